import type { Quantity } from '../_kit/amount.ts';
import type { Unit } from '../_kit/units.ts';
import type { Method } from './inputs.ts';

/**
 * A score as it is shown. The scales are ordinal or estimated, so more than two decimals would claim too much: two for means and
 * WSJF, none for the product, and for RICE fewer the larger the score.
 *
 * @example shownScore('geometric', 6.952053) // { value: 6.952053, unit: 'points', digits: 2 }
 */
export function shownScore(method: Method, value: number, unit: Unit = 'points'): Quantity {
  return { value, unit, digits: digitsOf(method, value) };
}

function digitsOf(method: Method, value: number): number {
  if (method === 'product') return 0;
  if (method !== 'rice') return 2;
  if (value >= 100) return 0;
  return value >= 10 ? 1 : 2;
}
