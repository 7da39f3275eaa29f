import { indexWords } from './split-text.ts';

/** A stretch of text that is found and shown as one: what stands under a heading, or a whole short text. */
export interface TextSection {
  /** The heading's id; empty for what stands before the first one. */
  anchor: string;
  title: string;
  text: string;
}

/** A word's sections as pairs of (distance from the section before, weight from 1 to 20). */
export type Postings = number[];

/** A part of the index: words with their sections, in the order of their code points. */
export type IndexPart = Record<string, Postings>;

/** `search/<build>/<locale>/index.json`: what is needed to choose the parts that hold a word. */
export interface IndexPlan {
  /** The first word of each part. */
  firsts: string[];
  /** For each entry of the directory the number of its first section; the last number is the count of all. */
  starts: number[];
}

/** An index ready to be written. */
export interface BuiltIndex {
  plan: IndexPlan;
  parts: IndexPart[];
}

/** How the BM25 formula (Robertson & Zaragoza 2009) damps repetition and long texts; the usual values. */
const DAMPING = 1.2;
const LENGTH_SHARE = 0.75;

/** Steps of a weight: finer ones would change no order that a reader sees. */
const WEIGHT_STEPS = 20;

/** A word of the title counts as so many of the text. */
const TITLE_WORTH = 4;

/** About 8 KB after compression: little enough to be fetched for one word. */
const PART_CHARACTERS = 24_000;

/** Counts the words of all sections, entry by entry. The text must be folded. */
export function buildIndex(entries: readonly (readonly TextSection[])[]): BuiltIndex {
  const starts = [0];
  for (const sections of entries) starts.push((starts.at(-1) ?? 0) + sections.length);
  const counted = entries.flat().map(countWords);
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const postings = new Map<string, { last: number; pairs: Postings }>();
  counted.forEach(({ counts, length }, section) => {
    const damping = DAMPING * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
    for (const [word, count] of counts) {
      const known = postings.get(word) ?? { last: 0, pairs: [] };
      known.pairs.push(section - known.last, Math.max(1, Math.round((WEIGHT_STEPS * count) / (count + damping))));
      known.last = section;
      postings.set(word, known);
    }
  });
  const words = [...postings].map(([word, { pairs }]) => [word, pairs] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return inParts(words, starts);
}

function countWords({ title, text }: TextSection): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  const count = (word: string, worth: number) => counts.set(word, (counts.get(word) ?? 0) + worth);
  const words = indexWords(text);
  for (const word of words) count(word, 1);
  for (const word of indexWords(title)) count(word, TITLE_WORTH);
  return { counts, length: words.length };
}

function inParts(words: readonly (readonly [string, Postings])[], starts: number[]): BuiltIndex {
  const parts: IndexPart[] = [];
  let room = 0;
  for (const [word, pairs] of words) {
    const size = word.length + JSON.stringify(pairs).length;
    if (room < size) {
      parts.push({});
      room = PART_CHARACTERS;
    }
    (parts.at(-1) as IndexPart)[word] = pairs;
    room -= size;
  }
  return { plan: { firsts: parts.map((part) => Object.keys(part)[0] ?? ''), starts }, parts };
}
