import type { PlaybookRecord } from '../compile/library.ts';
import type { Locale } from '../i18n/locales.ts';

/** A compiled page as the content loader hands it to those who write from it while Astro goes on. */
export interface PageText {
  /** The id without its language. */
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  isPlaybook: boolean;
  /** A playbook's facts. */
  playbook?: Omit<PlaybookRecord, 'text' | 'file'>;
  /** The sections, by the ids of their headings, that are not as they were when the playbook was last reviewed. */
  edited?: string[];
  html: string;
  /** Changes when anything does that the HTML follows from. */
  digest: string;
}

/** The file of the cache folder in which the content loader leaves all pages for the search index and the Markdown twins. */
export const PAGE_TEXTS = 'search-pages.json';
