import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Phrase, ResultTable } from '../_kit/view.ts';
import { aligned, cellName, cellNames, count, level, mean } from './cell-words.ts';
import type { Cell } from './cells.ts';
import type { MaturityLabels } from './labels/zh.ts';
import type { MaturityResult } from './model.ts';
import type { Priority } from './scoring/priority.ts';
import type { Profile } from './scoring/profile.ts';
import { nullVariance, withinGroupAgreement } from './scoring/within-group.ts';

type Row = Record<string, Quantity | Phrase | string>;

/** People from whom on rwg is worth a look. */
const LEAST_FOR_RWG = 5;

/** Every cell: level and mean with their counts, and how far people agree. */
export function cellsTable(result: MaturityResult, labels: MaturityLabels): ResultTable {
  const words = labels.cellsTable;
  const hasAnswers = result.known === 'answers';
  const answered = (['mean', 'valid', 'coverage', 'agreement', 'range', 'deviation', 'rwg'] as const).map((key) => ({
    key,
    label: words[key],
    numeric: key !== 'agreement',
  }));
  return {
    id: 'cells',
    title: words.title,
    columns: [
      { key: 'cell', label: words.cell },
      { key: 'held', label: words.held, numeric: true },
      ...(hasAnswers ? answered : [{ key: 'agreement', label: words.agreement }]),
    ],
    rows: result.cells.map((cell) => ({
      cell: cellName(cell.id, result, labels),
      held: level(cell.held),
      ...(hasAnswers ? answerCells(cell, labels) : { agreement: cell.isSplit ? labels.agreement.split : words.none }),
    })),
  };
}

function answerCells({ answers, mean: cellMean }: Cell, labels: MaturityLabels): Row {
  const words = labels.cellsTable;
  if (!answers) return {};
  const { levels, score: own, agreement } = answers;
  return {
    mean: mean(cellMean),
    valid: { text: words.validOf, values: { valid: count(own.valid), applicable: count(own.applicable) } },
    coverage: { value: own.coverage, unit: 'percent', digits: 0 },
    agreement: labels.agreement[agreement.state],
    range: level(agreement.range),
    deviation: aligned(agreement.deviation),
    rwg: rwgCell(levels, words),
  };
}

/** Below five people rwg says nothing: two random answers reach .70 in half of all cases. */
function rwgCell(levels: readonly number[], words: MaturityLabels['cellsTable']): Phrase | string {
  if (levels.length < LEAST_FOR_RWG) return words.tooFew;
  const [uniform, slight] = (['uniform', 'slightSkew'] as const).map((distribution) => {
    const variance = nullVariance(distribution);
    return aligned(isNumber(variance) ? withinGroupAgreement(levels, variance) : variance);
  });
  return uniform && slight ? { text: words.rwgPair, values: { uniform, slight } } : words.none;
}

/** Systems and the whole, each by its weakest and on average. */
export function systemsTable(result: MaturityResult, labels: MaturityLabels): ResultTable {
  const words = labels.systemsTable;
  const row = (system: string, { held, mean: average, counted }: Profile, limiting: string, missing: string): Row => ({
    system,
    held: level(held),
    mean: mean(average),
    limiting: counted > 0 && limiting ? limiting : words.none,
    missing: missing || words.none,
  });
  const { overall, systems } = result;
  return {
    id: 'systems',
    title: words.title,
    columns: [
      { key: 'system', label: words.system },
      { key: 'held', label: words.held, numeric: true },
      { key: 'mean', label: words.mean, numeric: true },
      { key: 'limiting', label: words.limiting },
      { key: 'missing', label: words.missing },
    ],
    rows: [
      ...systems.map(({ name, profile }) =>
        row(
          name,
          profile,
          ...([profile.limiting, profile.missing].map((ids) => names(ids, result, labels)) as [string, string]),
        ),
      ),
      row(words.overall, overall, overall.limiting.join(labels.separator), overall.missing.join(labels.separator)),
    ],
  };
}

/** The order of work with every factor of its arithmetic. */
export function priorityTable(result: MaturityResult, labels: MaturityLabels): ResultTable {
  const words = labels.priorityTable;
  const numeric = (['gap', 'importance', 'bottleneck', 'leverage', 'effort', 'priority'] as const).map((key) => ({
    key,
    label: words[key],
    numeric: true,
  }));
  return {
    id: 'priorities',
    title: words.title,
    columns: [
      { key: 'rank', label: words.rank, numeric: true },
      { key: 'cell', label: words.cell },
      ...numeric,
      { key: 'state', label: words.state },
    ],
    rows: result.priorities.map((each, index) => ({
      rank: level(index + 1),
      cell: cellName(each.id, result, labels),
      gap: level(each.gap),
      importance: level(each.importance),
      bottleneck: mean(each.bottleneck),
      leverage: mean(each.leverage),
      effort: each.effort === undefined ? words.none : level(each.effort),
      priority: aligned(each.priority),
      state: stateText(each, result, labels),
    })),
  };
}

function stateText(
  { state, waitsForSettling }: Priority,
  result: MaturityResult,
  labels: MaturityLabels,
): Phrase | string {
  if (state !== 'ready' || waitsForSettling.length === 0) return labels.states[state];
  return { text: labels.states.waits, values: { cells: cellNames(waitsForSettling, result, labels) } };
}

/** What is done in which stage, and what is not, with the reason. */
export function stagesTable(result: MaturityResult, labels: MaturityLabels): ResultTable {
  const words = labels.stagesTable;
  const step = (from: number, to: number): Phrase => ({
    text: words.stepValue,
    values: { from: level(from), to: level(to) },
  });
  const { stages, unscheduled } = result.plan;
  return {
    id: 'stages',
    title: words.title,
    columns: [
      { key: 'stage', label: words.stage },
      { key: 'cell', label: words.cell },
      { key: 'step', label: words.step, numeric: true },
      { key: 'effort', label: words.effort, numeric: true },
      { key: 'obstacle', label: words.obstacle },
    ],
    rows: [
      ...stages.flatMap((steps, index) =>
        steps.map(
          ({ id, from, to, effort }): Row => ({
            stage: words.names[index] ?? '',
            cell: cellName(id, result, labels),
            step: step(from, to),
            effort: level(effort),
            obstacle: words.none,
          }),
        ),
      ),
      ...unscheduled.map(
        ({ id, held, target, because }): Row => ({
          stage: words.unscheduled,
          cell: cellName(id, result, labels),
          step: step(held, target),
          effort: words.none,
          obstacle: labels.obstacles[because],
        }),
      ),
    ],
  };
}

function names(ids: readonly string[], result: MaturityResult, labels: MaturityLabels): string {
  return ids.map((id) => result.cells[Number(id) - 1]?.name ?? '').join(labels.separator);
}
