/**
 * What Stirling's approximation leaves out: ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π]. It is below 1/(12 z) and falls smoothly to 0, so
 * ratios of gamma functions written with it keep their digits however large the arguments are.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities.
 * @param z above 0
 * @example stirlingError(1) // 0.08106146679532726
 */
export function stirlingError(z: number): number {
  let [shifted, difference] = [z, 0];
  // Γ(z) = Γ(z + 1) / z carries small arguments to where the series holds.
  for (; shifted < 10; shifted += 1) difference += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const inverse = 1 / (shifted * shifted);
  return difference + STIRLING.reduce((sum, coefficient) => sum * inverse + coefficient, 0) / shifted;
}

/** B₂ₖ / (2k (2k − 1)), highest power first. */
const STIRLING = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/**
 * How far an expectation `m` is from `x`, as the deviance x ln(x/m) + m − x: 0 when they are equal, else above. Close to equality the
 * direct formula would lose its digits, and a series is summed instead.
 *
 * Source: C. Loader (2000), as {@link stirlingError}.
 * @param x above 0
 * @param m above 0
 * @example deviance(2, 1) // 0.38629436111989063
 */
export function deviance(x: number, m: number): number {
  if (Math.abs(x - m) > 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let [sum, term] = [(x - m) * v, 2 * x * v];
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
  }
}
