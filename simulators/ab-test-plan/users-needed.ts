import { normalShare } from '../_kit/distribution/normal-share.ts';
import type { Comparison } from './comparison.ts';

/** The score from which a result is significant, and the score that the power adds to it (the normal quantile of the power). */
export interface Scores {
  critical: number;
  power: number;
}

/**
 * Users of the control with which a difference is found with the power wanted; not rounded.
 *
 * @example usersNeeded(rateComparison({ control: 0.1, variant: 0.12, ratio: 1 }, 'pooled'), { critical: 1.959964, power: 0.841621 }) // 3840.847
 */
export function usersNeeded({ difference, nullVariance, variance }: Comparison, { critical, power }: Scores): number {
  return ((critical * Math.sqrt(nullVariance) + power * Math.sqrt(variance)) / difference) ** 2;
}

/**
 * The power of a sample: how often a difference of this size comes out significant, in its own direction.
 *
 * @param users of the control
 * @param isStrict count a significant result in the wrong direction, too
 * @example powerWith(1000, rateComparison({ control: 0.1, variant: 0.12, ratio: 1 }, 'pooled'), 1.959964) // 0.2977
 */
export function powerWith(users: number, comparison: Comparison, critical: number, isStrict = false): number {
  const found = Math.sqrt(users) * Math.abs(comparison.difference);
  const needed = critical * Math.sqrt(comparison.nullVariance);
  const error = Math.sqrt(comparison.variance);
  const wrong = isStrict ? normalShare((-found - needed) / error) : 0;
  return normalShare((found - needed) / error) + wrong;
}

/**
 * What Yates' continuity correction adds: users of the control for the corrected test.
 *
 * Source: J. L. Fleiss, A. Tytun & H. K. Ury (1980), Biometrics 36, 343-346.
 * @param users without the correction
 * @example withContinuity(3840.847, { difference: 0.02, ratio: 1 }) // 3940.6, about 2 ÷ 0.02 more
 */
export function withContinuity(users: number, { difference, ratio }: { difference: number; ratio: number }): number {
  const step = (2 * (1 + ratio)) / (users * ratio * Math.abs(difference));
  return (users / 4) * (1 + Math.sqrt(1 + step)) ** 2;
}
