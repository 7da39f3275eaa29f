import { chiSquared } from '../distribution/gamma.ts';
import { normalShare } from '../distribution/normal-share.ts';
import { deviance, stirlingError } from '../distribution/saddle-point.ts';
import { studentT } from '../distribution/student-t.ts';
import { integrate } from './integrate.ts';

/**
 * The share above t of the noncentral t distribution: (Z + shift) ÷ √(χ² ÷ df) for a standard normal Z. The normal share is averaged over
 * the chi-squared variable by quadrature on its logarithm; absolute error about 1e-12.
 *
 * Source: the definition; N. L. Johnson, S. Kotz & N. Balakrishnan (1995), Continuous Univariate Distributions 2, chapter 31.
 * @param df above 0
 * @example noncentralTAbove(2.0244, { df: 38, shift: 1.5811 }) // 0.3379, the power of a t test with 20 per group and half a deviation
 */
export function noncentralTAbove(t: number, { df, shift }: { df: number; shift: number }): number {
  const half = df / 2;
  const law = chiSquared(df);
  const places = SCORES.map((score) => Math.log(law.quantile(normalShare(score), normalShare(-score)) / 2));
  return integrate(places, (log) => {
    const x = Math.exp(log);
    const density = Math.sqrt(half / (2 * Math.PI)) * Math.exp(-deviance(half, x) - stirlingError(half));
    return density * normalShare(shift - t * Math.sqrt(x / half));
  });
}

const SCORES = [-8, -5, -3.5, -2.2, -1, 0, 1, 2.2, 3.5, 5, 8];

/** A comparison of two means by a t test with a common deviation. */
export interface TComparison {
  /** Users in both groups; whole or not. */
  sizes: readonly [number, number];
  /** The difference in deviations, at least 0. */
  effect: number;
  alpha: number;
  isTwoSided: boolean;
  /** Count a significant difference in the wrong direction as found, too. */
  isStrict?: boolean;
}

/**
 * The power of the t test for two means with equal variances.
 *
 * @example powerOfTTest({ sizes: [20, 20], effect: 0.5, alpha: 0.05, isTwoSided: true }) // 0.3377, as R's power.t.test(n = 20, delta = 0.5)
 */
export function powerOfTTest({ sizes: [one, other], effect, alpha, isTwoSided, isStrict }: TComparison): number {
  const df = one + other - 2;
  const shift = effect * Math.sqrt((one * other) / (one + other));
  const tail = isTwoSided ? alpha / 2 : alpha;
  const critical = studentT(df).quantile(1 - tail, tail);
  const found = noncentralTAbove(critical, { df, shift });
  const wrong = isStrict && isTwoSided ? noncentralTAbove(critical, { df, shift: -shift }) : 0;
  return found + wrong;
}
