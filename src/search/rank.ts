import { distance } from 'fastest-levenshtein';
import type { Locale } from '../i18n/locales.ts';
import type { DirectoryEntry } from './directory.ts';
import { foldText, type Simplified } from './fold-text.ts';
import { indexWords, queryWords } from './split-text.ts';

/** An entry, by its number in the directory, and how well it answers; more is better, and only the order means something. */
export interface Ranked {
  entry: DirectoryEntry;
  number: number;
  score: number;
}

/** How well the texts of entries answer, from 0 to 1, by the entries' numbers. */
export type TextScores = ReadonlyMap<number, number>;

/** How much a name says beside the text: an exact name outweighs any text, a part of one does not. */
const NAME_WEIGHT = { exact: 3, start: 1.6, part: 1.2, words: 0.9, misspelt: 0.7, within: 0.6 };

/** The share of a query's words that a name must hold; not all, since pairs of Han characters that cross two words are in no name. */
const MOST_WORDS = 0.5;

/** Names of the reader's own language and titles are worth a little more. */
const OTHER_LANGUAGE = 0.9;
const OTHER_NAME = 0.97;

/** Playbooks and simulators answer questions: a term goes before them only where it is called exactly what was asked. */
const KIND_WEIGHT: Record<DirectoryEntry['kind'], number> = {
  playbook: 1.3,
  simulator: 1.25,
  assessment: 1.2,
  term: 1,
  template: 0.98,
  page: 0.9,
};

/** What a query is, and what it is compared with. */
export interface Question {
  query: string;
  locale: Locale;
  entries: readonly DirectoryEntry[];
  simplified: Simplified;
}

/** All entries that a query finds by name or by text, best first; equals in the order of the directory. */
export function rankEntries({ query, locale, entries, simplified }: Question, texts: TextScores): Ranked[] {
  const fold = (text: string) => foldText(text, simplified).replace(/[\p{P}\s]+$/u, '');
  const asked = fold(query);
  return entries
    .map((entry, number) => {
      const named = bestName(entry, asked, locale, fold);
      return { entry, number, score: (named + (texts.get(number) ?? 0)) * KIND_WEIGHT[entry.kind] };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The title counts in full, other names a little less, and those of the other language less again. */
function bestName({ names }: DirectoryEntry, asked: string, locale: Locale, fold: (text: string) => string): number {
  const scores = (['zh', 'en'] as const).flatMap((language) =>
    names[language].map((name, place) => {
      const worth = (place === 0 ? 1 : OTHER_NAME) * (language === locale ? 1 : OTHER_LANGUAGE);
      return nameScore(fold(name), asked) * worth;
    }),
  );
  return Math.max(0, ...scores);
}

function nameScore(name: string, asked: string): number {
  if (asked === '') return 0;
  if (name === asked) return NAME_WEIGHT.exact;
  const share = 0.5 + 0.5 * Math.min(1, asked.length / name.length);
  if (name.startsWith(asked)) return NAME_WEIGHT.start * share;
  if (standsIn(name, asked)) return NAME_WEIGHT.part * share;
  const words = queryWords(asked);
  const known = wordsOfName(name);
  const held = words.filter((word) => known.some((own) => own.startsWith(word))).length / words.length;
  if (words.length > 1 && held >= MOST_WORDS) return NAME_WEIGHT.words * held * share;
  if (isHanWord(name) && asked.includes(name)) return (NAME_WEIGHT.within * name.length) / asked.length;
  return isMisspelt(name, asked) ? NAME_WEIGHT.misspelt : 0;
}

/** Latin words are compared from their beginning: `rice` stands in no `price`. Han characters have no such borders. */
function standsIn(name: string, asked: string): boolean {
  const isLatin = /^[a-z0-9]/.test(asked);
  for (let at = name.indexOf(asked); at >= 0; at = name.indexOf(asked, at + 1)) {
    if (!isLatin || !/[a-z0-9]/.test(name.charAt(at - 1))) return true;
  }
  return false;
}

/** A question in Chinese may hold a whole name. */
const isHanWord = (name: string) => /^\p{Script=Han}{2,}$/u.test(name);

const wordsOfNames = new Map<string, string[]>();

/** A name's words, cut once: names are compared with every query that is typed. */
function wordsOfName(name: string): string[] {
  const words = wordsOfNames.get(name) ?? indexWords(name);
  wordsOfNames.set(name, words);
  return words;
}

/** One slip of the finger in a word of four letters or more, two from eight on. Han characters are not misspelt but different words. */
function isMisspelt(name: string, asked: string): boolean {
  if (!/^[a-z][a-z /-]{3,}$/.test(asked)) return false;
  const slips = asked.length >= 8 ? 2 : 1;
  return [name, ...name.split(' ')].some(
    (part) => Math.abs(part.length - asked.length) <= slips && part.length > 3 && distance(part, asked) <= slips,
  );
}
