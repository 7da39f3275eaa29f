import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Chart } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { HealthLabels } from './labels/zh.ts';
import type { HealthResult } from './model.ts';
import { outputs } from './outputs.ts';

/** More bars than this are too many to compare. */
const DRAWN = 12;

/** Where the loss lies, how far the chances can be believed, and how scores and revenue go together. */
export function chartsOf(inputs: Inputs, result: HealthResult, labels: HealthLabels): Chart[] {
  return [
    lossChart(result, labels),
    ...(result.calibration.length > 0 ? [calibrationChart(result, labels)] : []),
    mapChart(inputs, result, labels),
  ];
}

function lossChart({ accounts }: HealthResult, { charts }: HealthLabels): Chart {
  const drawn = accounts.filter(({ expectedLoss }) => isNumber(expectedLoss)).slice(0, DRAWN);
  const [first] = drawn;
  return {
    id: 'loss',
    kind: 'horizontal-bar',
    title: charts.loss,
    x: { label: charts.account, unit: 'count', categories: drawn.map(({ name }) => name) },
    y: { label: charts.lossAxis, unit: 'money' },
    series: [
      {
        id: 'loss',
        label: charts.lossAxis,
        role: 'main',
        points: drawn.map(({ expectedLoss }, index) => [index, Number(expectedLoss)]),
      },
    ],
    reading: first
      ? {
          text: charts.lossReading,
          values: { first: first.name, chance: percent(first.chance), revenue: money(first.revenue) },
        }
      : { text: charts.noLoss },
  };
}

function calibrationChart({ calibration, judgement }: HealthResult, { charts }: HealthLabels): Chart {
  const most = Math.max(...calibration.flatMap(({ predicted, interval }) => [predicted, interval.high]));
  return {
    id: 'calibration',
    kind: 'line',
    title: charts.calibration,
    x: { label: charts.predicted, unit: 'percent' },
    y: { label: charts.observed, unit: 'percent' },
    series: [
      {
        id: 'low',
        label: charts.low,
        role: 'low',
        points: calibration.map(({ predicted, interval }) => [predicted, interval.low]),
      },
      {
        id: 'high',
        label: charts.high,
        role: 'high',
        points: calibration.map(({ predicted, interval }) => [predicted, interval.high]),
      },
      {
        id: 'perfect',
        label: charts.perfect,
        role: 'context',
        points: [
          [0, 0],
          [most, most],
        ],
      },
      {
        id: 'observed',
        label: charts.observed,
        role: 'main',
        points: calibration.map(({ predicted, observed }) => [predicted, observed]),
      },
    ],
    marks: calibration.map(({ predicted, observed }) => ({ x: predicted, y: observed })),
    reading: {
      text: charts.calibrationReading,
      values: {
        accounts: { value: judgement?.trials ?? 0, unit: 'count', digits: 0 },
        predicted: percent(judgement?.predicted ?? 0),
        observed: percent(judgement?.observed ?? 0),
      },
    },
  };
}

function mapChart({ bar }: Inputs, result: HealthResult, { charts }: HealthLabels): Chart {
  const below = Number(outputs.belowRevenue.read(result));
  return {
    id: 'map',
    kind: 'scatter',
    title: charts.map,
    x: { label: charts.score, unit: 'points' },
    y: { label: charts.revenue, unit: 'money' },
    series: [
      {
        id: 'accounts',
        label: charts.account,
        role: 'main',
        points: result.accounts.flatMap(({ value, revenue }) => (isNumber(value) ? [[value, revenue] as const] : [])),
      },
    ],
    thresholds: [{ axis: 'x', value: bar, label: charts.bar }],
    reading: {
      text: charts.mapReading,
      values: { below: money(below), share: percent(result.revenue > 0 ? below / result.revenue : 0) },
    },
  };
}

function percent(value: Quantity['value']): Quantity {
  return { value, unit: 'percent', digits: 1 };
}

function money(value: number): Quantity {
  return { value, unit: 'money', digits: 0 };
}
