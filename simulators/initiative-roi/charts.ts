import { isNumber, type Quantity } from '../_kit/amount.ts';
import { netPresentValue } from '../_kit/finance/net-present-value.ts';
import type { Chart, Series, Threshold } from '../_kit/view.ts';
import { ratePerPeriod } from './cash-flows.ts';
import type { Inputs } from './inputs.ts';
import type { RoiLabels } from './labels/zh.ts';
import type { RoiResult } from './model.ts';

type Points = [number, number | null][];

/** More bars than this are too thin to see; they are then drawn by the year. */
const MOST_BARS = 61;
const MOST_NAMED = 24;
const RATES_DRAWN = 60;

/** The flows with the break-even mark, the running total, the value by discount rate, and the spread of the value. */
export function chartsOf(inputs: Inputs, result: RoiResult, labels: RoiLabels): Chart[] {
  return [
    flowsChart(result, labels),
    balanceChart(result, labels),
    profileChart(inputs, result, labels),
    ...spreadChart(result, labels),
  ];
}

function flowsChart(result: RoiResult, { charts }: RoiLabels): Chart {
  const { payback } = result;
  const { totals, monthsPerBar } = barsOf(result);
  // Few bars are named one by one; over numbers the axis would begin before now.
  const isNamed = totals.length <= MOST_NAMED;
  const widthOf = isNamed ? 1 : monthsPerBar;
  const only = (isWanted: (flow: number) => boolean): Points =>
    totals.map((flow, bar) => [bar * widthOf, isWanted(flow) ? flow : null]);
  const marks = isNumber(payback)
    ? [{ axis: 'x', value: (payback * widthOf) / monthsPerBar, label: charts.breakEven } as const]
    : [];
  return {
    id: 'flows',
    kind: 'stacked-bar',
    title: charts.flows,
    x: {
      label: charts.month,
      unit: 'months',
      ...(isNamed && { categories: totals.map((_, bar) => String(bar * monthsPerBar)) }),
    },
    y: { label: charts.money, unit: 'money' },
    series: [
      { id: 'out', label: charts.out, role: 'worse', points: only((flow) => flow < 0) },
      { id: 'in', label: charts.in, role: 'better', points: only((flow) => flow >= 0) },
    ],
    thresholds: marks,
    reading: readingOf(result, charts),
  };
}

/** Net flows by period, or by the year where there are many. */
function barsOf({ net, flows: { monthsPerPeriod } }: RoiResult): { totals: number[]; monthsPerBar: number } {
  const size = net.length <= MOST_BARS ? 1 : 12 / monthsPerPeriod;
  const totals = Array.from({ length: Math.ceil(net.length / size) }, (_, bar) =>
    net.slice(bar * size, (bar + 1) * size).reduce((sum, flow) => sum + flow, 0),
  );
  return { totals, monthsPerBar: size * monthsPerPeriod };
}

function balanceChart(result: RoiResult, { charts }: RoiLabels): Chart {
  const { cumulative, cumulativeDiscounted, flows } = result;
  const line = (id: string, label: string, role: Series['role'], balances: readonly number[]): Series => ({
    ...{ id, label, role },
    points: balances.map((balance, period): [number, number] => [period * flows.monthsPerPeriod, balance]),
  });
  return {
    id: 'balance',
    kind: 'line',
    title: charts.balance,
    x: { label: charts.month, unit: 'months' },
    y: { label: charts.money, unit: 'money' },
    series: [
      line('plain', charts.plain, 'main', cumulative),
      line('discounted', charts.discounted, 'context', cumulativeDiscounted),
    ],
    thresholds: breakEven(result, charts),
    reading: readingOf(result, charts),
  };
}

/** The value at every discount rate; it crosses zero at each rate of return. */
function profileChart({ discountRate }: Inputs, { net, rates, npv, flows }: RoiResult, { charts }: RoiLabels): Chart {
  const highest = Math.min(5, Math.max(0.3, 1.5 * discountRate, ...rates.map((rate) => 1.3 * rate)));
  const points = Array.from({ length: RATES_DRAWN + 1 }, (_, step): [number, number | null] => {
    const rate = (highest * step) / RATES_DRAWN;
    const value = netPresentValue(net, ratePerPeriod(rate, flows.monthsPerPeriod));
    return [rate, isNumber(value) ? value : null];
  });
  const drawn = rates.filter((rate) => rate >= 0 && rate <= highest);
  return {
    id: 'profile',
    kind: 'line',
    title: charts.profile,
    x: { label: charts.rate, unit: 'percent-per-year' },
    y: { label: charts.value, unit: 'money' },
    series: [{ id: 'value', label: charts.value, role: 'main', points }],
    thresholds: [
      { axis: 'x', value: discountRate, label: charts.discount },
      ...drawn.map((value): Threshold => ({ axis: 'x', value, label: charts.irr })),
    ],
    reading: {
      text: charts.profileReading,
      values: {
        rate: { value: discountRate, unit: 'percent', digits: 1 },
        npv: money(npv),
        count: { value: drawn.length, unit: 'count' },
      },
    },
  };
}

function spreadChart({ spread }: RoiResult, { charts }: RoiLabels): Chart[] {
  const { histogram, probability, p5, p95 } = spread;
  if (!histogram || histogram.counts.length < 2) return [];
  const { low, high, counts } = histogram;
  const width = (high - low) / counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const middles = counts.map((count, bin): [number, number] => [low + (bin + 0.5) * width, count / all]);
  const side = (isWanted: (value: number) => boolean): Points =>
    middles.map(([value, share]) => [value, isWanted(value) ? share : null]);
  return [
    {
      id: 'spread',
      kind: 'stacked-bar',
      title: charts.spread,
      x: { label: charts.value, unit: 'money' },
      y: { label: charts.share, unit: 'percent' },
      series: [
        { id: 'loss', label: charts.loss, role: 'worse', points: side((value) => value < 0) },
        { id: 'gain', label: charts.gain, role: 'better', points: side((value) => value >= 0) },
      ],
      thresholds: [],
      reading: {
        text: charts.spreadReading,
        values: {
          probability: { value: probability, unit: 'percent', digits: 0 },
          low: { value: p5, unit: 'money' },
          high: { value: p95, unit: 'money' },
        },
      },
    },
  ];
}

function breakEven({ payback }: RoiResult, charts: RoiLabels['charts']): Threshold[] {
  return isNumber(payback) ? [{ axis: 'x', value: payback, label: charts.breakEven }] : [];
}

function readingOf({ payback, peakNeed }: RoiResult, charts: RoiLabels['charts']): Chart['reading'] {
  const need = money(peakNeed);
  if (!isNumber(payback)) return { text: charts.notBack, values: { need } };
  return { text: charts.back, values: { need, months: { value: payback, unit: 'months', digits: 1 } } };
}

function money(value: number): Quantity {
  return { value, unit: 'money' };
}
