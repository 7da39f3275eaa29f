import { unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { CustomerValueResult } from './model.ts';
import type { RepeatParams } from './repeat-model.ts';
import type { SpendParams } from './spend-model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'baseValue'
  | 'active'
  | 'purchases'
  | 'valuePerCustomer'
  | 'meanSpend'
  | 'newCustomerPurchases'
  | 'topShare'
  | 'spendCorrelation'
  | 'logLikelihood'
  | ParamId;

/** Not the letters themselves: a spreadsheet takes R and C for rows and columns. */
type ParamId = 'paramR' | 'paramAlpha' | 'paramA' | 'paramB' | 'paramP' | 'paramQ' | 'paramV';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<CustomerValueResult>> = {
  baseValue: { unit: 'money', better: 'higher', digits: 0, read: ({ baseValue }) => baseValue.value },
  active: { unit: 'people', better: 'higher', digits: 0, read: ({ active }) => active.value },
  purchases: { unit: 'count', better: 'higher', digits: 0, read: ({ purchases }) => purchases.value },
  valuePerCustomer: { unit: 'money', better: 'higher', digits: 2, read: (result) => result.valuePerCustomer },
  meanSpend: { unit: 'money', better: 'higher', digits: 2, read: ({ meanSpend }) => meanSpend },
  newCustomerPurchases: { unit: 'number', better: 'higher', digits: 2, read: (result) => result.newCustomerPurchases },
  topShare: { unit: 'percent', digits: 1, read: ({ topShare }) => topShare },
  spendCorrelation: { unit: 'number', digits: 2, read: (result) => result.spendCorrelation },
  logLikelihood: {
    unit: 'number',
    digits: 2,
    read: ({ repeatFit }) =>
      repeatFit.kind === 'fitted' ? repeatFit.logLikelihood : unavailable('undefined', repeatFit.because),
  },
  paramR: repeatParam('r'),
  paramAlpha: repeatParam('alpha'),
  paramA: repeatParam('a'),
  paramB: repeatParam('b'),
  paramP: spendParam('p'),
  paramQ: spendParam('q'),
  paramV: spendParam('v'),
};

function repeatParam(name: keyof RepeatParams): Output<CustomerValueResult> {
  return {
    unit: 'number',
    digits: 3,
    read: ({ repeatFit }) =>
      repeatFit.kind === 'fitted' ? repeatFit.params[name] : unavailable('undefined', repeatFit.because),
  };
}

function spendParam(name: keyof SpendParams): Output<CustomerValueResult> {
  return {
    unit: 'number',
    digits: 3,
    read: ({ spendFit }) =>
      spendFit.kind === 'fitted' ? spendFit.params[name] : unavailable('undefined', spendFit.because),
  };
}
