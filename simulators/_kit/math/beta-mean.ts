import { integrate } from './integrate.ts';
import { lnBeta } from './ln-gamma.ts';

/**
 * The mean of a function of a beta-distributed share, by Gauss-Legendre on the logit. Right to about 1e-9 for smooth bounded functions
 * and parameters up to a few hundred.
 *
 * @param f gets the share and its complement, both with all their digits
 * @example betaMean(2, 3, (p) => p) // 0.4
 */
export function betaMean(a: number, b: number, f: (p: number, q: number) => number): number {
  const lnWhole = lnBeta(a, b);
  return integrate(placesOf(a, b), (logit) => {
    const [p, q] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
    // ln p and ln q without the loss that p and q near 0 or 1 would bring.
    const [lnP, lnQ] = [-softplus(-logit), -softplus(logit)];
    return Math.exp(a * lnP + b * lnQ - lnWhole) * f(p, q);
  });
}

function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** Where the weight lies: around the middle in its own width, then out to where nothing is left; small parameters have long tails. */
function placesOf(a: number, b: number): number[] {
  const middle = Math.log(a / b);
  const width = Math.sqrt(1 / a + 1 / b);
  const below = REACH.map((part) => middle - part * Math.max(width, part > 3 ? 12 / a / 3 : 0));
  const above = REACH.map((part) => middle + part * Math.max(width, part > 3 ? 12 / b / 3 : 0));
  return [...below, middle, ...above].sort((one, other) => one - other);
}

const REACH = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6.5, 8, 10];
