import { distance } from 'fastest-levenshtein';
import type { Locale } from '../i18n/locales.ts';
import { type DirectoryEntry, type EntryKind, KINDS, type SearchDirectory } from './directory.ts';
import { foldText } from './fold-text.ts';
import { type Ranked, rankEntries } from './rank.ts';
import { queryWords } from './split-text.ts';
import type { FoundSection, TextHit, TextSearch } from './text-index.ts';

/** Longer questions are cut: no page holds so many words in one place. */
export const LONGEST_QUERY = 200;

/** One place of the site, with the sections of it that answer. */
export interface SearchResult {
  entry: DirectoryEntry;
  /** The language in which the text was found, where it is not the reader's. */
  foundIn?: Locale;
  readSections: () => Promise<FoundSection[]>;
}

/** Results of one kind, best first. */
export interface ResultGroup {
  kind: EntryKind;
  results: SearchResult[];
  /** How many there are beyond those listed. */
  more: number;
}

/** What a search needs: the directory, and the text index of a language or nothing where it cannot be loaded. */
export interface SearchSources {
  directory: SearchDirectory;
  loadTexts: (locale: Locale) => Promise<TextSearch | undefined>;
}

const PER_GROUP = 5;

/** With fewer texts than this in the reader's language, the other language is searched as well. */
const ENOUGH_TEXTS = 3;

/** What a text in the other language, or one that holds only some of the words, is worth beside one that fits. */
const OTHER_LANGUAGE = 0.6;
const SOME_WORDS = 0.5;

/** Everything that answers a query, in groups; the group with the best answer first. */
export async function searchSite(query: string, locale: Locale, sources: SearchSources): Promise<ResultGroup[]> {
  const asked = query.slice(0, LONGEST_QUERY);
  const { directory } = sources;
  const other = locale === 'zh' ? 'en' : 'zh';
  const own = await findTexts(asked, locale, sources);
  const foreign = own.size < ENOUGH_TEXTS ? await findTexts(asked, other, sources) : new Map<string, TextHit>();
  const scores = new Map([
    ...[...foreign].map(([fragment, hit]) => [fragment, hit.score * OTHER_LANGUAGE] as const),
    ...[...own].map(([fragment, hit]) => [fragment, hit.score] as const),
  ]);
  const ranked = rankEntries(asked, locale, directory, scores);
  return group(ranked, ({ entry }) => {
    const ownHit = own.get(entry.fragments[locale] ?? '');
    const foreignHit = foreign.get(entry.fragments[other] ?? '');
    const readSections = async () => (await (ownHit ?? foreignHit)?.read().catch(() => [])) ?? [];
    return { entry, readSections, ...(!ownHit && foreignHit && { foundIn: other }) };
  });
}

function group(ranked: Ranked[], present: (ranked: Ranked) => SearchResult): ResultGroup[] {
  return KINDS.map((kind) => ranked.filter(({ entry }) => entry.kind === kind))
    .filter((found) => found.length > 0)
    .sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0))
    .map((found) => ({
      kind: found[0]?.entry.kind ?? 'page',
      results: found.slice(0, PER_GROUP).map(present),
      more: Math.max(0, found.length - PER_GROUP),
    }));
}

/** Texts that hold all words of the query, or the name under which the site knows it; else with a slip mended; else some of the words. */
async function findTexts(query: string, locale: Locale, sources: SearchSources): Promise<Map<string, TextHit>> {
  const search = await sources.loadTexts(locale);
  if (!search) return new Map();
  const { directory } = sources;
  const asked = foldText(query, directory.simplified);
  const words = queryWords(asked);
  const names = namesOf(asked, locale, directory).map((name) => queryWords(name));
  const found = collect(await Promise.all([words, ...names].map(search)));
  if (found.size > 0) return found;
  const mended = words.map((word) => mend(word, directory));
  if (mended.join() !== words.join()) {
    const hits = collect([await search(mended)]);
    if (hits.size > 0) return hits;
  }
  if (words.length < 2) return new Map();
  const each = await Promise.all(words.map((word) => search([word])));
  return collect(
    each.map((hits) => hits.map((hit) => ({ ...hit, score: (hit.score * SOME_WORDS) / words.length }))),
    true,
  );
}

/** The same text found twice counts once, at its best; or, where each search had one of the words, as often as it was found. */
function collect(searches: TextHit[][], isSum = false): Map<string, TextHit> {
  const found = new Map<string, TextHit>();
  for (const hit of searches.flat()) {
    const known = found.get(hit.fragment);
    const score = isSum ? (known?.score ?? 0) + hit.score : Math.max(known?.score ?? 0, hit.score);
    found.set(hit.fragment, { ...hit, score });
  }
  return found;
}

/** The words for a thing in a language, when the query is one of its names in any: an abbreviation finds the full words. */
function namesOf(asked: string, locale: Locale, { entries, simplified }: SearchDirectory): string[] {
  return entries
    .filter(
      ({ kind, names }) =>
        kind === 'term' && [...names.zh, ...names.en].some((name) => foldText(name, simplified) === asked),
    )
    .map(({ names }) => foldText(names[locale][0] ?? '', simplified))
    .filter((name) => name !== asked);
}

/** The nearest word of any name, where a Latin word is one slip away from it (two from eight letters on). */
function mend(word: string, { entries }: SearchDirectory): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const slips = word.length >= 8 ? 2 : 1;
  const known = new Set(
    entries.flatMap(({ names }) => names.en.flatMap((name) => name.toLowerCase().split(/[^a-z]+/))),
  );
  if (known.has(word)) return word;
  const near = [...known].filter((name) => name.length > 3 && Math.abs(name.length - word.length) <= slips);
  return near.find((name) => distance(name, word) <= slips) ?? word;
}
