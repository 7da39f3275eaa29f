import type { Inputs } from './inputs.ts';
import { DAYS_A_MONTH, type DailyUsers, inMonth, newUsers } from './new-users.ts';
import { type PayerMonth, payerMonths } from './payers.ts';
import { shareKept } from './share-kept.ts';

/**
 * The share of sign-ups that come to pay: the free-to-paid rate times what it is counted of (all sign-ups, the activated, or the activated
 * still active when the trial ends).
 *
 * @example paidShare({ payingOf: 'activated', paying: 0.25, activation: 0.4, … }) // 0.1
 */
export function paidShare(inputs: Inputs, payingOf = inputs.payingOf): number {
  if (payingOf === 'signUps') return inputs.paying;
  const active = payingOf === 'active' ? shareKept(inputs, inputs.trialDays) : 1;
  return inputs.paying * inputs.activation * active;
}

/** New users by day and payers by month, for so many months. */
export function payersOver(inputs: Inputs, months: number): { users: DailyUsers; payers: PayerMonth[] } {
  const { market, ...arrivals } = inputs;
  const users = newUsers(inputs.isCapped ? { ...arrivals, market } : arrivals, DAYS_A_MONTH * months);
  const share = paidShare(inputs);
  const fresh = Array.from({ length: months }, (_, at) => share * inMonth(users.joined, at + 1, inputs.trialDays));
  return { users, payers: payerMonths(inputs.startPayers, fresh, inputs) };
}

/** Payers at the end of the deadline's month. */
export function payersByDeadline(inputs: Inputs): number {
  return payersOver(inputs, inputs.deadline).payers.at(-1)?.payers ?? 0;
}
