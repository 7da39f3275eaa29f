import type { LinearDemand } from '../../../../simulators/_kit/price-optimum/linear-demand.ts';
import { isPriced, type PriceOptimum } from '../../../../simulators/_kit/price-optimum/price-optimum.ts';
import type { Answer } from './adapter.ts';

/** What a best price is for. */
export interface Aim {
  unit_cost: number;
  objective: 'profit' | 'contribution' | 'revenue';
}

/** The best price for the objective, under the names that cases use, and the ones for revenue and for profit beside it. */
export function bestOf(
  bestAt: (cost: number) => PriceOptimum,
  { unit_cost, objective: aim }: Aim,
  line?: LinearDemand,
): Answer {
  const [forProfit, forRevenue] = [bestAt(unit_cost), bestAt(0)];
  const best = aim === 'revenue' ? forRevenue : forProfit;
  return {
    ...(line && { slope: -line.slope, intercept: line.intercept, choke_price: line.intercept / line.slope }),
    ...outcome(best),
    ...(aim === 'revenue' ? {} : marginOf(best, unit_cost)),
    revenue_max_price: priceOf(forRevenue),
    profit_max_price: priceOf(forProfit),
    max_revenue: isPriced(forRevenue) ? forRevenue.revenue : null,
    max_profit: isPriced(forProfit) ? forProfit.profit : null,
  };
}

/** A best price and what comes of it; null where there is none. */
export function outcome(best: PriceOptimum): Answer {
  const { price, volume, revenue, profit } = isPriced(best)
    ? best
    : { price: null, volume: null, revenue: null, profit: null };
  return { price, optimal_price: price, volume, quantity: volume, revenue, profit, contribution: profit };
}

/** The margin of a best price: of the price, and over cost. */
export function marginOf(best: PriceOptimum, unitCost: number): Answer {
  if (!isPriced(best)) return { margin: null, margin_pct: null, lerner: null, markup: null, markup_pct: null };
  const margin = (best.price - unitCost) / best.price;
  const markup = best.price - unitCost;
  return {
    margin,
    margin_pct: 100 * margin,
    lerner: margin,
    markup,
    markup_pct: unitCost > 0 ? (100 * markup) / unitCost : null,
  };
}

/** The price alone, or null. */
export function priceOf(best: PriceOptimum): number | null {
  return isPriced(best) ? best.price : null;
}
