import type { Amount } from '../amount.ts';
import { noPrice } from './price-optimum.ts';

/**
 * Arc (midpoint) elasticity of demand between two points of price and volume: the change of volume over its mean, divided by the change of
 * price over its mean. The way from one to the other and the way back agree.
 *
 * Unavailable when the prices are equal (`samePrice`) or nothing is sold at either (`noDemand`).
 *
 * Source: R. G. D. Allen, The Concept of Arc Elasticity of Demand, Review of Economic Studies 1 (1934).
 * @example arcElasticity([499, 0.72], [699, 0.61]) // -0.4954
 */
export function arcElasticity(
  [price, volume]: readonly [number, number],
  [otherPrice, otherVolume]: readonly [number, number],
): Amount {
  const priceChange = (otherPrice - price) / (otherPrice + price);
  if (price === otherPrice) return noPrice('samePrice');
  if (volume + otherVolume === 0) return noPrice('noDemand');
  if (volume === otherVolume) return 0;
  const elasticity = (otherVolume - volume) / (otherVolume + volume) / priceChange;
  return Number.isFinite(elasticity) ? elasticity : noPrice('tooLarge');
}
