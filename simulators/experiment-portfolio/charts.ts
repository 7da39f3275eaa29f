import type { Quantity } from '../_kit/amount.ts';
import type { Chart } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PortfolioLabels } from './labels/zh.ts';
import type { PortfolioResult } from './model.ts';

/** How far the year may carry, what becomes of the ideas, and what another cadence would bring. */
export function chartsOf(inputs: Inputs, result: PortfolioResult, labels: PortfolioLabels): Chart[] {
  return [upliftChart(inputs, result, labels), ideasChart(result, labels), cadenceChart(result, labels)];
}

function upliftChart({ target }: Inputs, { exceedance, year }: PortfolioResult, { charts }: PortfolioLabels): Chart {
  return {
    id: 'uplift',
    kind: 'line',
    title: charts.uplift,
    x: { label: charts.upliftAxis, unit: 'percent' },
    y: { label: charts.chance, unit: 'percent' },
    series: [{ id: 'atLeast', label: charts.atLeast, role: 'main', points: exceedance }],
    thresholds: [{ axis: 'x', value: target, label: charts.target }],
    reading: {
      text: charts.upliftReading,
      values: {
        p5: percent(year.uplift.p5),
        p95: percent(year.uplift.p95),
        target: { value: target, unit: 'percent' },
        chance: percent(year.targetChance, 0),
      },
    },
  };
}

function ideasChart({ year }: PortfolioResult, { charts }: PortfolioLabels): Chart {
  const { tests, trueWins, falseWins, missed } = year;
  const parts = { trueWins, missed, falseWins, dropped: tests - trueWins - missed - falseWins };
  const rowOf = { trueWins: 0, missed: 0, falseWins: 1, dropped: 1 };
  return {
    id: 'ideas',
    kind: 'horizontal-stacked-bar',
    title: charts.ideas,
    x: { label: charts.idea, unit: 'number', categories: [charts.works, charts.fails] },
    y: { label: charts.tests, unit: 'number' },
    series: (Object.keys(parts) as (keyof typeof parts)[]).map((part) => ({
      id: part,
      label: charts.parts[part],
      role: part === 'falseWins' ? 'worse' : part === 'trueWins' ? 'main' : 'context',
      points: [[rowOf[part], Math.max(0, parts[part])]],
    })),
    reading: {
      text: charts.ideasReading,
      values: {
        tests: { value: tests, unit: 'count' },
        won: count(trueWins),
        missed: count(missed),
        byChance: count(falseWins),
      },
    },
  };
}

function cadenceChart({ cadences, year }: PortfolioResult, { charts }: PortfolioLabels): Chart {
  const points = (read: (uplift: PortfolioResult['year']['uplift']) => number) =>
    cadences.map(({ perMonth, uplift }) => [perMonth, read(uplift)] as const);
  return {
    id: 'cadence',
    kind: 'line',
    title: charts.cadence,
    x: { label: charts.perMonth, unit: 'number' },
    y: { label: charts.upliftAxis, unit: 'percent' },
    series: [
      { id: 'low', label: charts.p5, role: 'low', points: points(({ p5 }) => p5) },
      { id: 'high', label: charts.p95, role: 'high', points: points(({ p95 }) => p95) },
      { id: 'middle', label: charts.p50, role: 'main', points: points(({ p50 }) => p50) },
    ],
    marks: [{ x: year.perMonth, y: year.uplift.p50, label: charts.now }],
    reading: {
      text: charts.cadenceReading,
      values: {
        now: percent(year.uplift.p50),
        most: { value: cadences.at(-1)?.perMonth ?? 0, unit: 'count' },
        after: percent(cadences.at(-1)?.uplift.p50 ?? 0),
      },
    },
  };
}

function percent(value: number, digits = 1): Quantity {
  return { value, unit: 'percent', digits };
}

function count(value: number): Quantity {
  return { value, unit: 'number', digits: 1 };
}
