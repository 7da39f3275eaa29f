import type { Locale } from './locales.ts';

/** A sentence in every language. */
export type Said = Record<Locale, string>;

/** What is the same in every language (a name, a quotation of the content), or a sentence in each. */
export type Words = string | Said;

/** Words in one language. @example inLocale({ zh: '一页', en: 'a page' }, 'en') // 'a page' */
export function inLocale(words: Words, locale: Locale): string {
  return typeof words === 'string' ? words : words[locale];
}
