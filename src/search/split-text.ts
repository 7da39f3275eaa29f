const HAN_RUN = /\p{Script=Han}+/gu;
const PLAIN = /[\p{L}\p{N}]/u;

/**
 * Text as the search index keeps it: every run of Han characters as overlapping pairs and its last character alone. Pairs need no
 * dictionary, so a query finds what it is part of wherever the words of the sentence begin and end.
 * @example splitHan('看留存率，按周') // '看留 留存 存率 率， 按周 周'
 */
export function splitHan(text: string): string {
  return text.replace(HAN_RUN, (run, start: number) => {
    const before = start > 0 && !/\s/.test(text.charAt(start - 1)) ? ' ' : '';
    const after = PLAIN.test(text.charAt(start + run.length)) ? ' ' : '';
    return `${before}${pairs(run).join(' ')}${after}`;
  });
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, place) => character + (characters[place + 1] ?? ''));
}

/** The words that a query asks the index for. The last character of a run is left out where its pair says more. @example queryWords('留存率 LTV') // ['留存', '存率', 'ltv'] */
export function queryWords(query: string): string[] {
  return query
    .split(/[^\p{L}\p{N}%.+-]+/u)
    .flatMap((part) => part.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((part) => (/^\p{Script=Han}/u.test(part) ? withoutTail(pairs(part)) : [part]))
    .filter((word) => PLAIN.test(word));
}

function withoutTail(words: string[]): string[] {
  return words.length > 1 ? words.slice(0, -1) : words;
}

/** A stretch of an excerpt, and whether the query found it. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/**
 * Puts an excerpt of {@link splitHan}'s text, in which found words stand in `<mark>`, together again.
 * @example joinHan('看留 <mark>留存</mark> <mark>存率</mark> 率， 按周') // 看, 留存率 (found), ，按周
 */
export function joinHan(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, isFound: boolean) => {
    const last = parts.at(-1);
    if (last?.isFound === isFound) last.text += text;
    else if (text !== '') parts.push({ text, isFound });
  };
  const words = excerpt.split(/\s+/).filter(Boolean).map(readWord);
  let carriesMark = false;
  words.forEach(({ text, isFound }, place) => {
    const [first = '', second] = [...text];
    const isPair = /^\p{Script=Han}{2}$/u.test(text);
    const isTail = carriesMark && /^\p{Script=Han}/u.test(text);
    const next = words[place + 1]?.text ?? '';
    const overlaps = isPair && next.startsWith(second ?? ' ');
    add(first, isFound || isTail);
    add(overlaps ? '' : text.slice(first.length), isFound);
    carriesMark = isPair && isFound && overlaps;
    if (!overlaps && needsSpace(text, next)) add(' ', false);
  });
  return parts;
}

function readWord(word: string): ExcerptPart {
  return { text: unescapeHtml(word.replace(/<\/?mark>/g, '')), isFound: word.includes('<mark>') };
}

/** The characters that an excerpt's markup stands for. @example unescapeHtml('a &lt; b') // 'a < b' */
export function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Chinese punctuation brings its own room; everything else is parted by a space. */
function needsSpace(before: string, after: string): boolean {
  if (after === '') return false;
  const isOpen = (character: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u.test(character);
  const [end, start] = [before.at(-1) ?? '', after.charAt(0)];
  return !(isOpen(end) && isOpen(start)) && !/[\u3000-\u303f\uff00-\uffef]/u.test(end + start);
}
