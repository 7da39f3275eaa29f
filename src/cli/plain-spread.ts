import { type Amount, isNumber } from '../../simulators/_kit/amount.ts';
import type { Locale } from '../../simulators/_kit/define.ts';
import type { OutputSpread } from '../../simulators/_kit/monte-carlo/output-spread.ts';

/** How an output spreads, as plain values; what is not a number is `{ kind, because, reason }`. */
export interface PlainSpread {
  p5: unknown;
  p50: unknown;
  p95: unknown;
  mean: unknown;
  standardError: unknown;
  /** Share of all draws. */
  withoutNumber: number;
  /** The target, and the share of all draws that reach it. */
  reached?: { atLeast?: number; atMost?: number; share: number };
}

/**
 * An output's spread for other programs: numbers unrounded, reasons in words.
 *
 * @param nameOf an input's name in the reader's language
 */
export function plainSpread(spread: OutputSpread, nameOf: (input: string) => string, locale: Locale): PlainSpread {
  const { p5, p50, p95, mean, standardError, withoutNumber, reached, divisorsReachingZero } = spread;
  const divisors = divisorsReachingZero.map(nameOf).join(locale === 'zh' ? '、' : ', ');
  const plain = (amount: Amount) => {
    if (isNumber(amount)) return amount;
    const reason = REASONS[amount.because]?.[locale].replace('{divisors}', divisors);
    return { ...amount, reason };
  };
  const [first] = reached;
  const { output: _output, ...bound } = first?.target ?? { output: '' };
  return {
    p5: plain(p5),
    p50: plain(p50),
    p95: plain(p95),
    mean: plain(mean),
    standardError: plain(standardError),
    withoutNumber,
    ...(first && { reached: { ...bound, share: first.share } }),
  };
}

const REASONS: Record<string, Record<Locale, string>> = {
  noDrawHasNumber: { en: 'No draw has a number.', zh: '所有抽样都没有数值。' },
  someDrawsHaveNoNumber: {
    en: 'Some draws have no number, so there is no mean; the percentiles are of the others.',
    zh: '有些抽样没有数值，因此没有均值；百分位只算其余的抽样。',
  },
  divisorReachesZero: {
    en: 'It is divided by {divisors}, which may come close to 0, so the mean need not exist: go by the percentiles.',
    zh: '要除以{divisors}，而它可能接近 0，均值不一定存在，请看百分位。',
  },
  numbersTooLarge: { en: 'The numbers are too large for a mean.', zh: '数值过大，算不出均值。' },
};
