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

/** The share that goes on from each age to the next, seen and fitted: it rises because those likely to leave go first. */
export function rateChart({ observed, projection }: RetentionResult, { charts }: RetentionLabels): Chart {
  const fitted = projection
    ? observed.map(({ age }) => {
        const [before, after] = [projection.curve[age - 1]?.share ?? 1, projection.curve[age]?.share ?? 0];
        return [age - 1, before > 0 ? after / before : null] as const;
      })
    : [];
  return {
    id: 'rates',
    kind: 'bar',
    title: charts.rates,
    x: { label: charts.age, unit: 'count', categories: observed.map(({ age }) => String(age)) },
    y: { label: charts.rate, unit: 'percent' },
    series: [
      { id: 'seen', label: charts.seen, role: 'main', points: observed.map(({ age, rate }) => [age - 1, rate]) },
      ...(projection ? [{ id: 'fitted', label: charts.fitted, role: 'context', points: fitted } satisfies Series] : []),
    ],
    reading: {
      text: charts.ratesReading,
      values: {
        first: { value: observed[0]?.rate ?? 0, unit: 'percent', digits: 1 },
        last: { value: observed.at(-1)?.rate ?? 0, unit: 'percent', digits: 1 },
      },
    },
  };
}
