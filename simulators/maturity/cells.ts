import { type Amount, isNumber } from '../_kit/amount.ts';
import type { Inputs } from './inputs.ts';
import { agreementOf, type CellAgreement } from './scoring/agreement.ts';
import { type CellScore, scoreCell } from './scoring/cell-score.ts';
import { defaultTarget, evenSteps, type PlanCell } from './scoring/plan-cell.ts';

/** One row of the table in use, scored. */
export interface Cell {
  /** The row's number, from 1. */
  id: string;
  system: string;
  name: string;
  /** Absent where only the level is known. */
  answers?: { levels: number[]; score: CellScore; agreement: CellAgreement };
  /** Where it applies to nobody, it leaves its system. */
  isNotApplicable: boolean;
  held: Amount;
  mean: Amount;
  /** What planning starts from: the agreed level, else the held one. */
  planned: Amount;
  isSplit: boolean;
  target: string;
  importance: number;
  effort: number;
}

const HIGHEST_LEVEL = 5;
const LEVELS_ONLY: Amount = { kind: 'undefined', because: 'levelsOnly' };

/** The rows of the table in use as cells, in their order. */
export function cellsOf({ known, answers, levels, share }: Inputs): Cell[] {
  return known === 'answers'
    ? answers.map((row, index) => answeredCell(row, index, share))
    : levels.map((row, index) => ({
        ...placeOf(row, index),
        isNotApplicable: false,
        held: row.held,
        mean: LEVELS_ONLY,
        planned: row.held,
        isSplit: row.settled === 'split',
      }));
}

/** The cells that have a level, as planning sees them; `order` says what comes first, by row numbers. */
export function planCellsOf(cells: readonly Cell[], order: Inputs['order']): PlanCell[] {
  return cells.flatMap(({ id, system, planned, isSplit, target, importance, effort }) => {
    if (!isNumber(planned)) return [];
    const aim = target === 'next' ? defaultTarget(planned, HIGHEST_LEVEL) : Number(target);
    const dependsOn = order.filter(({ cell }) => String(cell) === id).map(({ after }) => String(after));
    const steps = evenSteps(planned, aim, effort, dependsOn);
    return [{ id, system, held: planned, target: aim, importance, isSplit, steps }];
  });
}

function answeredCell(row: Inputs['answers'][number], index: number, share: number): Cell {
  const counts = [row.level1, row.level2, row.level3, row.level4, row.level5];
  const levels = counts.flatMap((count, level) => Array<number>(count).fill(level + 1));
  const score = scoreCell({ levels, unknown: row.unknown, notApplicable: row.notApplicable }, share);
  const agreement = agreementOf(levels);
  const agreed = row.agreed === 'none' ? undefined : Number(row.agreed);
  return {
    ...placeOf(row, index),
    answers: { levels, score, agreement },
    isNotApplicable: score.applicable === 0 && row.notApplicable > 0,
    held: score.held,
    mean: score.mean,
    planned: agreed ?? score.held,
    isSplit: agreement.isSplit && agreed === undefined,
  };
}

function placeOf(row: Inputs['answers'][number] | Inputs['levels'][number], index: number) {
  const { target, importance, effort } = row;
  const place = { id: String(index + 1), system: row.system.trim(), name: row.cell.trim() };
  return { ...place, target, importance, effort: Number(effort) };
}
