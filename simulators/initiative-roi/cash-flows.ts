import type { Inputs, Period } from './inputs.ts';

/** Money paid and received in each period; the first is now. */
export interface CashFlows {
  spent: number[];
  received: number[];
  monthsPerPeriod: number;
}

/** Where the budget goes. */
export interface Split {
  reserve: number;
  technology: number;
  channels: number;
  people: number;
}

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/**
 * The reserve comes off the top; technology and channels take their shares of the rest, and people what is left.
 *
 * @example splitBudget({ budget: 1000, reserveShare: 0.1, technologyShare: 0.35, channelShare: 0.4 }) // 100, 315, 360, 225
 */
export function splitBudget({
  budget,
  reserveShare,
  technologyShare,
  channelShare,
}: Pick<Inputs, 'budget' | 'reserveShare' | 'technologyShare' | 'channelShare'>): Split {
  const free = budget * (1 - reserveShare);
  return {
    reserve: budget * reserveShare,
    technology: free * technologyShare,
    channels: free * channelShare,
    people: free * (1 - technologyShare - channelShare),
  };
}

/**
 * The flows of the plan by month, or those of the table. In the plan technology is paid now, the rest of the budget in equal parts at the
 * start of each month of spending; running cost and benefit come at the end of each month after the delay, up to the horizon, the benefit
 * fading month by month.
 */
export function cashFlowsOf(inputs: Inputs): CashFlows {
  if (inputs.source === 'table') {
    return {
      spent: inputs.flows.map(({ spent }) => spent),
      received: inputs.flows.map(({ received }) => received),
      monthsPerPeriod: MONTHS[inputs.period],
    };
  }
  const { spendingMonths, delayMonths, horizonMonths, monthlyBenefit, runningCost, yearlyFade, budget } = inputs;
  const { technology } = splitBudget(inputs);
  const months = Array.from({ length: Math.max(horizonMonths + 1, spendingMonths) }, (_, month) => month);
  const isEarning = (month: number) => month > delayMonths && month <= horizonMonths;
  const fade = (1 - yearlyFade) ** (1 / 12);
  return {
    spent: months.map(
      (month) =>
        (month === 0 ? technology : 0) +
        (month < spendingMonths ? (budget - technology) / spendingMonths : 0) +
        (isEarning(month) ? runningCost : 0),
    ),
    received: months.map((month) => (isEarning(month) ? monthlyBenefit * fade ** (month - delayMonths - 1) : 0)),
    monthsPerPeriod: 1,
  };
}

/** A yearly rate for one period, compounding: (1 + rate)^(months ÷ 12) − 1. @example ratePerPeriod(0.1, 1) // 0.007974 */
export function ratePerPeriod(yearly: number, monthsPerPeriod: number): number {
  return Math.expm1((Math.log1p(yearly) * monthsPerPeriod) / 12);
}

/** A rate per period for a year, compounding. @example ratePerYear(0.01, 1) // 0.1268 */
export function ratePerYear(perPeriod: number, monthsPerPeriod: number): number {
  return Math.expm1((Math.log1p(perPeriod) * 12) / monthsPerPeriod);
}
