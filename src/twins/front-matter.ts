import { LANGUAGE_TAGS, type Locale } from '../i18n/locales.ts';
import { dueDay } from '../review/due-day.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import type { Playbook } from '../schemas/playbook.ts';

/** What heads a page's Markdown. */
export interface TwinMatter {
  title: string;
  summary: string;
  locale: Locale;
  /** The page itself. */
  canonical: string;
  /** The Markdown of the page in the other language. */
  translation: string;
  playbook?: (Playbook & { system: string; slug: string }) | undefined;
  /** The sections, by the ids of their headings, that nobody has reviewed as they are now. */
  edited?: readonly string[] | undefined;
}

/** The front matter of a page's Markdown: every value a JSON string, which YAML reads as it stands. */
export function frontMatter(matter: TwinMatter, { roles, systems }: InterfaceLabels): string {
  const { title, summary, locale, canonical, translation, playbook, edited } = matter;
  const entries: [string, string | number | readonly string[] | undefined][] = [
    ['title', title],
    ['description', summary || undefined],
    ['language', LANGUAGE_TAGS[locale]],
    ['canonical', canonical],
    ['translation', translation],
  ];
  if (playbook) {
    const { system, slug, stage, owner, status, reviewed, reviewEvery } = playbook;
    entries.push(
      ['system', systems[system]?.name],
      ['stage', stage],
      ['owner', roles[owner]],
      ['status', status],
      ['reviewed', reviewed?.date],
      ['reviewedBy', reviewed && roles[reviewed.by]],
      ['reviewDue', reviewed && dueDay(slug, reviewed.date, reviewEvery)],
      ['editedSinceReview', edited],
    );
  }
  const lines = entries.flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${JSON.stringify(value)}`));
  return `---\n${lines.join('\n')}\n---`;
}
