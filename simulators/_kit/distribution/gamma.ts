import { gammaParts } from './incomplete-gamma.ts';
import type { Law } from './law.ts';
import { normalQuantile } from './normal-quantile.ts';
import { stirlingError } from './saddle-point.ts';
import { valueWithShares } from './value-with-shares.ts';

/**
 * The law of a gamma distribution.
 *
 * @param shape above 0
 * @param scale above 0
 * @example gamma(2, 3).quantile(0.95) // 14.231593555171731
 */
export function gamma(shape: number, scale: number): Law {
  return {
    quantile: (below, above = 1 - below) => scale * standardQuantile(below, above, shape),
    below: (x) => (x > 0 ? gammaParts(x / scale, shape).below : 0),
    above: (x) => (x > 0 ? gammaParts(x / scale, shape).above : 1),
    mean: shape * scale,
    sd: Math.sqrt(shape) * scale,
  };
}

/** The law of a chi-squared distribution: gamma with shape df/2 and scale 2. @example chiSquared(3).quantile(0.95) // 7.814727903251179 */
export function chiSquared(df: number): Law {
  return gamma(df / 2, 2);
}

function standardQuantile(below: number, above: number, a: number): number {
  // Γ(a + 1) = √(2π) aᵃ⁺¹ᐟ² e⁻ᵃ exp(δ(a)), as `stirlingError` defines δ.
  const logGammaOfNext = (a + 0.5) * Math.log(a) - a + Math.log(2 * Math.PI) / 2 + stirlingError(a);
  const nearZero = (Math.log(below) + logGammaOfNext) / a;
  if (nearZero < Math.log(1e-17)) return Math.exp(nearZero);
  const high = Math.log(a - 2 * Math.log(above) + 2 * Math.sqrt(-a * Math.log(above))) + 1e-9;
  return valueWithShares((t) => gammaParts(Math.exp(t), a), { below, above }, { low: nearZero, high, start: start() });

  /** Wilson and Hilferty (1931): the cube root is nearly normal. */
  function start(): number {
    const root = 1 - 1 / (9 * a) + normalQuantile(below, above) / (3 * Math.sqrt(a));
    return a < 1 || root <= 0 ? nearZero : Math.log(a) + 3 * Math.log(root);
  }
}
