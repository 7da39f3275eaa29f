/**
 * The share of the standard normal distribution below `z` (its cumulative distribution function), to about 1 part in 10^15 in the
 * lower tail too. The share above is `normalShare(-z)`.
 *
 * Source: W. J. Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of Computation 23, 631-637, in the
 * arrangement of R's `pnorm`.
 * @param z any number; beyond about −38 the share is smaller than a double can hold, and 0
 * @example normalShare(-1.959963984540054) // 0.025
 */
export function normalShare(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 + z * ratio(CENTRE_OVER, CENTRE_UNDER, z * z);
  const tail = decay(size) * (size < Math.sqrt(32) ? ratio(MIDDLE_OVER, MIDDLE_UNDER, size) : farRatio(size));
  return z > 0 ? 1 - tail : tail;
}

/**
 * The density of the standard normal distribution.
 *
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(z: number): number {
  return decay(Math.abs(z)) * ROOT_OF_INVERSE_TWO_PI;
}

const ROOT_OF_INVERSE_TWO_PI = 0.3989422804014327;

/** exp(−z²/2) with the square split, so that its rounding does not grow in the exponent. */
function decay(size: number): number {
  // Smaller than a double can hold, and infinity has no remainder.
  if (size > 40) return 0;
  const coarse = Math.trunc(size * 16) / 16;
  const rest = (size - coarse) * (size + coarse);
  return Math.exp(-coarse * coarse * 0.5) * Math.exp(-rest * 0.5);
}

function farRatio(size: number): number {
  const inverse = 1 / (size * size);
  return (ROOT_OF_INVERSE_TWO_PI - inverse * ratio(FAR_OVER, FAR_UNDER, inverse)) / size;
}

/** Both polynomials with the highest power first. */
function ratio(over: readonly number[], under: readonly number[], x: number): number {
  const evaluate = (sum: number, coefficient: number) => sum * x + coefficient;
  return over.reduce(evaluate, 0) / under.reduce(evaluate, 0);
}

const CENTRE_OVER = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const CENTRE_UNDER = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_OVER = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_UNDER = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992,
];
const FAR_OVER = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
];
const FAR_UNDER = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
