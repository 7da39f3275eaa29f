import { type Amount, isNumber, type Quantity } from '../../simulators/_kit/amount.ts';
import type { Labels } from '../../simulators/_kit/define.ts';
import type { Unit } from '../../simulators/_kit/units.ts';
import type { Phrase } from '../../simulators/_kit/view.ts';
import { formatCompact, formatExact, formatFixed, formatNumber } from './format-number.ts';
import type { Locale } from './locales.ts';
import { isPercentage, UNIT_WORDS } from './unit-words.ts';

/** The part of a simulator's words that numbers need: why a result is not a number. */
export type Reasons = Pick<Labels, 'reasons'>;

/** A number cut into what stands before it, its digits and what stands after it, for setting the three apart. */
export interface NumberParts {
  before: string;
  digits: string;
  after: string;
}

/** What a table shows where there is no number. */
export const NO_NUMBER = '—';

/** From this size on a number is written in 万, 亿 or M, bn, with four significant digits. */
const COMPACT_FROM = 1e7;

/** Decimals that a unit's numbers are given by habit. */
const DECIMALS: Partial<Record<Unit, number>> = { count: 0, people: 0 };

/**
 * A quantity in the reader's language, for sentences. A result that is not a number is written as its reason.
 *
 * @example formatQuantity({ value: 0.035, unit: 'percent-per-month' }, 'en', labels) // '3.5%/month'
 * @example formatQuantity({ value: 7.5, unit: 'months' }, 'zh', labels) // '7.5 个月'
 * @example formatQuantity({ value: { kind: 'never', because: 'noMargin' }, unit: 'months' }, 'en', labels) // labels.reasons.noMargin
 */
export function formatQuantity(quantity: Quantity, locale: Locale, labels: Reasons): string {
  const { value } = quantity;
  return isNumber(value) ? joined(numberParts(value, quantity, locale)) : reasonOf(value, labels);
}

/** A quantity for the cell of a table, where a result that is not a number is a dash. @example formatCell({ value: 3, unit: 'ratio' }, 'en') // '3' */
export function formatCell(quantity: Quantity, locale: Locale): string {
  const { value } = quantity;
  return isNumber(value) ? joined(numberParts(value, quantity, locale)) : NO_NUMBER;
}

/** Why there is no number, in the simulator's own words. */
export function reasonOf(amount: Exclude<Amount, number>, labels: Reasons): string {
  return labels.reasons[amount.because] ?? NO_NUMBER;
}

/** A quantity with every digit that was given. @example formatExactQuantity(804.25, 'money-per-month', 'en') // '¥804.25/month' */
export function formatExactQuantity(value: number, unit: Unit, locale: Locale): string {
  const digits = formatExact(isPercentage(unit) ? value * 100 : value).replace('-', '−');
  return joined(around(digits, unit, locale));
}

/** The three parts of a number. @example numberParts(1680, { unit: 'money' }, 'en') // { before: '¥', digits: '1,680', after: '' } */
export function numberParts(value: number, { unit, digits }: Omit<Quantity, 'value'>, locale: Locale): NumberParts {
  const shown = isPercentage(unit) ? value * 100 : value;
  const text = digitsOf(shown, unit, digits, locale);
  return around(text, unit, locale);
}

/** A mark on an axis: short, with ¥ and % but without a unit's words, which the axis title carries. @example formatTick(250_000, 'money', 'zh') // '¥25 万' */
export function formatTick(value: number, unit: Unit, locale: Locale): string {
  if (isPercentage(unit)) return `${formatCompact(value * 100, locale, 3)}%`;
  const text = formatCompact(value, locale, 3);
  return unit.startsWith('money') ? joined(around(text, 'money', locale)) : text;
}

/** An interval with its unit once. @example formatInterval(1.9, 5.2, { unit: 'months' }, 'en') // '1.9–5.2 months' */
export function formatInterval(low: number, high: number, described: Omit<Quantity, 'value'>, locale: Locale): string {
  const from = numberParts(low, described, locale);
  const upto = numberParts(high, described, locale);
  if (low >= 0) return `${from.before}${from.digits}–${upto.digits}${upto.after}`;
  // A dash beside a minus cannot be read.
  return `${from.before}${from.digits}${locale === 'zh' ? ' 到 ' : ' to '}${joined(upto)}`;
}

/**
 * A difference with its sign; of percentages, in percentage points.
 *
 * @example formatDifference(0.6, { unit: 'ratio' }, 'en') // '+0.6'
 * @example formatDifference(-0.01, { unit: 'percent' }, 'zh') // '−1 个百分点'
 */
export function formatDifference(value: number, described: Omit<Quantity, 'value'>, locale: Locale): string {
  const sign = value > 0 ? '+' : '';
  const { before, digits, after } = numberParts(value, described, locale);
  const unit = isPercentage(described.unit) ? PERCENTAGE_POINTS[locale] : after;
  return sign + before + digits + unit;
}

/**
 * A sentence with its values written into their places. A place without a value stays as it is. A minus does not
 * end a line that leaves its amount to the next.
 *
 * @example fillPhrase({ text: 'LTV/CAC is {ratio}.', values: { ratio: { value: 3.4, unit: 'ratio' } } }, 'en', labels) // 'LTV/CAC is 3.4.'
 */
export function fillPhrase({ text, values = {} }: Phrase, locale: Locale, labels: Reasons): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'string' ? value : formatQuantity(value, locale, labels).replace('−¥', '−\u2060¥');
  });
}

/** What a field shows beside its number. @example unitOfField('money-per-month', 'en') // '¥/month' */
export function unitOfField(unit: Unit, locale: Locale): string {
  const { before = '', after = '' } = UNIT_WORDS[locale][unit] ?? {};
  return (before + after).trim();
}

const PERCENTAGE_POINTS: Record<Locale, string> = { zh: ' 个百分点', en: ' pp' };

function digitsOf(shown: number, unit: Unit, digits: number | undefined, locale: Locale): string {
  if (Math.abs(shown) >= COMPACT_FROM) return formatCompact(shown, locale, 4);
  if (digits !== undefined) return formatFixed(shown, digits);
  return formatNumber(shown, DECIMALS[unit] ?? decimalsFor(shown, isPercentage(unit) ? 10 : 100));
}

/** Two decimals for small numbers, one from a size on, none for thousands. */
function decimalsFor(shown: number, oneDecimalFrom: number): number {
  const size = Math.abs(shown);
  if (size >= 1000) return 0;
  return size >= oneDecimalFrom ? 1 : 2;
}

function around(digits: string, unit: Unit, locale: Locale): NumberParts {
  const { before = '', after = '', one = after } = UNIT_WORDS[locale][unit] ?? {};
  const isNegative = digits.startsWith('−');
  return {
    before: isNegative ? `−${before}` : before,
    digits: isNegative ? digits.slice(1) : digits,
    after: digits === '1' ? one : after,
  };
}

function joined({ before, digits, after }: NumberParts): string {
  return before + digits + after;
}
