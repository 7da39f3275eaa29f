import { type Amount, unavailable } from '../amount.ts';
import { betaQuantile } from './beta-quantile.ts';
import { betaParts } from './incomplete-beta.ts';
import type { Law } from './law.ts';

/**
 * The law of Student's t distribution. It has a mean from more than 1 degree of freedom on, a deviation from more than 2 on.
 *
 * Source: t² / (df + t²) has a beta distribution with ½ and df/2 (Johnson, Kotz & Balakrishnan 1995, chapter 28).
 * @param df degrees of freedom, above 0, whole or not
 * @example studentT(5).quantile(0.975) // 2.570581835636314
 */
export function studentT(df: number): Law {
  const below = (t: number): number => {
    const tail = tailBeyond(Math.abs(t), df);
    return t < 0 ? tail : 1 - tail;
  };
  const none: Amount = unavailable('undefined', 'momentDoesNotExist');
  return {
    quantile: (lower, upper = 1 - lower) => (lower < 0.5 ? -sizeOf(lower, df) : sizeOf(upper, df)),
    below,
    above: (t) => below(-t),
    mean: df > 1 ? 0 : none,
    sd: df > 2 ? Math.sqrt(df / (df - 2)) : none,
  };
}

/** The share above a size of t. */
function tailBeyond(size: number, df: number): number {
  if (size === 0) return 0.5;
  // Its square is larger than a number can be, and what is above it smaller.
  if (size > 1e150) return 0;
  const x = df / (df + size * size);
  return betaParts(x, (size * size) / (df + size * size), df / 2, 0.5).below / 2;
}

/** The size with a given share above it; asked from the side on which the beta variable is small. */
function sizeOf(tail: number, df: number): number {
  if (tail > 0.25) {
    const y = betaQuantile(1 - 2 * tail, 2 * tail, 0.5, df / 2);
    return Math.sqrt((df * y) / (1 - y));
  }
  const x = betaQuantile(2 * tail, 1 - 2 * tail, df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}
