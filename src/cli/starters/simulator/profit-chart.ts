import { isNumber } from '../../../../simulators/_kit/amount.ts';
import type { Chart, Threshold } from '../../../../simulators/_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { BreakEvenLabels } from './labels/zh.ts';
import { type BreakEvenResult, profitAt } from './model.ts';

/** Points of the line; it is straight, so they only serve the table beside the picture. */
const STEPS = 10;

/** A month's profit from no sales to twice the expected, with the expected sales and the line of no profit. */
export function profitChart(inputs: Inputs, { breakEvenSales }: BreakEvenResult, { charts }: BreakEvenLabels): Chart {
  const last = inputs.sales * 2;
  const points = Array.from({ length: STEPS + 1 }, (_, step): [number, number] => {
    const sales = (last * step) / STEPS;
    return [sales, profitAt(sales, inputs)];
  });
  const thresholds: Threshold[] = [{ axis: 'y', value: 0, label: charts.even }];
  const isSeen = isNumber(breakEvenSales) && breakEvenSales <= last;
  if (isSeen) thresholds.push({ axis: 'x', value: breakEvenSales, label: charts.breakEven });
  return {
    id: 'profit',
    kind: 'line',
    title: charts.title,
    x: { label: charts.sales, unit: 'count' },
    y: { label: charts.profit, unit: 'money' },
    series: [{ id: 'profit', label: charts.profit, role: 'main', points }],
    thresholds,
    reading: {
      text: isSeen ? charts.crosses : charts.below,
      values: {
        breakEven: isSeen ? { value: Math.ceil(breakEvenSales), unit: 'count' } : charts.breakEven,
        last: { value: last, unit: 'count', digits: 0 },
      },
    },
  };
}
