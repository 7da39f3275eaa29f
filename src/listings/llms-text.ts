import { formatDay } from '../i18n/dates.ts';
import { type Locale, plainId } from '../i18n/locales.ts';
import { SYSTEMS } from '../schemas/shared.ts';
import { twinAddress } from '../twins/twin-address.ts';
import type { ListedPage, ListSetting } from './listed-page.ts';

/** The other language's list, relative to the site. */
export const LLMS_FILES: Record<Locale, { index: string; full: string }> = {
  zh: { index: 'llms.txt', full: 'llms-full.txt' },
  en: { index: 'en/llms.txt', full: 'en/llms-full.txt' },
};

/**
 * The site for language models, as llmstxt.org describes it: what it is, then every page by its Markdown, under the system or the part of
 * the site it belongs to, with what it says and who answers for it.
 */
export function llmsIndex(pages: readonly ListedPage[], setting: ListSetting): string {
  const { locale, home, labels } = setting;
  const { machines, site } = labels;
  const own = LLMS_FILES[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  const ordered = pages.toSorted((one, two) => (one.playbook?.order ?? 0) - (two.playbook?.order ?? 0));
  const groups = Map.groupBy(ordered, (page) => groupOf(page, setting));
  const lists = [
    ...SYSTEMS.map((system) => labels.systems[system]?.name ?? system),
    site.simulators,
    site.assess,
    site.guide,
  ]
    .filter((name) => groups.has(name))
    .map((name) => section(name, groups.get(name) ?? [], setting));
  return `${[
    `# ${site.title}`,
    `> ${labels.home.summary}`,
    machines.about,
    ...lists,
    section(machines.others, groups.get(machines.others) ?? [], setting),
    `## Optional`,
    [
      `- [${machines.full}](${home}${own.full})`,
      `- [${machines.api}](${home}api/simulators.json)`,
      `- [${machines.otherLanguage}](${home}${LLMS_FILES[other].index})`,
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** Every page of a language, whole, one after the other. */
export function llmsFull(pages: readonly ListedPage[]): string {
  return pages.map(({ markdown }) => markdown).join('\n');
}

function groupOf({ id, playbook }: ListedPage, { labels }: ListSetting): string {
  const [place = '', ...below] = plainId(id).split('/');
  if (playbook) return labels.systems[playbook.system]?.name ?? playbook.system;
  const named: Record<string, string> = {
    simulators: labels.site.simulators,
    assess: labels.site.assess,
    guide: labels.site.guide,
  };
  return (below.length > 0 && named[place]) || labels.machines.others;
}

function section(name: string, pages: readonly ListedPage[], setting: ListSetting): string {
  return [`## ${name}`, pages.map((page) => line(page, setting)).join('\n')].join('\n\n');
}

function line({ id, title, summary, playbook, edited }: ListedPage, { locale, home, labels }: ListSetting): string {
  const { owner, reviewed, draft } = labels.page;
  const reviewText = (day: string) =>
    edited ? labels.upkeep.editedSince.replace('{date}', day) : `${reviewed} ${day}`;
  const space = locale === 'zh' ? '' : ' ';
  const state = playbook && [
    `${owner}${space}${labels.roles[playbook.owner]}`,
    playbook.reviewed ? reviewText(formatDay(playbook.reviewed.date, locale)) : draft,
  ];
  const words = [summary, state && (locale === 'zh' ? `（${state.join('；')}）` : ` (${state.join('; ')})`)];
  const said = words.filter(Boolean).join('');
  return `- [${title}](${twinAddress(id, home)})${said && `${locale === 'zh' ? '：' : ': '}${said}`}`;
}
