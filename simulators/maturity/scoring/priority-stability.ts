import { EFFORTS, HIGHEST_IMPORTANCE, type PlanCell } from './plan-cell.ts';
import { prioritise } from './priority.ts';

/** How well an order survives small changes of opinion. */
export interface PriorityStability {
  /** Changes tried: each cell's importance one lower and one higher, its effort one step down and up the scale. */
  changes: number;
  /** How many leave the same cell in first place. */
  firstKept: number;
  /** How many leave the same three cells (or fewer, if there are fewer) in the first places, in any order. */
  topThreeKept: number;
}

/**
 * Changes one opinion at a time (importance by 1 within 1-5, effort to its neighbour among 1, 2, 3, 5, 8), ranks anew and counts.
 * Nothing is drawn at random. Places are those of work: a split cell is not ranked, and a cell without a gap cannot be changed.
 *
 * Source: a convention of this assessment.
 * @example For the twelve cells of the worked example: first place survives 46 of 46 changes, the top three 43 of 46.
 */
export function stabilityOf(cells: readonly PlanCell[]): PriorityStability {
  const top = topThree(cells);
  const before = top.toSorted().join();
  const tried = cells.flatMap((cell, index) => changesOf(cell).map((changed) => topThree(cells.with(index, changed))));
  return {
    changes: tried.length,
    firstKept: tried.filter(([winner]) => winner === top[0]).length,
    topThreeKept: tried.filter((changed) => changed.toSorted().join() === before).length,
  };
}

function topThree(cells: readonly PlanCell[]): string[] {
  return prioritise(cells)
    .filter(({ state }) => state === 'ready')
    .slice(0, 3)
    .map(({ id }) => id);
}

function changesOf(cell: PlanCell): PlanCell[] {
  if (cell.target <= cell.held) return [];
  const importances = [cell.importance - 1, cell.importance + 1].filter(
    (each) => each >= 1 && each <= HIGHEST_IMPORTANCE,
  );
  return [
    ...importances.map((importance) => ({ ...cell, importance })),
    ...[-1, 1].flatMap((move) => withEffortMoved(cell, move)),
  ];
}

/** All steps move together: one opinion about one cell. A step at the end of the scale stays where it is. */
function withEffortMoved(cell: PlanCell, move: number): PlanCell[] {
  const efforts: readonly number[] = EFFORTS;
  const moved = cell.steps.map((step) => ({
    ...step,
    effort: efforts[efforts.indexOf(step.effort) + move] ?? step.effort,
  }));
  const isMoved = moved.some(({ effort, to }, index) => to === cell.held + 1 && effort !== cell.steps[index]?.effort);
  return isMoved ? [{ ...cell, steps: moved }] : [];
}
