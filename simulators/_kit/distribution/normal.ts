import { type Moments, shareBetween, type TruncatableLaw } from './law.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalDensity, normalShare } from './normal-share.ts';

/** The law of a normal distribution, its `sd` above 0. @example normal(100, 6.0795683).quantile(0.95) // 110 */
export function normal(mean: number, sd: number): TruncatableLaw {
  const below = (x: number) => normalShare((x - mean) / sd);
  const above = (x: number) => normalShare((mean - x) / sd);
  return {
    quantile: (lower, upper) => mean + sd * normalQuantile(lower, upper),
    below,
    above,
    mean,
    sd,
    momentsWithin: (from, to) => {
      const within = standardMomentsWithin((from - mean) / sd, (to - mean) / sd);
      return { mean: mean + sd * within.mean, sd: sd * within.sd };
    },
  };
}

/**
 * Source: N. L. Johnson, S. Kotz & N. Balakrishnan (1994), Continuous Univariate Distributions 1, section 13.10.1. The subtraction
 * costs digits as bounds move out: about 1e-12 of the deviation is left at 8 deviations.
 */
function standardMomentsWithin(a: number, b: number): Moments {
  const share = shareBetween({ below: normalShare, above: (z) => normalShare(-z) }, a, b);
  const [atA, atB] = [normalDensity(a) / share, normalDensity(b) / share];
  const mean = atA - atB;
  return { mean, sd: Math.sqrt(1 + a * atA - b * atB - mean * mean) };
}
