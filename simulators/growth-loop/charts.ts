import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Chart, Series, Threshold } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { LoopLabels } from './labels/zh.ts';
import type { LoopMonth, LoopResult } from './model.ts';

/** Payers against the target, the books of each month, and what becomes of 1,000 sign-ups. */
export function chartsOf(inputs: Inputs, result: LoopResult, labels: LoopLabels): Chart[] {
  return [payersChart(inputs, result, labels), accountingChart(result, labels), thousandChart(result, labels)];
}

function payersChart(inputs: Inputs, result: LoopResult, { charts }: LoopLabels): Chart {
  const { months, shown, targetMonth, ceiling, atDeadline } = result;
  const drawn = months.slice(0, shown);
  const highest = Math.max(inputs.target, ...drawn.map(({ payers }) => payers));
  // A ceiling far above the line would press the line flat.
  const isNear = isNumber(ceiling) && ceiling < 1.5 * highest && ceiling !== inputs.target;
  const reached = isNumber(targetMonth) ? months[targetMonth - 1] : undefined;
  const thresholds: Threshold[] = [
    { axis: 'y', value: inputs.target, label: charts.target },
    { axis: 'x', value: inputs.deadline, label: charts.deadline },
    ...(isNear ? [{ axis: 'y', value: ceiling, label: charts.ceiling } as const] : []),
  ];
  return {
    id: 'payers',
    kind: 'line',
    title: charts.payers,
    x: { label: charts.month, unit: 'count' },
    y: { label: charts.people, unit: 'people' },
    series: [
      {
        id: 'payers',
        label: charts.people,
        role: 'main',
        points: [[0, inputs.startPayers], ...drawn.map(({ month, payers }) => [month, payers] as const)],
      },
    ],
    thresholds,
    ...(reached && { marks: [{ x: reached.month, y: reached.payers, label: charts.reached }] }),
    reading: {
      text: charts.payersReading,
      values: { payers: count(atDeadline.payers), target: count(inputs.target) },
    },
  };
}

function accountingChart({ months, shown, atDeadline }: LoopResult, { charts }: LoopLabels): Chart {
  const drawn = months.slice(0, shown);
  const line = (id: 'joined' | 'returned' | 'left', role: Series['role']): Series => ({
    id,
    label: charts[id],
    role,
    points: drawn.map((row: LoopMonth) => [row.month, row[id]]),
  });
  const returns = drawn.some(({ returned }) => returned > 0);
  return {
    id: 'accounting',
    kind: 'line',
    title: charts.accounting,
    x: { label: charts.month, unit: 'count' },
    y: { label: charts.perMonth, unit: 'people' },
    series: [line('joined', 'better'), ...(returns ? [line('returned', 'context')] : []), line('left', 'worse')],
    reading: {
      text: charts.accountingReading,
      values: {
        month: { value: atDeadline.month, unit: 'count' },
        joined: count(atDeadline.joined),
        returned: count(atDeadline.returned),
        left: count(atDeadline.left),
      },
    },
  };
}

function thousandChart({ ofThousand }: LoopResult, { charts }: LoopLabels): Chart {
  const { activated, day7, day30, day90, paying } = ofThousand;
  const stages = [
    [charts.signedUp, 1000],
    [charts.activated, activated],
    [charts.day7, day7],
    [charts.day30, day30],
    [charts.day90, day90],
    [charts.paying, paying],
  ] as const;
  return {
    id: 'thousand',
    kind: 'horizontal-bar',
    title: charts.thousand,
    x: { label: charts.stage, unit: 'count', categories: stages.map(([name]) => name) },
    y: { label: charts.ofThousand, unit: 'people' },
    series: [
      {
        id: 'people',
        label: charts.ofThousand,
        role: 'main',
        points: stages.map(([, value], index) => [index, value]),
      },
    ],
    reading: {
      text: charts.thousandReading,
      values: { activated: count(activated), day90: count(day90), paying: count(paying) },
    },
  };
}

function count(value: number): Quantity {
  return { value, unit: 'count', digits: 0 };
}
