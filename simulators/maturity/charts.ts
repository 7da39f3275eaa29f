import { isNumber } from '../_kit/amount.ts';
import type { Chart } from '../_kit/view.ts';
import { cellName, count, level, priorityOf } from './cell-words.ts';
import type { MaturityLabels } from './labels/zh.ts';
import type { MaturityResult } from './model.ts';

/** Every cell's held level with its target beside it; a cell without a level has no bar. */
export function levelsChart(result: MaturityResult, labels: MaturityLabels): Chart {
  const { cells, planCells, priorities } = result;
  const words = labels.levelsChart;
  const target = new Map(planCells.map((cell) => [cell.id, Math.max(cell.target, cell.held)]));
  const levels = planCells.map(({ held }) => held);
  const below = priorities.filter(({ gap }) => gap > 0).length;
  return {
    id: 'levels',
    kind: 'horizontal-bar',
    title: words.title,
    x: { label: words.cell, unit: 'number', categories: cells.map(({ id }) => cellName(id, result, labels)) },
    y: { label: words.level, unit: 'number' },
    series: [
      {
        id: 'held',
        label: words.held,
        role: 'main',
        points: cells.map(({ planned }, index) => [index, isNumber(planned) ? planned : null] as const),
      },
      {
        id: 'target',
        label: words.target,
        role: 'context',
        points: cells.map(({ id }, index) => [index, target.get(id) ?? null] as const),
      },
    ],
    reading:
      levels.length === 0
        ? { text: words.nothing }
        : {
            text: words.reading,
            values: { lowest: level(Math.min(...levels)), highest: level(Math.max(...levels)), below: count(below) },
          },
  };
}

/** The gaps in the order in which they are worth closing. Split cells are told apart: they are talk before they are work. */
export function priorityChart(result: MaturityResult, labels: MaturityLabels): Chart {
  const words = labels.priorityChart;
  const open = result.priorities.filter(({ gap }) => gap > 0);
  const [first, last] = [open[0], open.at(-1)];
  const pointsOf = (isWork: boolean) =>
    open.map(({ state, priority }, index) => [index, (state === 'ready') === isWork ? priority : null] as const);
  return {
    id: 'priorities',
    kind: 'horizontal-stacked-bar',
    title: words.title,
    x: {
      label: labels.levelsChart.cell,
      unit: 'number',
      categories: open.map(({ id }) => cellName(id, result, labels)),
    },
    y: { label: words.priority, unit: 'number' },
    series: [
      { id: 'ready', label: labels.states.ready, role: 'main', points: pointsOf(true) },
      { id: 'split', label: labels.states.discuss_first, role: 'worse', points: pointsOf(false) },
    ],
    reading:
      first && last
        ? {
            text: words.reading,
            values: {
              first: cellName(first.id, result, labels),
              top: priorityOf(first.priority),
              last: priorityOf(last.priority),
            },
          }
        : { text: words.nothing },
  };
}
