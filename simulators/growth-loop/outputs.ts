import type { Output } from '../_kit/define.ts';
import type { LoopResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'targetMonth'
  | 'payers'
  | 'ceiling'
  | 'neededNew'
  | 'newPayers'
  | 'quickRatio'
  | 'paidShare'
  | 'activeUsers'
  | 'peakPayers'
  | 'multiplier'
  | 'rewardPerCustomer'
  | 'effectiveCac';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<LoopResult>> = {
  targetMonth: { unit: 'months', better: 'lower', digits: 0, read: ({ targetMonth }) => targetMonth },
  payers: { unit: 'people', better: 'higher', digits: 0, read: ({ atDeadline }) => atDeadline.payers },
  ceiling: { unit: 'people', better: 'higher', digits: 0, read: ({ ceiling }) => ceiling },
  neededNew: { unit: 'people', better: 'lower', digits: 0, read: ({ neededNew }) => neededNew },
  newPayers: { unit: 'people', better: 'higher', digits: 0, read: ({ atDeadline }) => atDeadline.joined },
  quickRatio: { unit: 'ratio', better: 'higher', bar: 4, digits: 1, read: ({ atDeadline }) => atDeadline.quickRatio },
  paidShare: { unit: 'percent', better: 'higher', digits: 1, read: (result) => result.paidShare },
  activeUsers: { unit: 'people', better: 'higher', digits: 0, read: ({ atDeadline }) => atDeadline.active },
  peakPayers: { unit: 'people', better: 'higher', digits: 0, read: ({ peak }) => peak.payers },
  multiplier: { unit: 'number', better: 'higher', digits: 2, read: ({ multiplier }) => multiplier },
  rewardPerCustomer: { unit: 'money', better: 'lower', digits: 0, read: (result) => result.rewardPerCustomer },
  effectiveCac: { unit: 'money', better: 'lower', digits: 0, read: (result) => result.effectiveCac },
};
