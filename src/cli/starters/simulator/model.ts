import { type Amount, isNumber, unavailable } from '../../../../simulators/_kit/amount.ts';
import type { Inputs } from './inputs.ts';

/** What a month's profit follows from, beside its sales. */
type Costs = Pick<Inputs, 'price' | 'unitCost' | 'fixedCosts'>;

/** What a month of sales comes to, and how many sales it takes to cover all costs. */
export interface BreakEvenResult {
  /** What each sale leaves towards fixed costs: price less unit cost. */
  contribution: number;
  /** Sales a month at which profit is nil; never, where a sale leaves nothing. */
  breakEvenSales: Amount;
  /** A month's profit at the expected sales. */
  profit: number;
  /** The share of the expected sales that could be lost before there is a loss; negative where there is one already. */
  safetyMargin: Amount;
}

/**
 * Break-even volume: fixed costs ÷ (price − unit cost), after any textbook of management accounting.
 *
 * @example simulate({ price: 50, unitCost: 30, fixedCosts: 60_000, sales: 4000 }).breakEvenSales // 3000
 */
export function simulate(inputs: Inputs): BreakEvenResult {
  const { price, unitCost, fixedCosts, sales } = inputs;
  const contribution = price - unitCost;
  const breakEvenSales = breakEven(fixedCosts, contribution);
  return {
    contribution,
    breakEvenSales,
    profit: profitAt(sales, inputs),
    safetyMargin: isNumber(breakEvenSales) ? 1 - breakEvenSales / sales : breakEvenSales,
  };
}

/** A month's profit at a number of sales. @example profitAt(4000, { price: 50, unitCost: 30, fixedCosts: 60_000 }) // 20000 */
export function profitAt(sales: number, { price, unitCost, fixedCosts }: Costs): number {
  return sales * (price - unitCost) - fixedCosts;
}

function breakEven(fixedCosts: number, contribution: number): Amount {
  const sales = fixedCosts / contribution;
  return contribution > 0 && Number.isFinite(sales) ? sales : unavailable('never', 'noContribution');
}
