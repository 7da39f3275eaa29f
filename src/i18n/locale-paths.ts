import { LOCALES, type Locale } from './locales.ts';

/** `getStaticPaths` of a page that exists once per language: Chinese without a prefix, English under `en`. */
export function localePaths() {
  return LOCALES.map((locale) => ({ params: { locale: paramOf(locale) }, props: { locale } }));
}

/** The same for a page that exists once per language and name. */
export function localePathsFor<K extends string>(key: K, names: readonly string[]) {
  return LOCALES.flatMap((locale) =>
    names.map((name) => ({
      params: { locale: paramOf(locale), [key]: name } as Record<K | 'locale', string | undefined>,
      props: { locale, [key]: name } as { locale: Locale } & Record<K, string>,
    })),
  );
}

function paramOf(locale: Locale): string | undefined {
  return locale === 'zh' ? undefined : locale;
}
