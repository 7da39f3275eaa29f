import { betaParts } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';
import { stirlingError } from './saddle-point.ts';
import { valueWithShares } from './value-with-shares.ts';

/**
 * The quantile of the beta distribution on 0 to 1: Newton's method on the logarithm of the smaller share against the logarithm of x
 * (a nearly straight line), kept inside a bracket. Relative error about 1e-13, also close to 0.
 *
 * @param below the share under it, from 0 to 1; the ends give 0 and 1
 * @param above `1 - below` unless it is known more exactly
 * @param a alpha, above 0
 * @param b beta, above 0
 * @example betaQuantile(0.5, 0.5, 2, 5) // 0.26444998329566005
 */
export function betaQuantile(below: number, above: number, a: number, b: number): number {
  if (below <= 0) return 0;
  if (above <= 0) return 1;
  const isInLowerHalf = below <= betaParts(0.5, 0.5, a, b).below;
  return isInLowerHalf ? solve({ below, above, a, b }) : 1 - solve({ below: above, above: below, a: b, b: a });
}

interface Question {
  below: number;
  above: number;
  a: number;
  b: number;
}

/** x up to one half; beyond it the same question is asked from the other side, so that nothing is lost next to 1. */
function solve(question: Question): number {
  const { below, above, a, b } = question;
  const nearZero = (Math.log(below) + Math.log(a) + logBeta(a, b)) / a;
  // So close to 0 that only the first term of the series counts.
  if (nearZero < Math.log(1e-17 / (1 + b))) return Math.exp(nearZero);
  return valueWithShares(
    (t) => betaParts(Math.exp(t), -Math.expm1(t), a, b),
    { below, above },
    { low: nearZero - Math.LN2 / a, high: -Math.LN2, start: start(question, nearZero) },
  );
}

/** The logit of a beta variable is nearly normal when both parameters are above 1. */
function start({ below, above, a, b }: Question, nearZero: number): number {
  if (a < 1 || b < 1) return nearZero;
  const logit = Math.log(a / b) + normalQuantile(below, above) * Math.sqrt(1 / a + 1 / b);
  return -Math.log1p(Math.exp(-logit));
}

/** ln B(a, b). */
function logBeta(a: number, b: number): number {
  const powers = (a - 0.5) * Math.log(a) + (b - 0.5) * Math.log(b) - (a + b - 0.5) * Math.log(a + b);
  return powers + Math.log(2 * Math.PI) / 2 + stirlingError(a) + stirlingError(b) - stirlingError(a + b);
}
