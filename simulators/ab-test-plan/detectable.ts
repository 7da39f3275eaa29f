import { type Amount, unavailable } from '../_kit/amount.ts';
import { findRoot } from '../_kit/brent.ts';
import type { Comparison } from './comparison.ts';
import { type Scores, usersNeeded } from './users-needed.ts';

/**
 * The variant's level nearest to the control's that a sample of this size finds with the power wanted.
 *
 * @param users of the control
 * @param from the control's level
 * @param limit the last level to look at: 1 or 0 for a rate
 * @param compare the comparison for a variant's level
 * @example detectableLevel(5000, 0.05, 1, (variant) => rateComparison({ control: 0.05, variant, ratio: 1 }, 'pooled'), { critical: 1.959964, power: 0.841621 }) // 0.06293
 */
export function detectableLevel(
  users: number,
  { from, limit }: { from: number; limit: number },
  compare: (variant: number) => Comparison,
  scores: Scores,
): Amount {
  // One over the root of the users: nearly proportional to the difference, without a pole where there is none.
  const lacking = (level: number) => 1 / Math.sqrt(usersNeeded(compare(level), scores)) - 1 / Math.sqrt(users);
  const near = from + (limit - from) * 1e-12;
  return findRoot(lacking, near, limit) ?? unavailable('never', 'tooFewUsers');
}
