import { isNumber } from '../amount.ts';
import { bestMarkUp, logitShares } from './multinomial-logit.ts';
import { noPrice, outcomeAt, type PriceOptimum } from './price-optimum.ts';

/** Demand that follows an S-shaped curve: volume = market ÷ (1 + exp(−(attraction − sensitivity × price))). */
export interface LogitDemand {
  /** Everyone who might buy. */
  market: number;
  attraction: number;
  /** Utility lost per unit of money, above 0. */
  sensitivity: number;
}

/**
 * The price that brings the most profit under logit demand: cost + (1 + W(exp(a − b × cost − 1))) ÷ b, with Lambert's W. With a unit
 * cost of 0 it is the price that brings the most revenue.
 *
 * No price when demand does not fall (`noPriceEffect`) or there is no market (`noDemand`).
 *
 * Source: R. Phillips, Pricing and Revenue Optimization, 2005, chapter 3; closed form with Lambert's W.
 * @example bestLogitPrice({ market: 10000, attraction: 4, sensitivity: 0.005 }, 100) // price 674.529, profit 3745294
 */
export function bestLogitPrice({ market, attraction, sensitivity }: LogitDemand, unitCost: number): PriceOptimum {
  if (!(market > 0)) return noPrice('noDemand');
  const markUp = bestMarkUp([{ attraction, cost: unitCost }], sensitivity);
  if (!isNumber(markUp)) return markUp;
  const price = unitCost + markUp;
  const [share = 0] = logitShares([{ attraction, price }], sensitivity).shares;
  return outcomeAt(price, market * share, unitCost);
}
