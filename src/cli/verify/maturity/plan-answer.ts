import * as z from 'zod';
import { evenSteps, type PlanCell } from '../../../../simulators/maturity/scoring/plan-cell.ts';
import { prioritise } from '../../../../simulators/maturity/scoring/priority.ts';
import { stabilityOf } from '../../../../simulators/maturity/scoring/priority-stability.ts';
import { planStages } from '../../../../simulators/maturity/scoring/stages.ts';
import { type Answer, type Question, Unsupported } from '../answering/adapter.ts';
import { answeredByPattern } from './names.ts';

const HIGHEST_LEVEL = 5;
const levelShape = z.number().int().min(1).max(HIGHEST_LEVEL);

const cellShape = z.object({
  id: z.string(),
  system: z.string(),
  held: levelShape,
  target: levelShape.optional(),
  importance: z.number().min(1).max(5),
  effort: z.number().positive(),
  dependsOn: z.array(z.string()).default([]),
  split: z.boolean().default(false),
});

/** Cells to rank; with capacities, also to schedule. */
export const planShape = z.object({
  cells: z.array(cellShape).min(1),
  capacity: z.array(z.union([z.number().min(0), z.null(), z.literal('unlimited')])).optional(),
});

/** Order, stability and stages of cells. */
export function planAnswer({ cells: given, capacity }: z.output<typeof planShape>, { asked, named }: Question): Answer {
  const ids = new Set(given.map(({ id }) => id));
  const lost = given.flatMap(({ dependsOn }) => dependsOn.filter((id) => !ids.has(id)));
  if (ids.size < given.length || lost.length > 0)
    throw new Unsupported('Cells need ids of their own, and depend on cells of the list.');
  const cells = given.map(planCellOf);
  const ranked = prioritise(cells);
  const stages = capacity && stagesAnswer(cells, capacity);
  return {
    ...stages,
    ranked,
    order: ranked.map(({ id }) => id),
    ...(named.startsWith('design-stability') && stabilityAnswer(cells, asked)),
  };
}

function planCellOf({ effort, dependsOn, split, ...cell }: z.output<typeof cellShape>): PlanCell {
  const target = cell.target ?? Math.min(cell.held + 1, HIGHEST_LEVEL);
  return { ...cell, target, isSplit: split, steps: evenSteps(cell.held, target, effort, dependsOn) };
}

function stagesAnswer(cells: readonly PlanCell[], capacity: readonly (number | null | 'unlimited')[]): Answer {
  const plan = planStages(
    cells,
    capacity.map((each) => (each === 'unlimited' ? null : each)),
  );
  const unscheduled = plan.unscheduled.map(({ id }) => id);
  return { stages: plan.stages, 'held after': Object.fromEntries(plan.heldAfter), unscheduled };
}

/** Cases name these figures in phrases of their own. */
function stabilityAnswer(cells: readonly PlanCell[], asked: readonly string[]): Answer {
  const { changes, firstKept, topThreeKept } = stabilityOf(cells);
  return answeredByPattern(asked, [
    [/(three|top[ _-]?3).*(share|rate)|(share|rate).*(three|top[ _-]?3)/i, topThreeKept / changes],
    [/(first|top[ _-]?1).*(share|rate)|(share|rate).*(first|top[ _-]?1)/i, firstKept / changes],
    [/three|top[ _-]?3/i, topThreeKept],
    [/first|winner|top[ _-]?1/i, firstKept],
    [/change|tried|trial|tested|perturb|scenario|total|count|of/i, changes],
  ]);
}
