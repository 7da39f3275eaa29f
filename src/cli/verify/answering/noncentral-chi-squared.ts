import { poisson } from '../../../../simulators/_kit/distribution/discrete.ts';
import { chiSquared } from '../../../../simulators/_kit/distribution/gamma.ts';

/**
 * The share above x of the noncentral chi-squared distribution: a Poisson mixture of central ones.
 *
 * @example noncentralAbove(6.6349, { df: 1, shift: 11.679 }) // 0.8
 */
export function noncentralAbove(x: number, { df, shift }: { df: number; shift: number }): number {
  const chances = poisson(shift / 2);
  const middle = Math.floor(shift / 2);
  const reach = Math.ceil(40 + 10 * Math.sqrt(shift / 2));
  let sum = 0;
  for (let count = Math.max(0, middle - reach); count <= middle + reach; count += 1) {
    sum += chances.probability(count) * chiSquared(df + 2 * count).above(x);
  }
  return sum;
}
