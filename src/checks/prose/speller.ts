import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Library } from '../../compile/library.ts';
import type { Speller } from './rules/spelling.ts';

const MOST_SUGGESTIONS = 10;

/** British English, the words of the glossary, and the author's own; one of these with a capital is a name and needs it. */
export function createSpeller(terms: Library['terms'], words: readonly string[]): Speller {
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const own = new Set(
    [...terms.values()].flatMap(({ en }) => `${en.term} ${en.synonyms.join(' ')}`.toLowerCase().split(/[^\p{L}']+/u)),
  );
  for (const word of words) own.add(word);
  const suggested = new Map<string, string[]>();
  return {
    correct: (word) => own.has(word) || own.has(word.toLowerCase()) || spell.correct(word),
    suggest(word) {
      // A suggestion takes a third of a second; a page in another language would have thousands.
      const known = suggested.get(word) ?? (suggested.size < MOST_SUGGESTIONS ? spell.suggest(word) : []);
      suggested.set(word, known);
      return known;
    },
  };
}
