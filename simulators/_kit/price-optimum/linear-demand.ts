import { noPrice, outcomeAt, type PriceOptimum } from './price-optimum.ts';

/** Demand that falls by the same number of units for each unit of money: volume = intercept − slope × price, not below 0. */
export interface LinearDemand {
  /** Units sold at a price of 0. */
  intercept: number;
  /** Units lost per unit of money, above 0 where demand falls. */
  slope: number;
}

/**
 * The price that brings the most profit under linear demand, (intercept ÷ slope + unit cost) ÷ 2: halfway between the cost and the price
 * at which nobody buys. With a unit cost of 0 it is the price that brings the most revenue, which is lower whenever cost is above 0.
 *
 * No price when demand does not fall (`noPriceEffect`), when nothing is sold even for nothing (`noDemand`), or when the cost is not
 * below the price at which nobody buys (`costAboveWillingness`).
 *
 * Source: R. Phillips, Pricing and Revenue Optimization, 2005, chapter 3.
 * @example bestLinearPrice({ intercept: 10000, slope: 800 }, 5) // price 8.75, volume 3000, profit 11250
 */
export function bestLinearPrice({ intercept, slope }: LinearDemand, unitCost: number): PriceOptimum {
  if (!(slope > 0)) return noPrice('noPriceEffect');
  if (!(intercept > 0)) return noPrice('noDemand');
  const choke = intercept / slope;
  if (unitCost >= choke) return noPrice('costAboveWillingness');
  const price = (choke + unitCost) / 2;
  return outcomeAt(price, (slope * (choke - unitCost)) / 2, unitCost);
}

/**
 * The straight line of demand through points of price and volume: exact for two, least squares for more. Nothing when all prices are
 * the same.
 *
 * @example linearDemandThrough([[40, 300], [45, 275]]) // { intercept: 500, slope: 5 }
 */
export function linearDemandThrough(points: readonly (readonly [number, number])[]): LinearDemand | undefined {
  const meanPrice = points.reduce((sum, [price]) => sum + price, 0) / points.length;
  const meanVolume = points.reduce((sum, [, volume]) => sum + volume, 0) / points.length;
  const spread = points.reduce((sum, [price]) => sum + (price - meanPrice) ** 2, 0);
  const shared = points.reduce((sum, [price, volume]) => sum + (price - meanPrice) * (volume - meanVolume), 0);
  if (!(spread > 0)) return undefined;
  const slope = -shared / spread;
  return { intercept: meanVolume + slope * meanPrice, slope };
}
