import type { Amount } from '../amount.ts';
import { arcElasticity } from './arc-elasticity.ts';

/** One price that was asked, and the share of those asked who would buy at it, 0 to 1. */
export interface AskedPrice {
  price: number;
  share: number;
}

/** What a Gabor-Granger question says. Money is per person asked; lists go with the prices in ascending order. */
export interface GaborGranger {
  prices: number[];
  /** Shares as given, made to fall: at most the share at any lower price. */
  shares: number[];
  /** Prices at which more people would buy than at a lower price, so that the share had to be lowered. */
  mended: number[];
  revenue: number[];
  profit: number[];
  bestRevenue: AskedPrice;
  bestProfit: AskedPrice;
  /** From each price to the next. */
  elasticities: Amount[];
}

/**
 * Revenue and profit per person at each price that was asked, and the best of these prices. Demand is made monotone first, by the running
 * minimum: who would not buy at 699 does not buy at 999. Nothing is said about prices that were not asked. Of equally good prices the
 * lowest is named, which keeps most buyers.
 *
 * Source: A. Gabor and C. Granger, Price as an Indicator of Quality, Economica 33 (1966).
 * @param asked one or more prices, each once, in any order; throws a RangeError for none
 * @example analyseGaborGranger([{ price: 699, share: 0.61 }, { price: 999, share: 0.48 }], 300).bestProfit // { price: 999, share: 0.48 }
 */
export function analyseGaborGranger(asked: readonly AskedPrice[], unitCost: number): GaborGranger {
  const rising = [...asked].sort((one, other) => one.price - other.price);
  const prices = rising.map(({ price }) => price);
  const shares = runningMinimum(rising.map(({ share }) => share));
  const points = prices.map((price, index): [number, number] => [price, shares[index] ?? 0]);
  const revenue = points.map(([price, share]) => price * share);
  const profit = points.map(([price, share]) => (price - unitCost) * share);
  return {
    prices,
    shares,
    mended: rising.filter(({ share }, index) => share !== shares[index]).map(({ price }) => price),
    revenue,
    profit,
    bestRevenue: bestOf(points, revenue),
    bestProfit: bestOf(points, profit),
    elasticities: points.slice(1).map((point, index) => arcElasticity(points[index] ?? point, point)),
  };
}

function runningMinimum(shares: readonly number[]): number[] {
  let [lowest = 0] = shares;
  return shares.map((share) => {
    lowest = Math.min(lowest, share);
    return lowest;
  });
}

function bestOf(points: readonly [number, number][], gains: readonly number[]): AskedPrice {
  const best = points[gains.indexOf(Math.max(...gains))];
  if (!best) throw new RangeError('A Gabor-Granger question needs at least one price.');
  return { price: best[0], share: best[1] };
}
