import { nextStep, type PlanCell } from './plan-cell.ts';

/** `discuss_first`: people disagree, so the conversation comes before the work. `reached`: no gap is left. */
export type PriorityState = 'ready' | 'discuss_first' | 'reached';

/** One cell's place in the order, with every factor of its arithmetic. */
export interface Priority {
  id: string;
  held: number;
  target: number;
  /** Target less held level, not below 0. */
  gap: number;
  importance: number;
  /** 1.5 at its system's minimum, else 1. */
  bottleneck: number;
  /** 1 + 0.1 for each cell waiting for it, at most 1.5. */
  leverage: number;
  /** Effort points of the next step; absent when there is none. */
  effort?: number;
  /** `gap × importance × bottleneck × leverage ÷ effort`; 0 without a gap. */
  priority: number;
  state: PriorityState;
  /** Split cells that its next step depends on: settle those first. */
  waitsForSettling: string[];
}

const BOTTLENECK = 1.5;
const LEVERAGE_PER_CELL = 0.1;
const MOST_LEVERAGE = 1.5;

/**
 * Orders cells by what a step is worth for its effort. Split cells keep their place and their arithmetic, but their state says that they
 * are to be settled, not worked on; what depends on one says so in `waitsForSettling`. Ties: lower held level, higher importance, lower
 * effort, then the model's order.
 *
 * Source: a convention of this assessment.
 * @example A cell two levels below its target, importance 5, at its system's minimum, awaited by two, effort 2: 2 × 5 × 1.5 × 1.2 ÷ 2 = 9
 */
export function prioritise(cells: readonly PlanCell[]): Priority[] {
  const minimum = systemMinimum(cells);
  const waiting = waitingCells(cells);
  const split = new Set(cells.filter(({ isSplit }) => isSplit).map(({ id }) => id));
  const order = new Map(cells.map(({ id }, index) => [id, index]));
  return cells
    .map((cell) => priorityOf(cell, { minimum, waiting, split }))
    .toSorted((one, other) => compare(one, other) || (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}

/** The lowest held level of each system. */
export function systemMinimum(cells: readonly Pick<PlanCell, 'system' | 'held'>[]): Map<string, number> {
  const minimum = new Map<string, number>();
  for (const { system, held } of cells) minimum.set(system, Math.min(held, minimum.get(system) ?? held));
  return minimum;
}

interface Surroundings {
  minimum: Map<string, number>;
  waiting: Map<string, number>;
  split: Set<string>;
}

function priorityOf(cell: PlanCell, { minimum, waiting, split }: Surroundings): Priority {
  const { id, system, held, target, importance } = cell;
  const step = nextStep(cell);
  const gap = Math.max(0, target - held);
  const bottleneck = held === minimum.get(system) ? BOTTLENECK : 1;
  const leverage = Math.min(MOST_LEVERAGE, 1 + LEVERAGE_PER_CELL * (waiting.get(id) ?? 0));
  return {
    id,
    held,
    target,
    gap,
    importance,
    bottleneck,
    leverage,
    ...(step && { effort: step.effort }),
    priority: step ? (gap * importance * bottleneck * leverage) / step.effort : 0,
    state: gap === 0 ? 'reached' : cell.isSplit ? 'discuss_first' : 'ready',
    waitsForSettling: (step?.dependsOn ?? []).filter((other) => split.has(other)),
  };
}

/** How many cells name this one as a prerequisite of their next step. */
function waitingCells(cells: readonly PlanCell[]): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const cell of cells) {
    for (const id of new Set(nextStep(cell)?.dependsOn)) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  }
  return waiting;
}

function compare(one: Priority, other: Priority): number {
  // Products in another order differ in their last bits; twelve digits tell real differences from those.
  const [first, second] = [one, other].map(({ priority }) => Number(priority.toPrecision(12)));
  return (
    (second ?? 0) - (first ?? 0) ||
    one.held - other.held ||
    other.importance - one.importance ||
    (one.effort ?? 0) - (other.effort ?? 0)
  );
}
