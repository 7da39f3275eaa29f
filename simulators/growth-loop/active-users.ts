import type { Inputs } from './inputs.ts';
import { DAYS_A_MONTH } from './new-users.ts';
import { shareKept } from './share-kept.ts';

const LAST_KNOWN = 90;

/**
 * Activated users, free or paying, still active at the end of each month: everybody who joined, times the share kept to that day. Those of
 * more than 90 days leave at one daily rate and are carried as one sum.
 */
export function activeUsers(inputs: Inputs, joined: Float64Array): number[] {
  const shares = Array.from({ length: LAST_KNOWN + 1 }, (_, day) => shareKept(inputs, day));
  const onward = shareKept(inputs, LAST_KNOWN + 1) / shareKept(inputs, LAST_KNOWN);
  const months: number[] = [];
  let old = 0;
  for (let day = 1; day < joined.length; day += 1) {
    const aged = day > LAST_KNOWN ? joined[day - 1 - LAST_KNOWN] : 0;
    old = (old + (aged ?? 0) * (shares[LAST_KNOWN] ?? 0)) * onward;
    if (day % DAYS_A_MONTH > 0) continue;
    const recent = shares.reduce((sum, share, age) => (age > day ? sum : sum + share * (joined[day - age] ?? 0)), 0);
    months.push(inputs.activation * (recent + old));
  }
  return months;
}
