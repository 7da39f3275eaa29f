import { unavailable } from '../amount.ts';
import type { Law } from './law.ts';
import { stirlingError } from './saddle-point.ts';

/** Euler's constant. */
const EULER = 0.5772156649015329;

/** The law of a Gumbel distribution of maxima. @example gumbel(0, 1).mean // 0.5772156649 */
export function gumbel(location: number, scale: number): Law {
  const exponent = (x: number) => Math.exp(-(x - location) / scale);
  return {
    quantile: (below, above = 1 - below) => location - scale * Math.log(-logOf(below, above)),
    below: (x) => Math.exp(-exponent(x)),
    above: (x) => -Math.expm1(-exponent(x)),
    mean: location + scale * EULER,
    sd: (Math.PI * scale) / Math.sqrt(6),
  };
}

/** The law of a logistic distribution. @example logistic(1, 2).quantile(0.75) // 3.1972245773 */
export function logistic(location: number, scale: number): Law {
  const share = (distance: number) => 1 / (1 + Math.exp(-distance));
  return {
    quantile: (below, above = 1 - below) => location + scale * (Math.log(below) - Math.log(above)),
    below: (x) => share((x - location) / scale),
    above: (x) => share((location - x) / scale),
    mean: location,
    sd: (Math.PI * scale) / Math.sqrt(3),
  };
}

/** The law of a Pareto distribution: no mean up to shape 1, no deviation up to shape 2. @example pareto(2.5, 1000).quantile(0.5) // 1319.5079 */
export function pareto(shape: number, min: number): Law {
  const none = unavailable('unbounded', 'momentDoesNotExist');
  const logAbove = (x: number) => shape * Math.log(min / x);
  return {
    quantile: (below, above = 1 - below) => min * Math.exp(-logOf(above, below) / shape),
    below: (x) => (x > min ? -Math.expm1(logAbove(x)) : 0),
    above: (x) => (x > min ? Math.exp(logAbove(x)) : 1),
    mean: shape > 1 ? (shape * min) / (shape - 1) : none,
    sd: shape > 2 ? (min / (shape - 1)) * Math.sqrt(shape / (shape - 2)) : none,
  };
}

/** The law of an exponential distribution. @example exponential(0.5).mean // 2 */
export function exponential(rate: number): Law {
  return {
    quantile: (below, above = 1 - below) => -logOf(above, below) / rate,
    below: (x) => (x > 0 ? -Math.expm1(-rate * x) : 0),
    above: (x) => (x > 0 ? Math.exp(-rate * x) : 1),
    mean: 1 / rate,
    sd: 1 / rate,
  };
}

/** The law of a Weibull distribution. @example weibull(2, 1).mean // 0.886226925 */
export function weibull(shape: number, scale: number): Law {
  const exponent = (x: number) => (x / scale) ** shape;
  const mean = scale * gammaFunction(1 + 1 / shape);
  return {
    quantile: (below, above = 1 - below) => scale * (-logOf(above, below)) ** (1 / shape),
    below: (x) => (x > 0 ? -Math.expm1(-exponent(x)) : 0),
    above: (x) => (x > 0 ? Math.exp(-exponent(x)) : 1),
    mean,
    sd: Math.sqrt(scale * scale * gammaFunction(1 + 2 / shape) - mean * mean),
  };
}

/** Γ(z), by what `stirlingError` leaves out of Stirling's approximation. */
function gammaFunction(z: number): number {
  return Math.sqrt(2 * Math.PI) * Math.exp((z - 0.5) * Math.log(z) - z + stirlingError(z));
}

/** The natural logarithm of a share, by whichever of it and its complement is smaller. */
function logOf(share: number, complement: number): number {
  return share < 0.5 ? Math.log(share) : Math.log1p(-complement);
}
