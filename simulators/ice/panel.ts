import type { Candidate } from './candidates.ts';
import type { Method } from './inputs.ts';
import { type IceScores, iceArithmetic, iceGeometric } from './scores.ts';

/** Above this gap between two scorers, on a scale of 1 to 10, an idea needs talk before a rank. */
export const DISAGREEMENT_OVER = 3;

/** What several scorers of one idea make of it. */
export interface Panel {
  scorers: { scorer: string; score: number }[];
  /** Highest less lowest scorer's score, on the 1-10 scale also where the method is the product. */
  spread: number;
  /** The scale on which two scorers are furthest apart, and how far. */
  widest: { scale: keyof IceScores; gap: number };
  /** The spread or the widest gap is more than three points. */
  disagrees: boolean;
}

/**
 * The spread among an idea's scorers, or nothing for a single one. Both gaps are looked at, because scorers who differ on what is
 * hard and what is uncertain may still arrive at the same score.
 */
export function panelOf({ ratings }: Candidate, method: Method): Panel | undefined {
  if (ratings.length < 2) return undefined;
  const scale = method === 'arithmetic' ? iceArithmetic : iceGeometric;
  const judged = ratings.map(({ scores }) => scores as IceScores);
  const spread = gapOf(judged.map(scale));
  const widest = widestGap(judged);
  return {
    scorers: ratings.map(({ scorer, result }) => ({ scorer, score: result })),
    spread,
    widest,
    disagrees: spread > DISAGREEMENT_OVER || widest.gap > DISAGREEMENT_OVER,
  };
}

function widestGap(judged: readonly IceScores[]): Panel['widest'] {
  const gaps = (['impact', 'confidence', 'ease'] as const).map((scale) => ({
    scale,
    gap: gapOf(judged.map((scores) => scores[scale])),
  }));
  return gaps.reduce((widest, next) => (next.gap > widest.gap ? next : widest));
}

function gapOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
