import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { MaturityResult } from './model.ts';

const NO_GAP = unavailable('undefined', 'noGap');

type Name =
  | 'overallHeld'
  | 'overallMean'
  | 'topPriority'
  | 'gapSum'
  | 'firstPlaceSurvival'
  | 'topThreeSurvival'
  | 'splitCount'
  | 'withoutLevelCount'
  | 'heldAfterFirstStage'
  | 'plannedSteps'
  | 'plannedEffort';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<Name, Output<MaturityResult>> = {
  overallHeld: { unit: 'number', better: 'higher', digits: 0, read: ({ overall }) => overall.held },
  overallMean: { unit: 'number', better: 'higher', digits: 1, read: ({ overall }) => overall.mean },
  topPriority: { unit: 'number', read: ({ priorities }) => firstOfWork(priorities)?.priority ?? NO_GAP },
  gapSum: {
    unit: 'count',
    better: 'lower',
    read: ({ priorities }) => priorities.reduce((sum, { gap }) => sum + gap, 0),
  },
  firstPlaceSurvival: {
    unit: 'percent',
    better: 'higher',
    read: ({ stability, priorities }) => survivalOf(stability.firstKept, stability.changes, priorities),
  },
  topThreeSurvival: {
    unit: 'percent',
    better: 'higher',
    read: ({ stability, priorities }) => survivalOf(stability.topThreeKept, stability.changes, priorities),
  },
  splitCount: {
    unit: 'count',
    better: 'lower',
    read: ({ cells }) => cells.filter(({ isSplit }) => isSplit).length,
  },
  withoutLevelCount: {
    unit: 'count',
    better: 'lower',
    read: ({ cells, planCells }) => cells.length - planCells.length,
  },
  heldAfterFirstStage: { unit: 'number', better: 'higher', digits: 0, read: heldAfterFirstStage },
  plannedSteps: { unit: 'count', read: ({ plan }) => limitedSteps(plan).length },
  plannedEffort: {
    unit: 'points',
    digits: 0,
    read: ({ plan }) => limitedSteps(plan).reduce((sum, { effort }) => sum + effort, 0),
  },
};

/** The first cell to work on; split cells are settled first. */
export function firstOfWork(priorities: MaturityResult['priorities']) {
  return priorities.find(({ state }) => state === 'ready');
}

function survivalOf(kept: number, changes: number, priorities: MaturityResult['priorities']) {
  return changes > 0 && firstOfWork(priorities) ? kept / changes : NO_GAP;
}

/** The overall level once the first stage is done: the lowest of all cells that have one. */
function heldAfterFirstStage({ overall, planCells, plan }: MaturityResult): Amount {
  if (!isNumber(overall.held) || planCells.length === 0) return overall.held;
  const raised = new Map(plan.stages[0]?.map(({ id, to }) => [id, to]));
  return Math.min(...planCells.map(({ id, held }) => raised.get(id) ?? held));
}

/** The steps of the first three stages; the fourth takes all that is left. */
function limitedSteps({ stages }: MaturityResult['plan']) {
  return stages.slice(0, 3).flat();
}
