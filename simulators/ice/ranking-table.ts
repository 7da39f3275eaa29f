import type { Quantity } from '../_kit/amount.ts';
import type { Column, Phrase, ResultTable } from '../_kit/view.ts';
import { tableOf } from './candidates.ts';
import type { IceLabels } from './labels/zh.ts';
import type { IceResult, Standing } from './model.ts';
import type { Panel } from './panel.ts';
import { shownScore } from './shown-score.ts';

type Cell = Quantity | Phrase | string;

/** The ranked backlog as a table: every idea with its scores, how far its rank may move, its priority and what to do. */
export function rankingTable({ method, ranked }: IceResult, labels: IceLabels): ResultTable {
  const hasPanels = ranked.some(({ panel }) => panel);
  return {
    id: 'ranking',
    title: labels.table.title,
    columns: columnsOf({ method, ranked }, labels, hasPanels),
    rows: ranked.map((standing) => ({
      rank: rankCell(standing, labels),
      name: standing.name,
      ...scoreCells(standing, method),
      score: shownScore(method, standing.score, 'number'),
      ...(hasPanels && panelCells(standing.panel, method, labels)),
      range: rangeCell(standing, labels),
      level: labels.levels[standing.level],
      action: actionOf(standing, labels),
    })),
  };
}

/** The name of a scale of the ICE backlog. @example scaleName('ease', en) // 'Ease' */
export function scaleName(scale: Panel['widest']['scale'], labels: IceLabels): string {
  return labels.inputs.ideas.columns[scale].name;
}

function columnsOf({ method, ranked }: Pick<IceResult, 'method' | 'ranked'>, labels: IceLabels, hasPanels: boolean) {
  const { table } = labels;
  const names: Record<string, { name: string }> = labels.inputs[tableOf(method)].columns;
  const scales = Object.keys(ranked[0].scores).map(
    (key): Column => ({ key, label: names[key]?.name ?? key, numeric: true }),
  );
  const panel: Column[] = [
    { key: 'scorers', label: table.scorers },
    { key: 'spread', label: table.spread, numeric: true },
  ];
  return [
    { key: 'rank', label: table.rank, numeric: true },
    { key: 'name', label: names.name?.name ?? '' },
    ...scales,
    { key: 'score', label: table.score, numeric: true },
    ...(hasPanels ? panel : []),
    { key: 'range', label: table.range, numeric: true },
    { key: 'level', label: table.level },
    { key: 'action', label: table.action },
  ];
}

function rankCell({ rank, isTied }: Standing, labels: IceLabels): Cell {
  const quantity: Quantity = { value: rank, unit: 'number', digits: 0 };
  return isTied ? { text: labels.table.tiedRank, values: { rank: quantity } } : quantity;
}

function scoreCells({ scores }: Standing, method: IceResult['method']): Record<string, Cell> {
  return Object.fromEntries(Object.entries(scores).map(([scale, value]) => [scale, scoreCell(scale, value, method)]));
}

function scoreCell(scale: string, value: number, method: IceResult['method']): Quantity {
  if (scale === 'confidence' && method === 'rice') return { value, unit: 'percent', digits: 0 };
  return { value, unit: 'number' };
}

function panelCells(panel: Panel | undefined, method: IceResult['method'], { table }: IceLabels): Record<string, Cell> {
  if (!panel) return { scorers: table.noSpread, spread: table.noSpread };
  const parts = panel.scorers.map((_, index) =>
    table.scorerScore.replace('{scorer}', `{scorer${index}}`).replace('{score}', `{score${index}}`),
  );
  const values = panel.scorers.flatMap(({ scorer, score }, index): [string, Quantity | string][] => [
    [`scorer${index}`, scorer || table.unnamed],
    [`score${index}`, shownScore(method, score, 'number')],
  ]);
  return {
    scorers: { text: parts.join(table.scorerSeparator), values: Object.fromEntries(values) },
    spread: { value: panel.spread, unit: 'number', digits: 2 },
  };
}

function rangeCell({ rankRange: { best, worst } }: Standing, labels: IceLabels): Cell {
  const [from, to] = [best, worst].map((value): Quantity => ({ value, unit: 'number', digits: 0 }));
  if (!from || !to || best === worst) return from ?? '';
  return { text: labels.table.rangeValue, values: { best: from, worst: to } };
}

function actionOf({ level, panel }: Standing, labels: IceLabels): Cell {
  if (!panel?.disagrees) return labels.actions[level];
  const { scale, gap } = panel.widest;
  return {
    text: labels.actions.discuss,
    values: { scale: scaleName(scale, labels), gap: { value: gap, unit: 'points', digits: 0 } },
  };
}
