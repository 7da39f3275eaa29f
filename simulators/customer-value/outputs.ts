import { unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { CustomerValueResult } from './model.ts';

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

type ParamId = 'r' | 'alpha' | 'a' | 'b' | 'p' | 'q' | 'v';

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
  ...repeatParams(['r', 'alpha', 'a', 'b']),
  ...spendParams(['p', 'q', 'v']),
};

function repeatParams<N extends 'r' | 'alpha' | 'a' | 'b'>(
  names: readonly N[],
): Record<N, Output<CustomerValueResult>> {
  const read =
    (name: N): Output<CustomerValueResult>['read'] =>
    ({ repeatFit }) =>
      repeatFit.kind === 'fitted' ? repeatFit.params[name] : unavailable('undefined', repeatFit.because);
  return Object.fromEntries(names.map((name) => [name, { unit: 'number', digits: 3, read: read(name) }])) as never;
}

function spendParams<N extends 'p' | 'q' | 'v'>(names: readonly N[]): Record<N, Output<CustomerValueResult>> {
  const read =
    (name: N): Output<CustomerValueResult>['read'] =>
    ({ spendFit }) =>
      spendFit.kind === 'fitted' ? spendFit.params[name] : unavailable('undefined', spendFit.because);
  return Object.fromEntries(names.map((name) => [name, { unit: 'number', digits: 3, read: read(name) }])) as never;
}
