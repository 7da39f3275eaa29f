import type { Locale } from '../i18n/locales.ts';
import type { IndexPart, IndexPlan } from './inverted-index.ts';

/** How well an entry's text answers, and where in it. */
export interface TextHit {
  /** From 0 to 1: the weight of the words found, over that of a text full of all of them. */
  score: number;
  /** The sections of the entry that hold a word of the query, best first, by their number. */
  sections: number[];
}

/** Finds the entries, by their number in the directory, whose texts hold enough of the words. */
export type TextSearch = (words: readonly string[], reach?: Reach) => Promise<Map<number, TextHit>>;

/** How much of the index one search may ask for. */
export interface Reach {
  /** The most parts; each weighs about 8 KB, and the words of a sentence lie all over the index. */
  parts: number;
  /** Whether a word says what the question is about: parts with such words are asked for first. */
  isTelling: (word: string) => boolean;
}

/** Gets a file of the index. Throws when it is not there or damaged. */
export type GetFile = <T>(path: string) => Promise<T>;

/** Texts that answer less than this share as well as the best one are left out. */
const LEAST_SHARE_OF_BEST = 0.2;
const WEIGHT_STEPS = 20;

/** Opens the text index of a language. */
export async function openTextIndex(locale: Locale, get: GetFile): Promise<TextSearch> {
  const plan = await get<IndexPlan>(`${locale}/index.json`);
  const loaded = new Map<number, Promise<IndexPart>>();
  const getPart = (number: number) => {
    const part = loaded.get(number) ?? get<IndexPart>(`${locale}/${number}.json`);
    loaded.set(number, part);
    // What could not be had is asked for again by the next query.
    part.catch(() => loaded.delete(number));
    return part;
  };
  return async (words, reach) => {
    const asked = words.map((word, place) => askedParts(word, place === words.length - 1, plan));
    const found = await Promise.all(
      withinReach(asked, reach).map(async (word) => weigh(await findWord(word, getPart), plan)),
    );
    const whole = found.reduce((sum, { rarity }) => sum + rarity, 0);
    return hitsOf(found, whole, plan);
  };
}

/** A word, and the numbers of the parts that may hold it. */
interface AskedWord {
  word: string;
  isBeginning: boolean;
  parts: number[];
}

/**
 * Where a word is looked for. A single Han character stands for all words that begin with it, and so does the last Latin word of a query,
 * which may not be typed to its end.
 */
function askedParts(word: string, isLast: boolean, { firsts }: IndexPlan): AskedWord {
  const isBeginning = /^\p{Script=Han}$/u.test(word) || (isLast && /^[a-z]{3,}$/.test(word));
  const last = isBeginning ? `${word}\uffff` : word;
  const parts = firsts
    .map((_first, number) => number)
    .filter((number) => {
      const next = firsts[number + 1];
      return (firsts[number] ?? '') <= last && (next === undefined || next > word);
    });
  return { word, isBeginning, parts };
}

/** The words that can be looked up in few enough parts: those with the most telling words, then those with the most words. */
function withinReach(asked: readonly AskedWord[], reach?: Reach): AskedWord[] {
  if (!reach) return [...asked];
  const worth = new Map<number, number>();
  for (const { word, parts } of asked) {
    for (const part of parts) worth.set(part, (worth.get(part) ?? 0) + (reach.isTelling(word) ? TELLING_WORTH : 1));
  }
  const best = [...worth].sort(([, a], [, b]) => b - a).slice(0, reach.parts);
  const reached = new Set(best.map(([part]) => part));
  return asked
    .map((word) => ({ ...word, parts: word.parts.filter((part) => reached.has(part)) }))
    .filter(({ parts }) => parts.length > 0);
}

/** What a telling word is worth beside others. */
const TELLING_WORTH = 8;

/** The best weight of each section that holds the word. */
async function findWord({ word, isBeginning, parts }: AskedWord, getPart: (number: number) => Promise<IndexPart>) {
  const weights = new Map<number, number>();
  for (const part of await Promise.all(parts.map(getPart))) {
    const known = isBeginning ? Object.keys(part).filter((name) => name.startsWith(word)) : [word];
    for (const name of known) addWeights(weights, part[name] ?? [], name === word ? 1 : PART_OF_WORD);
  }
  return weights;
}

/** What a word that only begins with the one asked for is worth beside that word. */
const PART_OF_WORD = 0.7;

function addWeights(weights: Map<number, number>, postings: readonly number[], worth: number): void {
  let section = 0;
  for (let place = 0; place < postings.length; place += 2) {
    section += postings[place] ?? 0;
    const weight = ((postings[place + 1] ?? 0) / WEIGHT_STEPS) * worth;
    weights.set(section, Math.max(weights.get(section) ?? 0, weight));
  }
}

interface WeighedWord {
  /** BM25's inverse document frequency: a word that few sections hold says more. */
  rarity: number;
  weights: Map<number, number>;
}

function weigh(weights: Map<number, number>, { starts }: IndexPlan): WeighedWord {
  const all = starts.at(-1) ?? 0;
  return { rarity: Math.log(1 + (all - weights.size + 0.5) / (weights.size + 0.5)), weights };
}

function hitsOf(words: readonly WeighedWord[], whole: number, { starts }: IndexPlan): Map<number, TextHit> {
  const entries = new Map<number, { best: number[]; sections: Map<number, number> }>();
  words.forEach(({ rarity, weights }, place) => {
    for (const [section, weight] of weights) {
      const number = entryOf(section, starts);
      const entry = entries.get(number) ?? { best: words.map(() => 0), sections: new Map() };
      entry.best[place] = Math.max(entry.best[place] ?? 0, weight);
      entry.sections.set(section, (entry.sections.get(section) ?? 0) + rarity * weight);
      entries.set(number, entry);
    }
  });
  const hits = new Map<number, TextHit>();
  for (const [number, { best, sections }] of entries) {
    const share = words.reduce((sum, { rarity }, place) => sum + (best[place] ? rarity : 0), 0) / whole;
    const score = (share * words.reduce((sum, { rarity }, place) => sum + rarity * (best[place] ?? 0), 0)) / whole;
    const inOrder = [...sections].sort(([, a], [, b]) => b - a).map(([section]) => section - (starts[number] ?? 0));
    hits.set(number, { score, sections: inOrder });
  }
  const best = Math.max(...[...hits.values()].map((hit) => hit.score));
  return new Map([...hits].filter(([, hit]) => hit.score >= best * LEAST_SHARE_OF_BEST));
}

/** The last entry that starts at or before a section. */
function entryOf(section: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= section) low = middle;
    else high = middle - 1;
  }
  return low;
}
