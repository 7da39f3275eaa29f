import { type Unavailable, unavailable } from '../amount.ts';

/** What comes of one price: units sold per period, money taken, and money left after the cost of the units. */
export interface PriceOutcome {
  price: number;
  volume: number;
  revenue: number;
  profit: number;
}

/**
 * Why there is no best price. `inelastic`: raising the price always pays (elasticity between −1 and 0). `noPriceEffect`: demand does
 * not fall as the price rises. `costAboveWillingness`: at every price above cost nobody buys. `noDemand`: nothing is sold at any price.
 * `noCost`: with elastic demand and no cost, the lower the price the better, without end. `samePrice`: there is no change to relate to.
 * `tooLarge`: beyond the range of numbers.
 */
export type PriceReason =
  | 'inelastic'
  | 'noPriceEffect'
  | 'costAboveWillingness'
  | 'noDemand'
  | 'noCost'
  | 'samePrice'
  | 'tooLarge';

/** A best price, or why there is none. */
export type PriceOptimum = PriceOutcome | Unavailable;

/** Tells a best price from the reason why there is none. @example isPriced({ kind: 'unbounded', because: 'inelastic' }) // false */
export function isPriced(optimum: PriceOptimum): optimum is PriceOutcome {
  return 'price' in optimum;
}

/** Revenue and profit at a price. @example outcomeAt(8.75, 3000, 5) // { price: 8.75, volume: 3000, revenue: 26250, profit: 11250 } */
export function outcomeAt(price: number, volume: number, unitCost: number): PriceOptimum {
  const outcome = { price, volume, revenue: price * volume, profit: (price - unitCost) * volume };
  return Object.values(outcome).every(Number.isFinite) ? outcome : noPrice('tooLarge');
}

/** An {@link Unavailable} for a price: `inelastic`, `noPriceEffect` and `noCost` have no bound, the rest no meaning. */
export function noPrice(because: PriceReason): Unavailable {
  const isUnbounded = because === 'inelastic' || because === 'noPriceEffect' || because === 'noCost';
  return unavailable(isUnbounded ? 'unbounded' : 'undefined', because);
}
