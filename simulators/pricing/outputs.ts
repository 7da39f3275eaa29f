import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { ForecastMonth } from './forecast.ts';
import type { AnnualPlan, PricingResult } from './model.ts';

const NO_TIER = unavailable('undefined', 'noBuyers');

/** The numbers of the result that figures, scenarios and the command line speak of. Those of the annual plan are the chosen tier's. */
export const outputs = {
  arrAtEnd: { unit: 'money-per-year', better: 'higher', digits: 0, read: ({ months }) => 12 * last(months).mrr },
  arrChange: {
    unit: 'money-per-year',
    better: 'higher',
    digits: 0,
    read: ({ months, monthsAfter }) => 12 * (last(monthsAfter).mrr - last(months).mrr),
  },
  breakEvenRenewal: {
    unit: 'percent',
    better: 'lower',
    digits: 1,
    read: (result) => chosen(result, ({ breakEven }) => breakEven),
  },
  mrrAtEnd: { unit: 'money-per-month', better: 'higher', digits: 0, read: ({ months }) => last(months).mrr },
  customersAtEnd: { unit: 'people', better: 'higher', read: ({ months }) => last(months).customers },
  grossProfitAtEnd: {
    unit: 'money-per-month',
    better: 'higher',
    digits: 0,
    read: ({ months }) => last(months).grossProfit,
  },
  billedAtEnd: { unit: 'money-per-month', better: 'higher', digits: 0, read: ({ months }) => last(months).billed },
  deferredAtEnd: { unit: 'money', digits: 0, read: ({ months }) => last(months).deferred },
  annualDiscount: { unit: 'percent', digits: 1, read: (result) => chosen(result, ({ discount }) => discount) },
  monthlyPlanValue: { unit: 'money', digits: 0, read: (result) => chosen(result, ({ monthlyValue }) => monthlyValue) },
  annualPlanValue: { unit: 'money', digits: 0, read: (result) => chosen(result, ({ annualValue }) => annualValue) },
  cashGain: {
    unit: 'money',
    better: 'higher',
    digits: 0,
    read: (result) => chosen(result, ({ cashGain }) => cashGain),
  },
  averagePrice: { unit: 'money-per-month', better: 'higher', digits: 0, read: (result) => result.averagePrice },
  cannibalisation: { unit: 'percent', better: 'lower', digits: 1, read: ({ cannibalisation }) => cannibalisation },
  customersAfterMove: { unit: 'people', better: 'higher', read: ({ monthsAfter }) => last(monthsAfter).customers },
  grossProfitChange: {
    unit: 'money-per-month',
    better: 'higher',
    digits: 0,
    read: ({ months, monthsAfter }) => last(monthsAfter).grossProfit - last(months).grossProfit,
  },
  equalMarkUp: { unit: 'money-per-month', digits: 0, read: (result) => result.equalMarkUp },
  freeCostPerCustomer: { unit: 'money', better: 'lower', digits: 0, read: (result) => result.freeCostPerCustomer },
} satisfies Record<string, Output<PricingResult>>;

/** The ids of the outputs. */
export type OutputId = keyof typeof outputs;

/** The last month of a forecast. */
export function last(months: readonly ForecastMonth[]): ForecastMonth {
  const month = months.at(-1);
  if (!month) throw new RangeError('A forecast has at least one month.');
  return month;
}

function chosen({ annualPlans, focus }: PricingResult, read: (plan: AnnualPlan) => Amount): Amount {
  const plan = annualPlans[focus];
  return plan ? read(plan) : NO_TIER;
}
