import { nextStep, type PlanCell } from './plan-cell.ts';
import { prioritise, systemMinimum } from './priority.ts';

/** One cell going up one level in one stage. */
export interface StagedStep {
  id: string;
  from: number;
  to: number;
  effort: number;
}

/** Why a cell does not reach its target: too few effort points, a prerequisite, disagreement, or too far ahead of its system. */
export type Obstacle = 'capacity' | 'prerequisite' | 'split' | 'balance';

/** A plan in stages. */
export interface StagePlan {
  /** One list per stage, in the order chosen. */
  stages: StagedStep[][];
  /** Level of every cell when all stages are done. */
  heldAfter: Map<string, number>;
  /** Cells short of their target, in order of priority, with what stands in the way at the end. */
  unscheduled: { id: string; held: number; target: number; because: Obstacle }[];
}

/** A cell may not run further ahead of the weakest of its system than this. */
const MOST_AHEAD = 2;

/**
 * Fills stages greedily by priority: one step of one level per cell and stage; prerequisites must already be at the level being entered;
 * no cell ends more than two levels above its system's minimum; a split cell waits until it is settled. After each step everything is
 * ranked anew. A step that does not fit is passed over for the next that does. `null` is a stage without limit.
 *
 * Source: a convention of this assessment.
 * @param capacities effort points per stage, 0 or more
 */
export function planStages(cells: readonly PlanCell[], capacities: readonly (number | null)[]): StagePlan {
  let present = [...cells];
  const stages = capacities.map((capacity) => {
    const steps: StagedStep[] = [];
    let left = capacity ?? Number.POSITIVE_INFINITY;
    for (let chosen = choose(present, steps, left); chosen; chosen = choose(present, steps, left)) {
      const { id, to, effort } = chosen;
      steps.push(chosen);
      left -= effort;
      present = present.map((cell) => (cell.id === id ? { ...cell, held: to } : cell));
    }
    return steps;
  });
  return {
    stages,
    heldAfter: new Map(present.map(({ id, held }) => [id, held])),
    unscheduled: prioritise(present).flatMap(({ id, gap }) => (gap > 0 ? unscheduledCell(present, id) : [])),
  };
}

/** The step of highest priority that nothing stands against. */
function choose(cells: readonly PlanCell[], taken: readonly StagedStep[], left: number): StagedStep | undefined {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  for (const { id } of prioritise(cells)) {
    const cell = byId.get(id);
    const step = cell && nextStep(cell);
    if (!cell || !step || step.effort > left || taken.some((other) => other.id === id)) continue;
    if (obstacleTo(cell, cells)) continue;
    return { id, from: cell.held, to: step.to, effort: step.effort };
  }
  return undefined;
}

/** What keeps a cell from its next step however much capacity there is. */
function obstacleTo(cell: PlanCell, cells: readonly PlanCell[]): Obstacle | undefined {
  const step = nextStep(cell);
  if (!step) return undefined;
  if (cell.isSplit) return 'split';
  const held = new Map(cells.map((each) => [each.id, each.held]));
  if (step.dependsOn.some((id) => (held.get(id) ?? 0) < step.to)) return 'prerequisite';
  const minimum = systemMinimum(cells).get(cell.system) ?? cell.held;
  return step.to - minimum > MOST_AHEAD ? 'balance' : undefined;
}

function unscheduledCell(cells: readonly PlanCell[], id: string): StagePlan['unscheduled'] {
  const cell = cells.find((each) => each.id === id);
  if (!cell) return [];
  const { held, target } = cell;
  return [{ id, held, target, because: obstacleTo(cell, cells) ?? 'capacity' }];
}
