import { LANGUAGE_TAGS, type Locale } from '../../i18n/locales.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The first character of each letter in the order of pinyin; no syllable begins with I, U or V. */
const PINYIN = new Map(
  [...'ABCDEFGHJKLMNOPQRSTWXYZ'].map((letter, index) => [
    letter,
    [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫匝'][index] ?? '',
  ]),
);

/**
 * The letter under which a word stands in a sorted list; of Chinese that of its pinyin. `undefined` where it begins with none, as Latin
 * words in a Chinese list do, which come last.
 *
 * @example letterOf('归因', 'zh') // 'G'
 * @example letterOf('A/B 测试', 'zh') // undefined
 */
export function letterOf(word: string, locale: Locale): string | undefined {
  if (locale === 'en') return LETTERS.find((letter) => word.toUpperCase().startsWith(letter));
  if (!/^\p{Script=Han}/u.test(word)) return undefined;
  const { compare } = new Intl.Collator(LANGUAGE_TAGS.zh);
  return [...PINYIN].findLast(([, first]) => compare(first, word) <= 0)?.[0] ?? 'A';
}

/** The letters of a sorted list, each with the first of its words. What begins with none is under `undefined`. */
export function firstOfLetters<T>(
  sorted: readonly T[],
  wordOf: (one: T) => string,
  locale: Locale,
): Map<string | undefined, T> {
  const found = new Map<string | undefined, T>();
  for (const one of sorted) {
    const letter = letterOf(wordOf(one), locale);
    if (!found.has(letter)) found.set(letter, one);
  }
  return found;
}
