import type { Locale } from './locales.ts';
import { MAGNITUDES } from './unit-words.ts';

/** Outside these sizes a number is written as 1.2 × 10ⁿ. */
const SCIENTIFIC_BELOW = 1e-6;
const SCIENTIFIC_FROM = 1e15;

/**
 * A number with grouped digits and at most `decimals` of them after the point. A value that is not 0 is never written as 0: it gets
 * the one significant digit it needs. The minus is the typographic one.
 *
 * @example formatNumber(1234.5, 0) // '1,235'
 * @example formatNumber(0.004, 1) // '0.004'
 * @example formatNumber(-3, 2) // '−3'
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '—';
  const size = Math.abs(value);
  if (size !== 0 && (size < SCIENTIFIC_BELOW || size >= SCIENTIFIC_FROM)) return scientific(value);
  const isTooSmall = size !== 0 && size < 0.5 * 10 ** -decimals;
  const options = isTooSmall ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: decimals };
  return withMinus(formatter(options).format(size), value);
}

/** As {@link formatNumber}, with exactly so many decimals. @example formatFixed(5, 1) // '5.0' */
export function formatFixed(value: number, decimals: number): string {
  const size = Math.abs(value);
  const isUsual = size === 0 || (size >= 0.5 * 10 ** -decimals && size >= SCIENTIFIC_BELOW && size < SCIENTIFIC_FROM);
  if (!isUsual) return formatNumber(value, decimals);
  return withMinus(formatter({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(size), value);
}

/**
 * A number in the magnitudes in which it is read aloud: 万 and 亿 in Chinese, k, M and bn in English.
 *
 * @example formatCompact(285_856, 'zh', 3) // '28.6 万'
 * @example formatCompact(999_999, 'en', 3) // '1M'
 */
export function formatCompact(value: number, locale: Locale, significant: number): string {
  if (!Number.isFinite(value)) return '—';
  // Rounded first, so that 999,999 is 1M and not 1,000k.
  const rounded = Number(Math.abs(value).toPrecision(significant));
  if (rounded >= SCIENTIFIC_FROM) return scientific(value);
  const magnitude = MAGNITUDES[locale].find(({ factor }) => rounded >= factor);
  if (!magnitude) return rounded !== 0 && rounded < SCIENTIFIC_BELOW ? scientific(value) : plain(rounded, value);
  const digits = formatter({ maximumSignificantDigits: significant }).format(rounded / magnitude.factor);
  return withMinus(digits + magnitude.word, value);
}

/** A number as it stands in a field: grouped, with every digit that was given. @example formatExact(0.1 + 0.2) // '0.3' */
export function formatExact(value: number): string {
  const size = Number(Math.abs(value).toPrecision(12));
  if (size !== 0 && (size < SCIENTIFIC_BELOW || size >= SCIENTIFIC_FROM)) return String(value);
  return (value < 0 ? '-' : '') + formatter({ maximumFractionDigits: 18 }).format(size);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times as much as using one. */
function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en-GB', options);
  formatters.set(key, made);
  return made;
}

function plain(size: number, value: number): string {
  return withMinus(formatter({ maximumFractionDigits: 12 }).format(size), value);
}

function withMinus(digits: string, value: number): string {
  return value < 0 ? `−${digits}` : digits;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(1).split('e');
  const raised = [...exponent.replace('+', '')].map((digit) => (digit === '-' ? '⁻' : SUPERSCRIPTS[Number(digit)]));
  return withMinus(`${Number(mantissa)} × 10${raised.join('')}`, value);
}
