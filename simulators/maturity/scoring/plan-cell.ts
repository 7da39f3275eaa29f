/** Effort points that one step may cost. */
export const EFFORTS = [1, 2, 3, 5, 8] as const;
/** Importance runs from 1 to this. */
export const HIGHEST_IMPORTANCE = 5;

/** One level up: what it costs and which other cells must already be at the level it enters. */
export interface Step {
  /** The level entered. */
  to: number;
  effort: number;
  dependsOn: readonly string[];
}

/** One cell with a held (or agreed) level, as planning sees it. */
export interface PlanCell {
  id: string;
  system: string;
  /** Held level, or the agreed one in its place; from 1. */
  held: number;
  target: number;
  /** 1 to 5. */
  importance: number;
  /** Steps above the present level, in ascending order; at least those up to the target. */
  steps: readonly Step[];
  /** People disagree: it is settled before it is worked on. */
  isSplit: boolean;
}

/** The level a team aims at when it names none: one above the present, at most the highest. 5 everywhere is not a goal. */
export function defaultTarget(held: number, highest: number): number {
  return Math.min(held + 1, highest);
}

/** The step that a cell would take next, while its target is above it. */
export function nextStep({ held, target, steps }: Pick<PlanCell, 'held' | 'target' | 'steps'>): Step | undefined {
  return target > held ? steps.find(({ to }) => to === held + 1) : undefined;
}

/** The same effort and prerequisites for every step from `held` to `target`. @example evenSteps(2, 4, 3, []) // to 3 and to 4 */
export function evenSteps(held: number, target: number, effort: number, dependsOn: readonly string[]): Step[] {
  return Array.from({ length: Math.max(0, target - held) }, (_, index) => ({
    to: held + index + 1,
    effort,
    dependsOn,
  }));
}
