import type { IceScores, RiceScores, WsjfScores } from './scores.ts';

const RICE_IMPACTS = [0.25, 0.5, 1, 2, 3];
const RICE_CONFIDENCES = [0.5, 0.8, 1];
const WSJF_POINTS = [1, 2, 3, 5, 8, 13, 20, 40, 100];
/** Reach and effort are estimates without a scale; a fifth either way is this simulator's own convention. */
const ESTIMATE_STEP = 0.2;

/**
 * Every set of scores one step away: one score changed by ±1, staying within 1 to 10.
 *
 * @example iceSteps({ impact: 10, confidence: 5, ease: 5 }).length // 5
 */
export function iceSteps(scores: IceScores): IceScores[] {
  return changes(scores, () => (score) => [score - 1, score + 1].filter((next) => next >= 1 && next <= 10));
}

/**
 * Every set of scores one step away: impact or confidence moved to the neighbouring value of its scale, or reach or effort a
 * fifth lower or higher.
 *
 * @example riceSteps({ reach: 100, impact: 3, confidence: 1, effort: 2 }).length // 6
 */
export function riceSteps(scores: RiceScores): RiceScores[] {
  const scales: Partial<Record<keyof RiceScores, number[]>> = { impact: RICE_IMPACTS, confidence: RICE_CONFIDENCES };
  return changes(scores, (name) => {
    const scale = scales[name];
    return scale
      ? (score) => onScale(scale, score)
      : (score) => [score * (1 - ESTIMATE_STEP), score * (1 + ESTIMATE_STEP)];
  });
}

/**
 * Every set of scores one step away on the modified Fibonacci scale 1, 2, 3, 5, 8, 13, 20, 40, 100; a score between two values of
 * the scale moves to either.
 *
 * @example wsjfSteps({ value: 1, urgency: 4, risk: 8, size: 100 }).length // 6
 */
export function wsjfSteps(scores: WsjfScores): WsjfScores[] {
  return changes(scores, () => (score) => onScale(WSJF_POINTS, score));
}

function changes<S extends object>(scores: S, nextOf: (name: keyof S) => (score: number) => number[]): S[] {
  const entries = Object.entries(scores) as [keyof S, number][];
  return entries.flatMap(([name, score]) => nextOf(name)(score).map((next) => ({ ...scores, [name]: next })));
}

function onScale(scale: readonly number[], score: number): number[] {
  const below = scale.findLast((value) => value < score);
  const above = scale.find((value) => value > score);
  return [below, above].filter((next) => next !== undefined);
}
