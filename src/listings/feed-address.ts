import { address, type Locale, localisedId } from '../i18n/locales.ts';

/** Where the feed of a language stands, relative to the site. @example feedAddress('en', '/') // '/en/feed.xml' */
export function feedAddress(locale: Locale, base: string): string {
  return `${address(localisedId('', locale), base)}feed.xml`;
}
