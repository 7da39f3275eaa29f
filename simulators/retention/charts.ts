import { isNumber } from '../_kit/amount.ts';
import type { Chart, Series } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { RetentionLabels } from './labels/zh.ts';
import type { RetentionResult } from './model.ts';

/** The share still there by age: seen, fitted, projected, with the interval as a band; a period still running is hatched. */
export function curveChart(
  { horizon }: Inputs,
  { observed, projection, running, projected, projectedLow, projectedHigh, lastRetention }: RetentionResult,
  { charts }: RetentionLabels,
): Chart {
  const seen: Series = {
    id: 'seen',
    label: charts.seen,
    role: 'main',
    points: [[0, 1], ...observed.map(({ age, average, survival }) => [age, survival ?? average] as const)],
  };
  const last = observed.length;
  const isProjected = projection !== null && horizon > last;
  const hatched = running ? { from: running.age - 1, to: running.age, label: charts.running } : undefined;
  return {
    id: 'curve',
    kind: 'line',
    title: projection ? charts.curve : charts.average,
    x: { label: charts.age, unit: 'count' },
    y: { label: charts.share, unit: 'percent' },
    series: [...bandOf(projection, charts), seen, ...(running ? [runningLine(running, seen, charts)] : [])],
    ...(isProjected && { thresholds: [{ axis: 'x', value: last, label: charts.projectedFrom }] }),
    ...(hatched && { hatched: [hatched] }),
    reading: isNumber(projected)
      ? {
          text: charts.curveReading,
          values: {
            age: { value: horizon, unit: 'count' },
            share: { value: projected, unit: 'percent', digits: 1 },
            low: { value: projectedLow, unit: 'percent', digits: 1 },
            high: { value: projectedHigh, unit: 'percent', digits: 1 },
          },
        }
      : {
          text: charts.averageReading,
          values: {
            age: { value: last, unit: 'count' },
            share: { value: lastRetention, unit: 'percent', digits: 1 },
          },
        },
  };
}

function bandOf(projection: RetentionResult['projection'], charts: RetentionLabels['charts']): Series[] {
  if (!projection) return [];
  const { curve } = projection;
  return [
    { id: 'low', label: charts.low, role: 'low', points: curve.map(({ age, low }) => [age, low]) },
    { id: 'high', label: charts.high, role: 'high', points: curve.map(({ age, high }) => [age, high]) },
    { id: 'fitted', label: charts.fitted, role: 'context', points: curve.map(({ age, share }) => [age, share]) },
  ];
}

/** From the last settled age to the share so far, which will still change. */
function runningLine(
  { age, share }: NonNullable<RetentionResult['running']>,
  seen: Series,
  charts: RetentionLabels['charts'],
): Series {
  return { id: 'running', label: charts.soFar, role: 'context', points: [...seen.points.slice(-1), [age, share]] };
}

/** The share that leaves from each age to the next, seen and fitted: it falls because those likely to leave go first. */
export function leavingChart({ observed, projection }: RetentionResult, { charts }: RetentionLabels): Chart {
  const curve = projection?.curve ?? [];
  const fitted = observed.map(({ age }) => {
    const [before, after] = [curve[age - 1]?.share ?? 1, curve[age]?.share ?? 0];
    return [age - 1, before > 0 ? 1 - after / before : null] as const;
  });
  const leaving = observed.map(({ age, rate }) => [age - 1, rate === null ? null : 1 - rate] as const);
  return {
    id: 'leaving',
    kind: 'bar',
    title: charts.leaving,
    x: { label: charts.age, unit: 'count', categories: observed.map(({ age }) => String(age)) },
    y: { label: charts.leavingShare, unit: 'percent' },
    series: [
      { id: 'seen', label: charts.seen, role: 'main', points: leaving },
      ...(projection ? [{ id: 'fitted', label: charts.fitted, role: 'context', points: fitted } satisfies Series] : []),
    ],
    reading: {
      text: charts.leavingReading,
      values: {
        first: { value: leaving[0]?.[1] ?? 0, unit: 'percent', digits: 1 },
        last: { value: leaving.at(-1)?.[1] ?? 0, unit: 'percent', digits: 1 },
      },
    },
  };
}
