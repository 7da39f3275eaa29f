import type { TruncatableLaw } from '../_kit/distribution/law.ts';
import { lawOf } from '../_kit/distribution/law-of.ts';
import { point } from '../_kit/distribution/point.ts';
import { fromRange } from '../_kit/distribution.ts';

/**
 * The law of what one event costs: lognormal with these 5th and 95th percentiles, or always the same where they are equal.
 *
 * @param low above 0
 * @param high from `low` up
 * @example lossLaw(100_000, 500_000).mean // 252,173
 */
export function lossLaw(low: number, high: number): TruncatableLaw {
  const made = fromRange(low, high);
  const law = made.ok ? lawOf(made.distribution) : undefined;
  return law?.ok ? law.law : point(low);
}
