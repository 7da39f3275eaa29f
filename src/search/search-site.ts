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
  const asked = await mendQuery(query.slice(0, LONGEST_QUERY), locale, sources);
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

/** Texts with the words of the query, or with the name under which the site knows what it says. */
async function findTexts(query: string, locale: Locale, sources: SearchSources): Promise<Map<number, TextHit>> {
  const search = await sources.loadTexts(locale);
  if (!search) return new Map();
  const asked = foldText(query, sources.simplified);
  const names = namesOf(asked, locale, sources).map(queryWords);
  const searches = [queryWords(asked), ...names].filter(({ length }) => length > 0);
  const reach = { parts: Math.ceil(MOST_PARTS / searches.length), isTelling: isInNames(locale, sources) };
  return best(await Promise.all(searches.map((words) => search(words, reach))));
}

/** So many parts of a language's index answer a query, whatever its length. */
const MOST_PARTS = 4;

/** Whether some name on the site holds the word: 流失 and "pricing" do, 应该 and "whether" do not. */
function isInNames(locale: Locale, { entries }: SearchSources): (word: string) => boolean {
  const names = entries
    .flatMap((entry) => entry.names[locale])
    .join(' ')
    .toLowerCase();
  return (word) => word.length > 1 && names.includes(word);
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

/** The query with Latin words that no text has replaced by the nearest word of the site's names, where one is a slip or two away. */
async function mendQuery(query: string, locale: Locale, sources: SearchSources): Promise<string> {
  const asked = foldText(query, sources.simplified);
  const known = new Set(
    sources.entries.flatMap(({ names }) => names.en.flatMap((name) => name.toLowerCase().match(/[a-z]{4,}/g) ?? [])),
  );
  let mended = asked;
  for (const word of new Set(asked.match(/[a-z]{5,}/g))) {
    const near = nearestName(word, known);
    if (near && !(await isInTexts(word, locale, sources))) mended = mended.replaceAll(word, near);
  }
  return mended;
}

/** One slip of the finger in a word of five letters or more, two from eight on; shorter ones are too near each other. */
function nearestName(word: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(word)) return undefined;
  const slips = word.length >= 8 ? 2 : 1;
  const near = [...known]
    .filter((name) => Math.abs(name.length - word.length) <= slips)
    .map((name) => ({ name, away: distance(name, word) }))
    .sort((one, other) => one.away - other.away)[0];
  return near && near.away <= slips ? near.name : undefined;
}

async function isInTexts(word: string, locale: Locale, { loadTexts }: SearchSources): Promise<boolean> {
  for (const language of locale === 'zh' ? (['zh', 'en'] as const) : (['en'] as const)) {
    const search = await loadTexts(language);
    if (search && (await search(queryWords(word))).size > 0) return true;
  }
  return false;
}
