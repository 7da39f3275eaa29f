import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { BudgetResult } from './model.ts';

/** The bar that is usually set for LTV ÷ CAC. */
export const USUAL_BAR = 3;

/** The ids of the outputs. */
export type OutputId =
  | 'customers'
  | 'blendedRatio'
  | 'marginalReturn'
  | 'blendedCac'
  | 'value'
  | 'gain'
  | 'channelMoney'
  | 'experiments'
  | 'contingency'
  | 'unallocated'
  | 'largest'
  | 'firstMonth';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<BudgetResult>> = {
  customers: { unit: 'people', digits: 0, better: 'higher', read: ({ plan }) => plan.customers },
  blendedRatio: { unit: 'ratio', digits: 2, better: 'higher', bar: USUAL_BAR, read: ({ plan }) => plan.ratio },
  marginalReturn: { unit: 'ratio', digits: 2, read: (result) => result.marginalReturn },
  blendedCac: { unit: 'money', digits: 0, better: 'lower', read: ({ plan }) => plan.cac },
  value: { unit: 'money-per-month', digits: 0, better: 'higher', read: ({ plan }) => plan.value },
  gain: { unit: 'percent', digits: 1, better: 'higher', read: gainOver },
  channelMoney: { unit: 'money-per-month', digits: 0, read: ({ channelMoney }) => channelMoney },
  experiments: { unit: 'money-per-month', digits: 0, read: ({ experiments }) => experiments },
  contingency: { unit: 'money-per-month', digits: 0, read: ({ contingency }) => contingency },
  unallocated: { unit: 'money-per-month', digits: 0, read: ({ unallocated }) => unallocated },
  largest: {
    unit: 'money-per-month',
    digits: 0,
    read: ({ channels }) => Math.max(...channels.map(({ rounded }) => rounded)),
  },
  firstMonth: {
    unit: 'people',
    digits: 0,
    better: 'higher',
    read: ({ months }) => months.find(({ month }) => month === 1)?.customers ?? 0,
  },
};

/** How much more the plan brings than the same money in the proportions of today. */
export function gainOver({ plan, asToday }: BudgetResult): Amount {
  const gain = plan.value / asToday.value - 1;
  return isNumber(gain) && Number.isFinite(gain) ? gain : unavailable('undefined', 'noReturns');
}
