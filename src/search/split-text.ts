import { stemmer } from 'stemmer';

const WORD = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[.'’\-][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;
const HAN = /^\p{Script=Han}/u;

/**
 * The words under which a folded text is found. Han characters are taken in overlapping pairs, and the last of a run alone: pairs need
 * no dictionary, so a query finds what it is part of wherever the words of the sentence begin and end. Latin words lose their endings.
 * @example indexWords('看留存率 retention rates') // ['看留', '留存', '存率', '率', 'retent', 'rate']
 */
export function indexWords(folded: string): string[] {
  return (folded.match(WORD) ?? []).flatMap((run) => (HAN.test(run) ? pairs(run) : latinWords(run)));
}

/**
 * The words that a folded query asks for: as those of a text, without the last character of a run, of which its pair says more.
 * @example queryWords('留存率 LTV') // ['留存', '存率', 'ltv']
 */
export function queryWords(folded: string): string[] {
  const asked = folded.replace(ASKS, ' ');
  const words = ((/[\p{L}\p{N}]/u.test(asked) ? asked : folded).match(WORD) ?? []).flatMap((run) => {
    if (!HAN.test(run)) return latinWords(run);
    const all = pairs(run);
    return all.length > 1 ? all.slice(0, -1) : all;
  });
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Chinese words that make a question, and say nothing of what it is about. */
const ASKS = /怎么样|怎么|怎样|如何|为什么|是什么|有没有|[吗呢]$/gu;

/** English words of a question that say nothing of what it is about. */
const SAYS_NOTHING = new Set(
  'a an and are be by can do does for from how i in is it long many much my of on or our should so that the to us we what when where which who why will with'.split(
    ' ',
  ),
);

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, place) => character + (characters[place + 1] ?? ''));
}

/** `front-back` is found as one word and as each of its parts. */
function latinWords(run: string): string[] {
  const parts = run.split(/[.'’-]/);
  return [...new Set([run, ...parts])].filter((part) => part !== '').map((part) => stemmer(part));
}
