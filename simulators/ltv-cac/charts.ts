import { isNumber } from '../_kit/amount.ts';
import type { Chart, Series } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { LtvLabels } from './labels/zh.ts';
import type { LtvResult } from './model.ts';

/** The share of customers left, month by month; with several segments also what the average churn would say. */
export function survivalChart({ months, averageChurn, segments }: LtvResult, { charts }: LtvLabels): Chart {
  const points = months.map(({ month, survival }): [number, number] => [month, survival]);
  const byAverage = months.map(({ month }): [number, number] => [month, (1 - averageChurn) ** month]);
  const atYear = months[Math.min(12, months.length - 1)] ?? { month: 0, survival: 1 };
  const main: Series = { id: 'survival', label: charts.survival, role: 'main', points };
  const context: Series = { id: 'average', label: charts.byAverage, role: 'context', points: byAverage };
  return {
    id: 'survival',
    kind: 'line',
    title: charts.survival,
    x: { label: charts.month, unit: 'months' },
    y: { label: charts.share, unit: 'percent' },
    series: segments.length > 1 ? [main, context] : [main],
    reading: {
      text: charts.survivalReading,
      values: {
        month: { value: atYear.month, unit: 'number' },
        share: { value: atYear.survival, unit: 'percent', digits: 1 },
      },
    },
  };
}

/** Margin received per customer against the cost of winning one. */
export function marginChart({ cac }: Inputs, result: LtvResult, { charts }: LtvLabels): Chart {
  const { months, monthlyMargin, paybackWithChurn } = result;
  const last = months.at(-1)?.month ?? 0;
  const isPaid = isNumber(paybackWithChurn) && paybackWithChurn <= last;
  const received = months.map((each): [number, number] => [each.month, each.received]);
  const withoutChurn = months.map(({ month }): [number, number] => [month, month * monthlyMargin]);
  return {
    id: 'margin',
    kind: 'line',
    title: charts.margin,
    x: { label: charts.month, unit: 'months' },
    y: { label: charts.marginAxis, unit: 'money' },
    series: [
      { id: 'received', label: charts.received, role: 'main', points: received },
      { id: 'withoutChurn', label: charts.withoutChurn, role: 'context', points: withoutChurn },
    ],
    thresholds: [{ axis: 'y', value: cac, label: charts.cac }],
    reading: {
      text: isPaid ? charts.paid : charts.unpaid,
      values: { months: { value: isPaid ? paybackWithChurn : last, unit: 'months', digits: isPaid ? 1 : 0 } },
    },
  };
}
