import { isNumber } from '../_kit/amount.ts';
import type { Chart } from '../_kit/view.ts';
import type { FunnelLabels } from './labels/zh.ts';
import type { FunnelResult } from './model.ts';

/** People at each stage and, beside them, those lost on the way there; together they are the stage before. */
export function funnelChart({ entered, arrived, first, steps }: FunnelResult, { charts }: FunnelLabels): Chart {
  return {
    id: 'funnel',
    kind: 'horizontal-stacked-bar',
    title: charts.funnel,
    x: { label: charts.stage, unit: 'count', categories: [first, ...steps.map(({ name }) => name)] },
    y: { label: charts.people, unit: 'people' },
    series: [
      {
        id: 'there',
        label: charts.there,
        role: 'main',
        points: [[0, entered], ...steps.map(({ to }, index) => [index + 1, to] as const)],
      },
      {
        id: 'lost',
        label: charts.lost,
        role: 'worse',
        points: [[0, 0], ...steps.map(({ lost }, index) => [index + 1, Math.max(0, lost)] as const)],
      },
    ],
    reading: {
      text: charts.funnelReading,
      values: {
        entered: { value: entered, unit: 'count' },
        arrived: { value: arrived, unit: 'count' },
      },
    },
  };
}

/** What improving each step would bring at the end: by the same share of itself, and by the same points. */
export function liftChart({ steps, bestPointStep, gainOfOne }: FunnelResult, { charts }: FunnelLabels): Chart {
  const points = (read: (step: FunnelResult['steps'][number]) => unknown) =>
    steps.map((step, index) => [index, typeof read(step) === 'number' ? Number(read(step)) : null] as const);
  return {
    id: 'lifts',
    kind: 'horizontal-bar',
    title: charts.lifts,
    x: {
      label: charts.stage,
      unit: 'count',
      categories: steps.map(({ name }) => charts.upTo.replace('{stage}', () => name)),
    },
    y: { label: charts.gained, unit: 'people' },
    series: [
      { id: 'points', label: charts.byPoints, role: 'main', points: points((step) => step.points) },
      { id: 'relative', label: charts.byShare, role: 'context', points: points(({ relative }) => relative) },
    ],
    reading: isNumber(gainOfOne)
      ? {
          text: charts.liftReading,
          values: { stage: bestPointStep, gain: { value: gainOfOne, unit: 'people', digits: 1 } },
        }
      : { text: charts.liftUnknown },
  };
}
