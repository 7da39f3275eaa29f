import { excerpt, type Finding, type ProseRule } from '../finding.ts';

/** Whether a word is spelt as the British write it. */
export type IsWord = (word: string) => boolean;

/** A dictionary, and what it would write in the place of a word that it does not know. */
export interface Speller {
  correct: IsWord;
  suggest: (word: string) => string[];
}

const WORD = /[A-Za-z][A-Za-z’']*[A-Za-z]/g;
/** Parts of names, addresses, keys and codes are no words. */
const NAME_BEFORE = /[\d_/@.#$&\\`~-]$/;
const NAME_AFTER = /^[\d_@=(\\/]|^\.[a-z]/;

/** What Americans write, and how the British do. */
const BRITISH: readonly [RegExp, string][] = [
  [/iz(e[sdr]?|ers|ing|ations?|ational|able)$/, 'is$1'],
  [/yz(e[sdr]?|ers|ing)$/, 'ys$1'],
  [/or(s|ed|ing|al|ally|able|ful|ite|ites|less)?$/, 'our$1'],
  [/er(s|ed)?$/, 're$1'],
  [/og(s|ed|ing)?$/, 'ogue$1'],
  [/ense(s)?$/, 'ence$1'],
  [/l(ed|ing|er|ers|ation)$/, 'll$1'],
  [/l(s|ment|ments|lment)?$/, 'l$1'],
  [/^gray/, 'grey'],
  [/^judgment/, 'judgement'],
  [/^artifact/, 'artefact'],
  [/^fulfill(s|ment)?$/, 'fulfil$1'],
  [/^aging$/, 'ageing'],
  [/^skeptic/, 'sceptic'],
];

/** English words are in the dictionary or in the word list, and spelt as the British spell them. */
export function spelling(speller: Speller): ProseRule {
  const known = new Map<string, boolean>();
  const isCorrect = (word: string) => {
    const remembered = known.get(word) ?? isWord(word, speller.correct);
    known.set(word, remembered);
    return remembered;
  };
  return ({ text }) =>
    [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
      const word = written.replaceAll('’', "'");
      if (isName(text, index, written) || isCorrect(word)) return [];
      return [misspelt(text, index, written, speller)];
    });
}

function isWord(word: string, correct: IsWord): boolean {
  return correct(word) || correct(word.replace(/'s?$/, '')) || (/[^s]s$/.test(word) && correct(word.slice(0, -1)));
}

function isName(text: string, at: number, word: string): boolean {
  if (/[A-Z]/.test(word.slice(1))) return true;
  const before = text.slice(0, at);
  return (
    (NAME_BEFORE.test(before) && !/(^|\s)-$|[\p{L}]-$|\p{L}\/$/u.test(before)) ||
    NAME_AFTER.test(text.slice(at + word.length))
  );
}

function misspelt(text: string, at: number, word: string, speller: Speller): Finding {
  const british = britishOf(word.toLowerCase(), speller.correct);
  const place = { at, length: word.length, found: excerpt(text, at, word.length) };
  if (british) {
    const right = inCaseOf(word, british);
    return {
      ...place,
      rule: 'british-spelling',
      expected: { zh: '英式拼写', en: 'British spelling' },
      fix: right,
      replacement: right,
    };
  }
  const [suggestion] = speller.suggest(word);
  return {
    ...place,
    rule: 'spelling',
    expected: {
      zh: '词典、词汇表或 content/words/en.txt 里有的词',
      en: 'a word of the dictionary, the glossary or content/words/en.txt',
    },
    ...(suggestion && { fix: suggestion }),
  };
}

function britishOf(word: string, correct: IsWord): string | undefined {
  for (const [american, british] of BRITISH) {
    const right = word.replace(american, british);
    if (right !== word && correct(right)) return right;
  }
  return undefined;
}

function inCaseOf(word: string, right: string): string {
  return /^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
