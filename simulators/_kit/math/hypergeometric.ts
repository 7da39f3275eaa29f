/**
 * The natural logarithm of the Gauss hypergeometric function ₂F₁(a, b; c; z) for a, b, c above 0 and z from 0 up to, but not including, 1,
 * by its series: every term is positive, so that no digits are lost. Nothing when {@link MOST_TERMS} terms do not settle it (z within
 * about 1e-5 of 1).
 *
 * Source: NIST Digital Library of Mathematical Functions 15.2.1.
 * @example lnHypergeometric(1, 1, 2, 0.5) // ln(2 ln 2) = 0.32663425997828094
 */
export function lnHypergeometric(a: number, b: number, c: number, z: number): number | undefined {
  let [term, sum, lnScale] = [1, 1, 0];
  for (let n = 0; n < MOST_TERMS; n += 1) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    // What is left is less than a geometric series of this ratio.
    if (ratio < 1 && term * ratio < PRECISION * sum * (1 - ratio)) return Math.log(sum) + lnScale;
    if (sum < LARGE) continue;
    [term, sum, lnScale] = [term / LARGE, sum / LARGE, lnScale + LN_LARGE];
  }
  return undefined;
}

/** The same without the logarithm; nothing where that is beyond the range of numbers. @example hypergeometric(1, 1, 2, 0.5) // 1.3862943611198906 */
export function hypergeometric(a: number, b: number, c: number, z: number): number | undefined {
  const value = Math.exp(lnHypergeometric(a, b, c, z) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

const MOST_TERMS = 3_000_000;
const PRECISION = 1e-17;
const LARGE = 2 ** 500;
const LN_LARGE = Math.log(LARGE);
