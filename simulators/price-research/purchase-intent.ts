import { type Unavailable, unavailable } from '../_kit/amount.ts';
import type { FourPrices } from './price-curves.ts';

/** Four prices, and how likely the respondent is to buy at the cheap and at the expensive one, 0 to 1. */
export interface LikelyBuyer extends FourPrices {
  atCheap: number;
  atExpensive: number;
}

/** How many would buy at each named price, as a share of those asked. */
export interface Reach {
  prices: number[];
  /** The mean likelihood to buy. */
  shares: number[];
  /** 1.96 standard errors of that mean; a reason where only one person was asked. */
  errors: (number | Unavailable)[];
}

/**
 * The Newton-Miller-Smith extension: each respondent's likelihood to buy is 0 up to the price that is too cheap, the stated likelihood at
 * the cheap and the expensive price, 0 from the price that is too expensive on, and straight in between; their mean is the reach.
 *
 * Source: D. Newton, J. Miller and P. Smith, A market acceptance extension to traditional price sensitivity measurement, AMA Advanced
 * Research Techniques Forum, 1993.
 * @param buyers consistent answers; none give no prices
 * @param prices ascending
 * @example reachAt([{ tooCheap: 0, cheap: 10, expensive: 20, tooExpensive: 30, atCheap: 0.7, atExpensive: 0.3 }], [15]).shares // [0.5]
 */
export function reachAt(buyers: readonly LikelyBuyer[], prices: readonly number[]): Reach {
  const sums = new Float64Array(prices.length);
  const squares = new Float64Array(prices.length);
  const places = new Map(prices.map((price, index) => [price, index]));
  for (const buyer of buyers) {
    for (let at = places.get(buyer.tooCheap) ?? 0; at < prices.length; at += 1) {
      const price = prices[at] ?? 0;
      if (price >= buyer.tooExpensive) break;
      const likelihood = likelihoodAt(buyer, price);
      sums[at] = (sums[at] ?? 0) + likelihood;
      squares[at] = (squares[at] ?? 0) + likelihood ** 2;
    }
  }
  const shares = Array.from(sums, (sum) => sum / buyers.length);
  return {
    prices: [...prices],
    shares,
    errors: shares.map((share, index) => errorOfMean(share, squares[index] ?? 0, buyers.length)),
  };
}

function likelihoodAt(buyer: LikelyBuyer, price: number): number {
  const { tooCheap, cheap, expensive, tooExpensive, atCheap, atExpensive } = buyer;
  if (price <= tooCheap) return 0;
  if (price <= cheap) return (atCheap * (price - tooCheap)) / (cheap - tooCheap);
  if (price <= expensive) return atCheap + ((atExpensive - atCheap) * (price - cheap)) / (expensive - cheap);
  return (atExpensive * (tooExpensive - price)) / (tooExpensive - expensive);
}

function errorOfMean(mean: number, squares: number, count: number): number | Unavailable {
  if (count < 2) return unavailable('undefined', 'onePerson');
  const variance = Math.max(0, squares - count * mean ** 2) / (count - 1);
  return 1.96 * Math.sqrt(variance / count);
}
