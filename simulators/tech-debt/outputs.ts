import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { DebtResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'netSaving'
  | 'breakEven'
  | 'waitingCost'
  | 'chosenCount'
  | 'chosenEffort'
  | 'chosenPrincipal'
  | 'interestSaved'
  | 'totalInterest'
  | 'interestHours'
  | 'totalPrincipal'
  | 'worthCount'
  | 'overDensest';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<DebtResult>> = {
  netSaving: { unit: 'money', better: 'higher', digits: 0, read: ({ choice }) => choice.worth },
  breakEven: { unit: 'months', better: 'lower', digits: 1, read: ({ chosen }) => chosen.breakEven },
  waitingCost: { unit: 'money', better: 'lower', digits: 0, read: waitingCost },
  chosenCount: { unit: 'count', read: ({ chosen }) => chosen.count },
  chosenEffort: { unit: 'hours', digits: 0, read: ({ chosen }) => chosen.effort },
  chosenPrincipal: { unit: 'money', better: 'lower', digits: 0, read: ({ chosen }) => chosen.principal },
  interestSaved: { unit: 'money-per-month', better: 'higher', digits: 0, read: ({ chosen }) => chosen.interest },
  totalInterest: { unit: 'money-per-month', better: 'lower', digits: 0, read: ({ total }) => total.interest },
  interestHours: { unit: 'hours-per-month', better: 'lower', digits: 0, read: ({ total }) => total.interestHours },
  totalPrincipal: { unit: 'money', better: 'lower', digits: 0, read: ({ total }) => total.principal },
  worthCount: { unit: 'count', read: ({ ranked }) => ranked.filter(({ netSaving }) => netSaving > 0).length },
  overDensest: {
    unit: 'money',
    better: 'higher',
    digits: 0,
    read: ({ choice, densestFirst }) => Math.max(0, choice.worth - densestFirst),
  },
};

function waitingCost({ chosen }: DebtResult): Amount {
  return chosen.count > 0 ? chosen.waitingCost : unavailable('undefined', 'nothingChosen');
}
