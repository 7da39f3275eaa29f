import type { Distribution } from '../distribution.ts';

/**
 * Whether one over the number has a mean. It has none when the density at zero is not zero: then dividing by the number gives a sum that
 * never settles, however many draws are taken.
 *
 * @example hasMeanReciprocal({ kind: 'normal', mean: 100, sd: 1 }) // false: far out, but the density at zero is positive
 * @example hasMeanReciprocal({ kind: 'triangular', min: 0, mode: 1, max: 2 }) // true: the density falls to zero as fast as the number
 */
export function hasMeanReciprocal(distribution: Distribution): boolean {
  switch (distribution.kind) {
    case 'point':
      return distribution.value !== 0;
    case 'normal':
      return false;
    case 'lognormal':
      return true;
    case 'uniform':
      return excludesZero(distribution);
    case 'triangular':
      return excludesZero(distribution) || isLowAtZero(distribution);
    case 'pert':
      return excludesZero(distribution) || (distribution.lambda > 0 && isLowAtZero(distribution));
    case 'beta': {
      const { alpha, beta, min = 0, max = 1 } = distribution;
      return excludesZero({ min, max }) || (min === 0 && alpha > 1) || (max === 0 && beta > 1);
    }
    case 'truncated':
      return excludesZero(distribution) || hasMeanReciprocal(distribution.of);
  }
}

function excludesZero({ min, max }: { min: number; max: number }): boolean {
  return min > 0 || max < 0;
}

/** Zero is an end at which the density is zero. */
function isLowAtZero({ min, mode, max }: { min: number; mode: number; max: number }): boolean {
  return (min === 0 && mode > 0) || (max === 0 && mode < 0);
}
