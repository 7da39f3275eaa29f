import type { Axis, Chart, Series } from '../_kit/view.ts';
import type { ForecastMonth } from './forecast.ts';
import type { PricingLabels } from './labels/zh.ts';
import type { PricingResult } from './model.ts';
import { last } from './outputs.ts';

/** MRR of every tier, month by month, stacked. */
export function mrrChart({ months, annualPlans, focus }: PricingResult, { charts }: PricingLabels): Chart {
  const series = annualPlans.map(({ name }, tier): Series => {
    const points = months.map(({ month, mrrByTier }): [number, number] => [month, mrrByTier[tier] ?? 0]);
    return { id: `tier${tier + 1}`, label: name, role: tier === focus ? 'main' : 'context', points };
  });
  const values = { first: perMonth(months[0]?.mrr ?? 0), last: perMonth(last(months).mrr) };
  return {
    id: 'mrr',
    kind: 'stacked-bar',
    title: charts.mrr,
    ...axes(charts),
    series,
    reading: { text: charts.mrrReading, values },
  };
}

/** MRR at present prices and with the price moved. */
export function moveChart({ months, monthsAfter }: PricingResult, { charts }: PricingLabels): Chart {
  return {
    id: 'move',
    kind: 'line',
    title: charts.move,
    ...axes(charts),
    series: [
      { id: 'after', label: charts.after, role: 'main', points: points(monthsAfter, ({ mrr }) => mrr) },
      { id: 'before', label: charts.before, role: 'context', points: points(months, ({ mrr }) => mrr) },
    ],
    reading: {
      text: charts.moveReading,
      values: { before: perMonth(last(months).mrr), after: perMonth(last(monthsAfter).mrr) },
    },
  };
}

/** What is billed against what is earned. */
export function cashChart({ months }: PricingResult, { charts }: PricingLabels): Chart {
  const { billed, mrr, deferred } = last(months);
  return {
    id: 'cash',
    kind: 'line',
    title: charts.cash,
    ...axes(charts),
    series: [
      { id: 'billed', label: charts.billed, role: 'main', points: points(months, (month) => month.billed) },
      { id: 'recognised', label: charts.recognised, role: 'context', points: points(months, (month) => month.mrr) },
    ],
    reading: {
      text: charts.cashReading,
      values: { billed: perMonth(billed), mrr: perMonth(mrr), deferred: { value: deferred, unit: 'money', digits: 0 } },
    },
  };
}

function axes(charts: PricingLabels['charts']): { x: Axis; y: Axis } {
  return { x: { label: charts.month, unit: 'months' }, y: { label: charts.money, unit: 'money-per-month' } };
}

function points(months: readonly ForecastMonth[], read: (month: ForecastMonth) => number): [number, number][] {
  return months.map((month) => [month.month, read(month)]);
}

function perMonth(value: number) {
  return { value, unit: 'money-per-month', digits: 0 } as const;
}
