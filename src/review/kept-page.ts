import type { Locale } from '../i18n/locales.ts';
import type { Playbook } from '../schemas/playbook.ts';
import type { SectionRecord } from '../schemas/section-record.ts';
import type { PageSections } from './section-pairs.ts';

/** A page with its title in each language. */
export interface TitledPage extends KeptPage {
  title: Record<Locale, string>;
}

/** A page in both languages, with what says whether it is still true: its facts, its sections now and as they were recorded. */
export interface KeptPage {
  /** `playbooks/tech/technical-debt` or `guide/writing`. */
  plainId: string;
  sections: PageSections;
  record?: SectionRecord | undefined;
  /** Only playbooks have an owner and a review. */
  playbook?: (Pick<Playbook, 'owner' | 'status' | 'reviewed' | 'reviewEvery'> & { slug: string }) | undefined;
}
