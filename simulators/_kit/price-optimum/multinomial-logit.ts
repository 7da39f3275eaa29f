import { type Amount, unavailable } from '../amount.ts';
import { noPrice } from './price-optimum.ts';
import { wrightOmega } from './wright-omega.ts';

/** One thing that buyers may choose: how attractive it is at a price of 0, against buying nothing at all, which has an attraction of 0. */
export interface Alternative {
  attraction: number;
  price: number;
}

/**
 * The share of buyers that takes each alternative under a multinomial logit: exp(attraction − sensitivity × price) over the sum of
 * these and of 1 for buying nothing. `none` is the share that buys nothing; without an outside option it is 0 and everyone buys.
 *
 * Any finite values are fine: nothing overflows. By independence of irrelevant alternatives, what one alternative gains is taken from all
 * others in proportion to their shares, which overstates cannibalisation between unlike ones.
 *
 * Source: D. McFadden 1974; K. Train, Discrete Choice Methods with Simulation, chapter 3.
 * @param sensitivity utility lost per unit of money
 * @example logitShares([{ attraction: 4, price: 674.53 }], 0.005) // shares [0.6519], none 0.3481
 */
export function logitShares(
  alternatives: readonly Alternative[],
  sensitivity: number,
  hasOutsideOption = true,
): { shares: number[]; none: number } {
  const utilities = alternatives.map(({ attraction, price }) => attraction - sensitivity * price);
  const largest = Math.max(hasOutsideOption ? 0 : Number.NEGATIVE_INFINITY, ...utilities);
  const weights = utilities.map((utility) => Math.exp(utility - largest));
  const outside = hasOutsideOption ? Math.exp(-largest) : 0;
  const total = weights.reduce((sum, weight) => sum + weight, outside);
  return { shares: weights.map((weight) => weight / total), none: outside / total };
}

/**
 * The mark-up over cost that brings the most profit from all alternatives together under a multinomial logit. It is the same amount of
 * money for every one: (1 + W(Σ exp(attraction − sensitivity × cost − 1))) ÷ sensitivity, with Lambert's W. For one alternative this is
 * the best price of logit demand; with costs of 0 it is the price that brings the most revenue. The profit per buyer is the
 * mark-up less 1 ÷ sensitivity.
 *
 * Unavailable without any alternative (`noDemand`) and for a sensitivity of 0 or less (`noPriceEffect`).
 *
 * Source: S. Anderson, A. de Palma and J.-F. Thisse, Discrete Choice Theory of Product Differentiation, 1992, chapter 7.
 * @example bestMarkUp([{ attraction: 4, cost: 100 }], 0.005) // 574.529, so a price of 674.529
 */
export function bestMarkUp(alternatives: readonly { attraction: number; cost: number }[], sensitivity: number): Amount {
  if (!(sensitivity > 0)) return noPrice('noPriceEffect');
  if (alternatives.length === 0) return noPrice('noDemand');
  const logs = alternatives.map(({ attraction, cost }) => attraction - sensitivity * cost);
  const markUp = (1 + wrightOmega(logOfSum(logs) - 1)) / sensitivity;
  return Number.isFinite(markUp) ? markUp : noPrice('tooLarge');
}

/** What happens to every alternative when prices change. All figures are shares of buyers, or money per buyer. */
export interface PriceMove {
  before: number[];
  after: number[];
  /** Of what alternative `index` gains (or loses), the part that the other alternatives lose (or gain), 0 to 1; the rest is people who bought nothing. */
  cannibalisation: (index: number) => Amount;
}

/**
 * Shares before and after prices change, and who pays for the gain.
 *
 * @param prices the new price of every alternative
 * @example priceMove([{ attraction: 1, price: 9 }, { attraction: 1, price: 9 }], [9, 8], 0.1).cannibalisation(1) // 0.525
 */
export function priceMove(
  alternatives: readonly Alternative[],
  prices: readonly number[],
  sensitivity: number,
): PriceMove {
  const before = logitShares(alternatives, sensitivity).shares;
  const moved = alternatives.map(({ attraction, price }, index) => ({ attraction, price: prices[index] ?? price }));
  const after = logitShares(moved, sensitivity).shares;
  const gains = after.map((share, index) => share - (before[index] ?? 0));
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return {
    before,
    after,
    cannibalisation(index) {
      const own = gains[index] ?? 0;
      return own === 0 ? unavailable('undefined', 'noGain') : (own - total) / own;
    },
  };
}

/** ln Σ exp(xᵢ), scaled so that no term overflows. */
function logOfSum(logs: readonly number[]): number {
  const largest = Math.max(...logs);
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}
