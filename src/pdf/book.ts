import type { Locale } from '../i18n/locales.ts';

/** A page of the site as a chapter of a book. */
export interface Chapter {
  /** The page's address under the site's root: `/en/playbooks/tech/x/`. */
  address: string;
  title: string;
  /** The system it belongs to, by name. */
  part: string;
  /** The page's HTML as it was built. */
  html: string;
}

/** Playbooks bound into one document. */
export interface Book {
  locale: Locale;
  title: string;
  summary: string;
  /** The site's name and complete address. */
  site: string;
  home: string;
  chapters: readonly Chapter[];
  words: { contents: string; terms: string };
}

/** What a chapter's ids begin with in the book: `c3`. */
export function chapterId(place: number): string {
  return `c${place}`;
}
