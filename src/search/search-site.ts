import { distance } from 'fastest-levenshtein';
import type { Locale } from '../i18n/locales.ts';
import { type DirectoryEntry, type EntryKind, KINDS } from './directory.ts';
import { foldText, type Simplified } from './fold-text.ts';
import { type Ranked, rankEntries } from './rank.ts';
import { queryWords } from './split-text.ts';
import type { TextHit, TextSearch } from './text-index.ts';

/** Longer questions are cut: no page holds so many words in one place. */
export const LONGEST_QUERY = 200;

/** One place of the site, with the sections of its text that answer. */
export interface SearchResult {
  entry: DirectoryEntry;
  /** The entry's number in the directory, under which its text is kept. */
  number: number;
  /** The language of the text that answers: the reader's, unless only the other one does. */
  locale: Locale;
  sections: number[];
  /** How well it answers, beside the others. */
  score: number;
}

/** Results of one kind, best first. */
export interface ResultGroup {
  kind: EntryKind;
  results: SearchResult[];
  /** How many there are beyond those listed. */
  more: number;
}

/** What is searched: all names, and the text index of a language or nothing where it cannot be loaded. */
export interface SearchSources {
  entries: readonly DirectoryEntry[];
  simplified: Simplified;
  loadTexts: (locale: Locale) => Promise<TextSearch | undefined>;
}

const PER_GROUP = 5;

/** With fewer texts than this in the reader's language, the other language is searched as well. */
const ENOUGH_TEXTS = 3;

/** What a text in the other language is worth beside one in the reader's. */
const OTHER_LANGUAGE = 0.6;

/** Everything that answers a query, in groups; the group with the best answer first. */
export async function searchSite(query: string, locale: Locale, sources: SearchSources): Promise<ResultGroup[]> {
  const asked = query.slice(0, LONGEST_QUERY);
  const other = locale === 'zh' ? 'en' : 'zh';
  const own = await findTexts(asked, locale, sources);
  const foreign = own.size < ENOUGH_TEXTS ? await findTexts(asked, other, sources) : new Map<number, TextHit>();
  const scores = new Map<number, number>();
  for (const [number, { score }] of foreign) scores.set(number, score * OTHER_LANGUAGE);
  for (const [number, { score }] of own) scores.set(number, Math.max(score, scores.get(number) ?? 0));
  return inGroups(rankEntries({ query: asked, locale, ...sources }, scores), ({ entry, number, score }) => {
    const hit = own.get(number) ?? foreign.get(number);
    const language = !own.has(number) && foreign.has(number) ? other : locale;
    return { entry, number, score, locale: language, sections: hit?.sections ?? [] };
  });
}

function inGroups(ranked: Ranked[], present: (ranked: Ranked) => SearchResult): ResultGroup[] {
  return KINDS.map((kind) => ({ kind, found: ranked.filter(({ entry }) => entry.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0))
    .map(({ kind, found }) => ({
      kind,
      results: found.slice(0, PER_GROUP).map(present),
      more: Math.max(0, found.length - PER_GROUP),
    }));
}

/** Texts with the words of the query, or with the name under which the site knows what it says; else with slips of the finger mended. */
async function findTexts(query: string, locale: Locale, sources: SearchSources): Promise<Map<number, TextHit>> {
  const search = await sources.loadTexts(locale);
  if (!search) return new Map();
  const asked = foldText(query, sources.simplified);
  const words = queryWords(asked);
  const names = namesOf(asked, locale, sources).map(queryWords);
  const found = best(await Promise.all([words, ...names].filter(({ length }) => length > 0).map(search)));
  if (found.size > 0) return found;
  const mended = queryWords(mendWords(asked, sources.entries));
  return mended.length === 0 || mended.join() === words.join() ? found : search(mended);
}

/** The same text found twice counts once, at its best. */
function best(searches: Map<number, TextHit>[]): Map<number, TextHit> {
  const found = new Map<number, TextHit>();
  for (const [number, hit] of searches.flatMap((hits) => [...hits])) {
    if (hit.score > (found.get(number)?.score ?? 0)) found.set(number, hit);
  }
  return found;
}

/** The words for a thing in a language, when the query is one of its names in any: an abbreviation finds the full words. */
function namesOf(asked: string, locale: Locale, { entries, simplified }: SearchSources): string[] {
  const isAsked = (name: string) => foldText(name, simplified) === asked;
  return entries
    .filter(({ kind, names }) => kind === 'term' && [...names.zh, ...names.en].some(isAsked))
    .map(({ names }) => foldText(names[locale][0] ?? '', simplified))
    .filter((name) => name !== asked);
}

/** The nearest words of the site's names in place of Latin words that are one slip away from them (two from eight letters on). */
function mendWords(asked: string, entries: readonly DirectoryEntry[]): string {
  const known = new Set(
    entries.flatMap(({ names }) => names.en.flatMap((name) => name.toLowerCase().match(/[a-z]{4,}/g) ?? [])),
  );
  return asked.replace(/[a-z]{4,}/g, (word) => {
    if (known.has(word)) return word;
    const slips = word.length >= 8 ? 2 : 1;
    return (
      [...known].find((name) => Math.abs(name.length - word.length) <= slips && distance(name, word) <= slips) ?? word
    );
  });
}
