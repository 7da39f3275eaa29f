import type { Locale } from '../i18n/locales.ts';

/** A compiled page as the content loader hands it to search. */
export interface PageText {
  /** The id without its language. */
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  isPlaybook: boolean;
  html: string;
}

/** The file of the cache folder in which the content loader leaves all pages for the index. */
export const PAGE_TEXTS = 'search-pages.json';
