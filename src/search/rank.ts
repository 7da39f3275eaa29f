import { distance } from 'fastest-levenshtein';
import type { Locale } from '../i18n/locales.ts';
import type { DirectoryEntry, SearchDirectory } from './directory.ts';
import { foldText } from './fold-text.ts';
import { queryWords } from './split-text.ts';

/** An entry and how well it answers; more is better, and only the order means something. */
export interface Ranked {
  entry: DirectoryEntry;
  score: number;
}

/** How well a text answers, by the fragment that holds it; from 0 to 1, as Pagefind's scores over the best of them. */
export type TextScores = ReadonlyMap<string, number>;

/** How much a name says beside the text: an exact name outweighs any text, a part of one does not. */
const NAME_WEIGHT = { exact: 3, start: 1.6, part: 1.2, words: 0.9, misspelt: 0.7 };

/** Names of the reader's own language are worth a little more. */
const OTHER_LANGUAGE = 0.9;

/** Playbooks answer questions; a term of the same name comes right after. */
const KIND_WEIGHT: Record<DirectoryEntry['kind'], number> = {
  playbook: 1.06,
  simulator: 1.04,
  assessment: 1.04,
  term: 1,
  template: 0.98,
  page: 0.9,
};

/** All entries that a query finds by name or by text, best first; equals in the order of the directory. */
export function rankEntries(
  query: string,
  locale: Locale,
  { entries, simplified }: SearchDirectory,
  texts: TextScores,
): Ranked[] {
  const asked = foldText(query, simplified);
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, asked, locale, simplified, texts) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function scoreOf(
  entry: DirectoryEntry,
  asked: string,
  locale: Locale,
  simplified: SearchDirectory['simplified'],
  texts: TextScores,
): number {
  const named = (['zh', 'en'] as const).map((language) => {
    const worth = entry.names[language].map(
      (name, place) => nameScore(foldText(name, simplified), asked) * (place ? 0.97 : 1),
    );
    return Math.max(0, ...worth) * (language === locale ? 1 : OTHER_LANGUAGE);
  });
  const text = Math.max(0, ...Object.values(entry.fragments).map((fragment) => texts.get(fragment) ?? 0));
  return (Math.max(...named) + text) * KIND_WEIGHT[entry.kind];
}

function nameScore(name: string, asked: string): number {
  if (asked === '') return 0;
  if (name === asked) return NAME_WEIGHT.exact;
  const share = 0.5 + 0.5 * Math.min(1, asked.length / name.length);
  if (name.startsWith(asked)) return NAME_WEIGHT.start * share;
  if (name.includes(asked)) return NAME_WEIGHT.part * share;
  const words = queryWords(asked);
  if (words.length > 1 && words.every((word) => name.includes(word))) return NAME_WEIGHT.words * share;
  return isMisspelt(name, asked) ? NAME_WEIGHT.misspelt : 0;
}

/** One slip of the finger in a word of four letters or more, two from eight on. Han characters are not misspelt but different words. */
function isMisspelt(name: string, asked: string): boolean {
  if (!/^[a-z][a-z /-]{3,}$/.test(asked)) return false;
  const slips = asked.length >= 8 ? 2 : 1;
  return [name, ...name.split(' ')].some(
    (part) => Math.abs(part.length - asked.length) <= slips && part.length > 3 && distance(part, asked) <= slips,
  );
}
