import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { type CsvCell, writeCsv } from '../../../simulators/_kit/exports/csv.ts';
import { exportLabels } from '../labels/exports.ts';
import { figureLabels } from '../labels/figures.ts';
import type { CellResult } from '../result/score-session.ts';
import { itemWords } from '../setting.ts';
import type { ExportedSession } from './exported-session.ts';

/**
 * One row per cell: its figures with their counts, what was agreed and how it ranks. A level or a mean that does not exist is an empty
 * field, never a 0; hidden cells have their number of answers only. Texts that could run as formulas are guarded.
 */
export function resultsCsv(exported: ExportedSession): string {
  const words = exportLabels[exported.setting.locale].columns;
  return writeCsv([Object.values(words), ...exported.result.cells.map((cell) => rowOf(cell, exported))]);
}

function rowOf(cell: CellResult, { setting, session, plan }: ExportedSession): CsvCell[] {
  const { system, dimension } = itemWords(setting, cell.item);
  const { agreement, counts, score } = cell;
  const priority = plan.priorities.find(({ id }) => id === cell.item);
  const rank = plan.priorities.findIndex(({ id }) => id === cell.item) + 1;
  const labels = figureLabels[setting.locale];
  return [
    cell.item,
    system,
    dimension,
    numberOrEmpty(score.held),
    numberOrEmpty(score.mean),
    cell.agreed?.level ?? '',
    cell.valid,
    counts?.unknown ?? '',
    counts?.notApplicable ?? '',
    counts?.unanswered ?? '',
    ...(counts?.levels ?? setting.model.levels.map(() => '')).concat(Array(5 - setting.model.levels.length).fill('')),
    agreement ? (labels.agreement[agreement.state] ?? agreement.state) : '',
    agreement?.range ?? '',
    agreement ? numberOrEmpty(agreement.deviation) : '',
    priority?.target ?? '',
    priority?.importance ?? '',
    priority?.effort ?? '',
    priority ? Number(priority.priority.toPrecision(12)) : '',
    rank || '',
    priority ? exportLabels[setting.locale].states[priority.state] : '',
    cell.agreed?.reason ?? '',
    cell.agreed?.dissent ?? '',
    session.scope,
  ];
}

function numberOrEmpty(amount: Amount): CsvCell {
  return isNumber(amount) ? amount : '';
}
