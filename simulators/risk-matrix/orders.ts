/** Two risks that the matrix puts in the wrong order: the one with the higher score costs less on average. */
export interface Reversal {
  graded: string;
  costlier: string;
  /** How many times more the lower-scored risk costs. */
  times: number;
}

/** What is compared. */
interface Scored {
  name: string;
  score: number;
  expectedLoss: number;
}

/**
 * Places by value, the largest first; equal values share the best place (1, 2, 2, 4).
 *
 * @example rankBy([5, 9, 5, 1]) // [2, 1, 2, 4]
 */
export function rankBy(values: readonly number[]): number[] {
  return values.map((value) => 1 + values.filter((other) => other > value).length);
}

/**
 * Pairs in which the higher score has the lower expected loss, and the pair that is furthest off. Pairs of which one costs nothing are
 * counted but cannot be the worst, for want of a ratio.
 *
 * Source of the notion: L. A. Cox, What's Wrong with Risk Matrices?, Risk Analysis 28 (2008).
 * @example countReversals([{ name: 'a', score: 9, expectedLoss: 1 }, { name: 'b', score: 8, expectedLoss: 4 }]) // 1 pair; b costs 4 times as much
 */
export function countReversals(risks: readonly Scored[]): { pairs: number; worst: Reversal | null } {
  let pairs = 0;
  let worst: Reversal | null = null;
  for (const one of risks) {
    for (const other of risks) {
      if (one.score <= other.score || one.expectedLoss >= other.expectedLoss) continue;
      pairs += 1;
      const times = other.expectedLoss / one.expectedLoss;
      if (Number.isFinite(times) && times > (worst?.times ?? 0))
        worst = { graded: one.name, costlier: other.name, times };
    }
  }
  return { pairs, worst };
}
