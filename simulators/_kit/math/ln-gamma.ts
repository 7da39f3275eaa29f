/**
 * The natural logarithm of the gamma function for z above 0. Relative error a few units in the last place; near the zeros at 1 and 2 that
 * holds absolutely.
 *
 * Source: Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1, after Γ(z) = Γ(z + 1) / z has carried small z above 10.
 * @example lnGamma(0.5) // 0.5723649429247001
 */
export function lnGamma(z: number): number {
  let [shifted, product] = [z, 1];
  for (; shifted < 10; shifted += 1) product *= shifted;
  const inverse = 1 / (shifted * shifted);
  const rest = STIRLING.reduce((sum, coefficient) => sum * inverse + coefficient, 0) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LN_TWO_PI + rest - Math.log(product);
}

/**
 * The natural logarithm of the beta function for arguments above 0.
 *
 * @example lnBeta(2, 3) // -2.4849066497880004
 */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

const HALF_LN_TWO_PI = Math.log(2 * Math.PI) / 2;

/** B₂ₖ / (2k (2k − 1)), highest power first. */
const STIRLING = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
