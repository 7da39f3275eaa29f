import type { Locale } from '../../i18n/locales.ts';

/**
 * The language that a page could be offered in: the first of the reader's languages that the site has, when it is not the page's own.
 *
 * @example offeredLanguage('zh-CN', ['en-GB', 'zh']) // 'en'
 * @example offeredLanguage('en', ['fr', 'en']) // undefined
 */
export function offeredLanguage(pageLanguage: string, preferred: readonly string[]): Locale | undefined {
  const first = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'zh' || tag === 'en');
  return first !== undefined && first !== pageLanguage.slice(0, 2) ? (first as Locale) : undefined;
}
