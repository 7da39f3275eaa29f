import type { Method } from './inputs.ts';

/** What a score means for the next planning meeting. */
export type Level = 'now' | 'plan' | 'park' | 'drop';

/** From which score an idea is at a level; `relative` bars are shares of the best score. */
export interface Bars {
  now: number;
  plan: number;
  park: number;
  relative: boolean;
}

/**
 * The bars between the levels. They are this simulator's own convention, not a published standard. The ICE scales are absolute:
 * 7, 5 and 3 points, and their cubes for the product, so that both give the same levels. RICE and WSJF have no absolute scale: the
 * bars are shares of the best score, wider apart for RICE, whose scores span orders of magnitude.
 */
export const BARS: Record<Method, Bars> = {
  geometric: { now: 7, plan: 5, park: 3, relative: false },
  arithmetic: { now: 7, plan: 5, park: 3, relative: false },
  product: { now: 343, plan: 125, park: 27, relative: false },
  rice: { now: 0.5, plan: 0.2, park: 0.05, relative: true },
  wsjf: { now: 0.75, plan: 0.5, park: 0.25, relative: true },
};

/**
 * The level of a score.
 *
 * @param score above 0, in the method's units
 * @param best the highest score of the backlog
 * @example priorityLevel('geometric', 6.95, 7.2) // 'plan'
 */
export function priorityLevel(method: Method, score: number, best: number): Level {
  const { now, plan, park, relative } = BARS[method];
  const measured = relative ? score / best : score;
  if (measured >= now) return 'now';
  if (measured >= plan) return 'plan';
  return measured >= park ? 'park' : 'drop';
}
