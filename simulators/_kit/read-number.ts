import { toHalfWidth } from './half-width.ts';

/**
 * Why a text is not taken for a number. `grouping`: separators that do not stand before three digits each; `decimalComma`: a comma
 * that might be meant as a decimal point; `severalPoints`: points that might be meant as group separators; `size`: more than a number
 * can hold; `unexpected`: anything else at that place.
 */
export type NumberProblem = 'empty' | 'unexpected' | 'grouping' | 'decimalComma' | 'severalPoints' | 'size';

/** What keeps a text from being a number: at which character (counted from 0), and a text that would be read. */
export interface NumberRefusal {
  ok: false;
  problem: NumberProblem;
  at: number;
  example: string;
}

/** A number as it was meant. `percent` says that a % was written; the value is then already divided by 100. */
export type NumberReading = { ok: true; value: number; percent: boolean } | NumberRefusal;

/**
 * Reads a number as people type it: `1,000,000`, `1 000 000`, `100万`, `1.2亿`, `12.5%`, `¥9,999`, `$3k`, `1e6`, `1.5M`, with
 * full-width digits and punctuation as well. The point is the decimal sign and commas or spaces separate groups of three, as Chinese
 * and English have it. Text that readers elsewhere would understand otherwise (`1,5`, `1.000.000`) is refused with an example.
 *
 * Multipliers: k, m, and b or bn in any case (10³, 10⁶, 10⁹); 百 千 万 亿, and these counted in tens, hundreds or thousands (百万, 十亿,
 * 万亿). The value is the double nearest to the decimal meant: nothing is multiplied, so `1.2亿` is 120000000 and `0.1%` is 0.001.
 *
 * @example readNumber('￥１.２亿') // { ok: true, value: 120000000, percent: false }
 * @example readNumber('12.5%') // { ok: true, value: 0.125, percent: true }
 * @example readNumber('1,5') // { ok: false, problem: 'decimalComma', at: 1, example: '1.5' }
 */
export function readNumber(text: string): NumberReading {
  const plain = simplify(text);
  if (plain.trim() === '') return refuse('empty', 0);
  const head = partOf(/^ *(?:[¥$€£] ?[-+]? ?|[-+] ?[¥$€£]? ?)?/, plain);
  const digits = partOf(/^(?:[\d.](?:[\d., ]*[\d.])?)?/, plain.slice(head.end));
  const digitsEnd = head.end + digits.end;
  const tail = partOf(TAIL, plain.slice(digitsEnd));
  const refusal = problemWithDigits(digits.text);
  if (refusal) return { ...refusal, at: head.end + refusal.at };
  const clash = clashOf(head, tail);
  const end = digitsEnd + tail.end;
  if (clash) return refuse('unexpected', digitsEnd + tail.text.indexOf(clash));
  if (end < plain.length) return refuse('unexpected', end);
  return assemble(`${head.text.includes('-') ? '-' : ''}${digits.text.replace(/[, ]/g, '')}`, tail.groups, digitsEnd);
}

const TAIL =
  /^(?<exponent>e[+-]?\d+)?(?: ?(?<scale>bn|[kmb]|[十百千万萬]?[万萬亿億]|[百千]))?(?: ?(?<unit>元))?(?: ?(?<percent>%))? */i;

const EXAMPLE = '1,234.5';

/** Powers of ten. */
const SCALES: Record<string, number> = { k: 3, m: 6, b: 9, bn: 9, 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** One character for each kind of sign, without moving any. */
function simplify(text: string): string {
  return toHalfWidth(text)
    .replace(/[−–]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/(?<=\d)。(?=\d)/g, '.');
}

interface Part {
  text: string;
  end: number;
  groups: Record<string, string | undefined>;
}

function partOf(pattern: RegExp, text: string): Part {
  const match = pattern.exec(text);
  const found = match?.[0] ?? '';
  return { text: found, end: found.length, groups: match?.groups ?? {} };
}

/** What cannot stand together: a power of ten with a multiplier, a currency with a percentage. */
function clashOf(head: Part, { groups: { exponent, scale, unit, percent } }: Part): string | undefined {
  if (exponent && scale) return scale;
  const isMoney = unit !== undefined || /[¥$€£]/.test(head.text);
  return isMoney ? percent : undefined;
}

function problemWithDigits(digits: string): NumberRefusal | undefined {
  if (/^(\d+\.?\d*|\.\d+|[1-9]\d{0,2}([, ])\d{3}(\2\d{3})*(\.\d*)?)$/.test(digits)) return undefined;
  if (!/\d/.test(digits)) return refuse('unexpected', 0);
  const points = digits.split('.').length - 1;
  if (points > 1) return refuse('severalPoints', digits.indexOf('.', digits.indexOf('.') + 1), grouped(digits));
  const comma = digits.indexOf(',');
  const isOnlyComma = comma >= 0 && !/[,. ]/.test(digits.slice(comma + 1));
  const [before, after] = [digits.slice(0, comma), digits.slice(comma + 1)];
  if (isOnlyComma && (after.length !== 3 || /^0|\./.test(before))) {
    return refuse('decimalComma', comma, `${grouped(before)}.${after}`);
  }
  const [whole = '', fraction] = digits.split('.');
  const example = fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction.replace(/[, ]/g, '')}`;
  return refuse('grouping', firstBadSeparator(digits), example);
}

/** The digits of a text, separated by commas in groups of three. */
function grouped(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return digits.replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
}

/** A separator is bad when it is not the first one's kind, or not three digits before the next, or after the point. */
function firstBadSeparator(digits: string): number {
  const good = /^(?:[1-9]\d{0,2}(?:([, ])\d{3}(?!\d)(?:\1\d{3}(?!\d))*)?|\d+)(?:\.\d*)?/.exec(digits)?.[0] ?? '';
  return digits.slice(good.length).search(/[, ]/) + good.length;
}

function assemble(mantissa: string, { exponent, scale = '', percent }: Part['groups'], at: number): NumberReading {
  const scaled = /^b/i.test(scale) ? 9 : [...scale.toLowerCase()].reduce((sum, unit) => sum + (SCALES[unit] ?? 0), 0);
  const power = Number(exponent?.slice(1) ?? 0) + scaled - (percent ? 2 : 0);
  const value = Number(`${mantissa}e${Math.max(-9999, Math.min(9999, power))}`);
  const isLost = value === 0 && /[1-9]/.test(mantissa);
  if (!Number.isFinite(value) || isLost) return refuse('size', at);
  // Adding 0 turns −0 into 0.
  return { ok: true, value: value + 0, percent: percent !== undefined };
}

function refuse(problem: NumberProblem, at: number, example = EXAMPLE): NumberRefusal {
  return { ok: false, problem, at, example };
}
