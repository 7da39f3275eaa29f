import type { Locale } from '../i18n/locales.ts';
import type { SearchDirectory } from './directory.ts';
import { readSimplified } from './fold-text.ts';
import type { TextSection } from './inverted-index.ts';
import type { SearchSources } from './search-site.ts';
import { type GetFile, openTextIndex, type TextSearch } from './text-index.ts';

/** The search index of the built site, and the texts that excerpts are taken from. */
export interface SiteIndex extends SearchSources {
  readTexts: (locale: Locale, entry: number) => Promise<TextSection[]>;
  /** The digest of the index. */
  build: string;
}

/** Opens the index by its directory; everything else is fetched when a query asks for it, and once. */
export async function openSiteIndex(get: GetFile): Promise<SiteIndex> {
  const { build, entries, simplified } = await get<SearchDirectory>('directory.json');
  const getPart: GetFile = (path) => get(`${build}/${path}`);
  const openTexts = once((locale: Locale) => openTextIndex(locale, getPart));
  // Where texts cannot be loaded, or are not what they should be, names are still found.
  const loadTexts = async (locale: Locale): Promise<TextSearch | undefined> => {
    const search = await openTexts(locale).catch(() => undefined);
    return search && ((...asked) => search(...asked).catch(() => new Map()));
  };
  const readText = once((path: string) => getPart<TextSection[]>(path));
  return {
    build,
    entries,
    simplified: readSimplified(simplified),
    loadTexts,
    readTexts: (locale, entry) => readText(`${locale}/texts/${entry}.json`),
  };
}

/** Asks once for each key; a failure is asked again. */
export function once<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const kept = new Map<K, Promise<T>>();
  return (key) => {
    const known = kept.get(key) ?? ask(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
}
