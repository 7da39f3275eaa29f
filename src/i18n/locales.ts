/** The languages of the site. Chinese stands at the root, English under `/en/`. */
export const LOCALES = ['zh', 'en'] as const;

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tags for `lang`, `hreflang` and `Intl`. */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** The language written into a page's id or address: `en/playbooks/…` is English, everything else Chinese. */
export function localeOfId(id: string): Locale {
  return id === 'en' || id.startsWith('en/') ? 'en' : 'zh';
}

/** A page's id in a language. @example localisedId('playbooks/tech/x', 'en') // 'en/playbooks/tech/x' */
export function localisedId(id: string, locale: Locale): string {
  if (locale === 'zh') return id;
  return id === '' ? 'en' : `en/${id}`;
}

/** The id without its language. @example plainId('en/playbooks/tech/x') // 'playbooks/tech/x' */
export function plainId(id: string): string {
  return id === 'en' ? '' : id.replace(/^en\//, '');
}

/** An address under the site's base path. @example address('en/glossary', '/') // '/en/glossary/' */
export function address(id: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return id === '' ? root : `${root}${id}/`;
}
