/** A stretch of an excerpt, and whether the query found it. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/** Characters of an excerpt; a Han character says as much as two letters and a half. */
const LENGTH = { han: 64, other: 150 };
const BEFORE = 0.25;

/**
 * The stretch of a text around the first place where most of the words stand together, with the words marked.
 * @example excerptOf('每周看留存率。', ['留存', '存率']) // '每周看', '留存率' (found), '。'
 */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const length = /\p{Script=Han}/u.test(text.slice(0, 200)) ? LENGTH.han : LENGTH.other;
  const found = findAll(text.toLowerCase(), words);
  const start = chooseStart(found, length);
  const from = atWord(text, Math.max(0, start - Math.round(length * BEFORE)));
  const to = Math.min(text.length, from + length);
  const parts: ExcerptPart[] = [];
  const add = (part: string, isFound: boolean) => {
    const last = parts.at(-1);
    if (last?.isFound === isFound) last.text += part;
    else if (part !== '') parts.push({ text: part, isFound });
  };
  if (from > 0) add('…', false);
  for (let place = from; place < to; place += 1) {
    add(
      text.charAt(place),
      found.some((span) => span.start <= place && place < span.end),
    );
  }
  if (to < text.length) add('…', false);
  return parts;
}

interface Span {
  start: number;
  end: number;
  word: string;
}

function findAll(text: string, words: readonly string[]): Span[] {
  return words.flatMap((word) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      spans.push({ start, end: endOfWord(text, start + word.length), word });
    }
    return spans;
  });
}

/** The index keeps Latin words without their endings; the whole word is marked. */
function endOfWord(text: string, end: number): number {
  const ending = /^[a-z]*/.exec(text.slice(end, end + 12))?.[0] ?? '';
  return /[a-z]/.test(text.charAt(end - 1)) ? end + ending.length : end;
}

/** Where the most different words stand within one excerpt's length. */
function chooseStart(found: readonly Span[], length: number): number {
  let best = { start: 0, words: 0 };
  for (const { start } of [...found].sort((a, b) => a.start - b.start)) {
    const near = found.filter((other) => other.start >= start && other.end <= start + length * (1 - BEFORE));
    const words = new Set(near.map(({ word }) => word)).size;
    if (words > best.words) best = { start, words };
  }
  return best.start;
}

/** Not in the middle of a Latin word, and not with the end of another sentence. */
function atWord(text: string, place: number): number {
  const isInside = /\w/.test(text.charAt(place)) && /\w/.test(text.charAt(place - 1));
  const rest = place === 0 ? /^/ : isInside ? /^[\w-]*[\s\p{P}]*/u : /^[\s\p{P}]*/u;
  return place + (rest.exec(text.slice(place))?.[0].length ?? 0);
}
