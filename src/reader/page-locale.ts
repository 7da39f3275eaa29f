import type { Locale } from '../i18n/locales.ts';

/** The language of the page. */
export function pageLocale(): Locale {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}
