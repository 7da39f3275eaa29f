import type { Problem } from '../_kit/define.ts';
import { type Cell, cellsOf, planCellsOf } from './cells.ts';
import type { Inputs } from './inputs.ts';
import type { PlanCell } from './scoring/plan-cell.ts';
import { type Priority, prioritise } from './scoring/priority.ts';
import { type PriorityStability, stabilityOf } from './scoring/priority-stability.ts';
import { type Profile, profileOf } from './scoring/profile.ts';
import { planStages, type StagePlan } from './scoring/stages.ts';

/** Where a team stands and what it should do first. */
export interface MaturityResult {
  known: Inputs['known'];
  cells: Cell[];
  /** In the order of their first rows. Limiting and missing parts are row numbers. */
  systems: { name: string; profile: Profile }[];
  /** Limiting and missing parts are systems' names. */
  overall: Profile;
  planCells: PlanCell[];
  priorities: Priority[];
  stability: PriorityStability;
  plan: StagePlan;
}

/**
 * Scores every cell, takes each system and the whole at their weakest and on average, ranks the gaps, tries how firm the order is, and
 * fills four stages of which the last is without limit.
 *
 * Source: conventions of the self-assessment; each is stated where it is computed, under scoring/.
 */
export function simulate(inputs: Inputs): MaturityResult {
  const cells = cellsOf(inputs);
  const names = [...new Set(cells.map(({ system }) => system))];
  const systems = names.map((name) => ({ name, profile: profileOf(cells.filter(({ system }) => system === name)) }));
  const parts = systems.map(({ name, profile: { held, mean, applicable } }) => {
    return { id: name, held, mean, isNotApplicable: applicable === 0 };
  });
  const planCells = planCellsOf(cells, inputs.order);
  return {
    known: inputs.known,
    cells,
    systems,
    overall: profileOf(parts),
    planCells,
    priorities: prioritise(planCells),
    stability: stabilityOf(planCells),
    plan: planStages(planCells, [inputs.firstStage, inputs.secondStage, inputs.thirdStage, null]),
  };
}

/** Rows that cannot be told apart, and an order that points nowhere or in a circle. */
export function check(inputs: Inputs): Problem[] {
  const rows = inputs[inputs.known];
  return [
    ...repeatedCells('answers', inputs.answers),
    ...repeatedCells('levels', inputs.levels),
    ...wrongOrder(inputs.order, rows.length),
  ];
}

function repeatedCells(input: 'answers' | 'levels', rows: readonly { system: string; cell: string }[]): Problem[] {
  const firstRow = new Map<string, number>();
  return rows.flatMap(({ system, cell }, row): Problem[] => {
    const key = JSON.stringify([system.trim(), cell.trim()]);
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row + 1);
    return first === undefined
      ? []
      : [{ input, row, column: 'cell', problem: 'repeatedCell', values: { first, cell } }];
  });
}

function wrongOrder(order: Inputs['order'], rows: number): Problem[] {
  const lost = order.flatMap((pair, row) =>
    (['cell', 'after'] as const)
      .filter((column) => pair[column] > rows)
      .map(
        (column): Problem => ({
          input: 'order',
          row,
          column,
          problem: 'noSuchRow',
          values: { rows, found: pair[column] },
        }),
      ),
  );
  if (lost.length > 0) return lost;
  return order.flatMap(({ cell, after }, row): Problem[] =>
    leadsTo(after, cell, order)
      ? [{ input: 'order', row, column: 'after', problem: 'circle', values: { cell, after } }]
      : [],
  );
}

/** Whether a row is another one, or waits for it directly or through others. */
function leadsTo(from: number, to: number, order: Inputs['order']): boolean {
  const reached = new Set([from]);
  for (const row of reached) for (const { cell, after } of order) if (cell === row) reached.add(after);
  return reached.has(to);
}
