import { type Amount, unavailable } from '../../_kit/amount.ts';

/** Share of answers that must stand at a level or above it for the level to be held. */
export const HELD_SHARE = 0.75;

/**
 * The highest level that at least three quarters of the answers reach or exceed. Ordinal: it needs no equal distances between
 * levels, and one generous answer does not lift it. Answers are whole levels from 1; without any the level is undefined.
 *
 * Source: a convention of this assessment, a lower quantile of the answers with a stated share.
 * @example heldLevel([3, 3, 3, 3, 2]) // 3: four of five
 * @example heldLevel([3, 3, 3, 2, 2]) // 2: three of five are too few for 3
 */
export function heldLevel(levels: readonly number[], share = HELD_SHARE): Amount {
  if (levels.length === 0) return unavailable('undefined', 'noAnswers');
  // A share such as 0.7 of 10 is 7.000000000000001 in binary; the slack keeps seven of ten enough.
  const needed = share * levels.length - 1e-9;
  const descending = levels.toSorted((one, other) => other - one);
  return descending[Math.max(0, Math.ceil(needed) - 1)] ?? unavailable('undefined', 'noAnswers');
}
