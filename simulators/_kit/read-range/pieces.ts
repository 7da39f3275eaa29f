import { toHalfWidth } from '../half-width.ts';

/** A piece of a text, and where it starts in the whole, counted from 0. */
export interface Piece {
  text: string;
  at: number;
}

/** What a range is made of, before any number in it is read. */
export type RangeForm =
  | { form: 'number'; number: Piece }
  | { form: 'between'; low: Piece; high: Piece }
  | { form: 'around'; centre: Piece; halfWidth: Piece }
  | { form: 'named'; name: Piece; given: Piece[]; isClosed: boolean; rest: Piece };

/**
 * Takes the text of a range apart. `±` and `+-` part a centre from a half-width; `to`, `~`, 到, 至 and a dash after a number part the
 * low from the high end; a name before a bracket names a distribution. Within brackets commas part the arguments, or semicolons when
 * there is one, so that commas can then group digits.
 *
 * @example partsOfRange('80 ~ 120') // { form: 'between', low: { text: '80 ', at: 0 }, high: { text: ' 120', at: 4 } }
 */
export function partsOfRange(text: string): RangeForm {
  const plain = toHalfWidth(text);
  const named = /^(\s*)(\p{L}+)\s*\(/u.exec(plain);
  if (named) return takeNamed(plain, named);
  const around = splitAt(plain, /±|\+\/?[-−]/);
  if (around) return { form: 'around', centre: around[0], halfWidth: around[1] };
  const between = splitAt(plain, /to|[~〜到至]/i) ?? splitAt(plain, DASH);
  if (between) return { form: 'between', low: between[0], high: between[1] };
  return { form: 'number', number: { text: plain, at: 0 } };
}

/** A dash that follows a number: not a sign, and not the minus of `1e-6`. */
const DASH = /(?<=[\p{L}\p{N}%.]\s*)(?<!\de)[-−–—]/iu;

function splitAt(text: string, separator: RegExp): [Piece, Piece] | undefined {
  const found = separator.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return [
    { text: text.slice(0, found.index), at: 0 },
    { text: text.slice(end), at: end },
  ];
}

function takeNamed(text: string, [opening, space = '', name = '']: RegExpExecArray): RangeForm {
  const start = opening.length;
  const close = text.indexOf(')', start);
  const isClosed = close >= 0;
  const end = isClosed ? close : text.length;
  const rest = isClosed ? { text: text.slice(close + 1), at: close + 1 } : { text: '', at: end };
  const given = splitArguments(text.slice(start, end), start);
  return { form: 'named', name: { text: name, at: space.length }, given, isClosed, rest };
}

function splitArguments(text: string, start: number): Piece[] {
  if (text.trim() === '') return [];
  let at = start;
  return text.split(text.includes(';') ? ';' : ',').map((piece) => {
    const found = { text: piece, at };
    at += piece.length + 1;
    return found;
  });
}
