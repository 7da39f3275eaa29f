import { isNumber } from '../_kit/amount.ts';
import { betaParts } from '../_kit/distribution/incomplete-beta.ts';
import { normalDensity } from '../_kit/distribution/normal-share.ts';
import type { Chart, Phrase } from '../_kit/view.ts';
import { posteriorsOf } from './compare-rates.ts';
import type { Comparison } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import type { ResultLabels } from './labels/zh.ts';
import type { TestResult } from './model.ts';

const POINTS = 80;
/** Beyond so many deviations a curve lies on the axis. */
const REACH = 4;
/** A density can be without limit at 0 and 1. */
const EDGE = 1e-12;

/** A picture for each form of data: beliefs about the arms, the split, or p-values against their bars. */
export function chartsOf(inputs: Inputs, result: TestResult, labels: ResultLabels): Chart[] {
  if (inputs.data === 'pValues') return [metricsChart(inputs, result, labels)];
  const { sampleRatio, leader } = result;
  if (sampleRatio?.isMismatch || !leader) return [splitChart(result, labels)];
  return [...pairChart(inputs, leader, result, labels), splitChart(result, labels)];
}

/** One arm's curve: where it is centred, how wide, and how dense. */
interface Curve {
  centre: number;
  deviation: number;
  density: (x: number) => number;
}

/** The control and the leading variant: posteriors of rates, or how far the averages of such samples scatter. */
function pairChart(inputs: Inputs, leader: Comparison, result: TestResult, labels: ResultLabels): Chart[] {
  const { charts } = labels;
  const curves = result.isRate ? beliefs(inputs, leader) : scatters(leader);
  const [control, variant] = curves;
  if (!control || !variant || !curves.every(({ deviation }) => deviation > 0)) return [];
  const places = placesOf(curves, result.isRate);
  // Drawn against the tallest: only where a curve lies and how far it overlaps matters.
  const tallest = Math.max(...curves.flatMap(({ density }) => places.map(density)));
  if (!(tallest > 0 && Number.isFinite(tallest))) return [];
  const line = ({ density }: Curve, arm: number, role: 'main' | 'context') => ({
    id: role,
    label: result.sampleRatio?.arms[arm]?.name ?? '',
    role,
    points: places.map((x): [number, number] => [x, density(x) / tallest]),
  });
  return [
    {
      id: 'pair',
      kind: 'line',
      title: result.isRate ? charts.beliefs : charts.scatters,
      x: { label: result.isRate ? charts.rate : charts.average, unit: result.isRate ? 'percent' : 'number' },
      y: { label: charts.density, unit: 'number' },
      series: [line(variant, leader.arm, 'main'), line(control, 0, 'context')],
      reading: pairReading(leader, labels),
    },
  ];
}

function placesOf(curves: readonly Curve[], isRate: boolean): number[] {
  const low = Math.min(...curves.map(({ centre, deviation }) => centre - REACH * deviation));
  const high = Math.max(...curves.map(({ centre, deviation }) => centre + REACH * deviation));
  const [from, upto] = isRate ? [Math.max(low, EDGE), Math.min(high, 1 - EDGE)] : [low, high];
  return Array.from({ length: POINTS + 1 }, (_, index) => from + ((upto - from) * index) / POINTS);
}

function pairReading({ chanceBest, name, p }: Comparison, { charts }: ResultLabels): Phrase {
  if (isNumber(chanceBest)) {
    return { text: charts.beliefsReading, values: { name, chance: { value: chanceBest, unit: 'percent', digits: 1 } } };
  }
  return { text: charts.scattersReading, values: { name, p: { value: p, unit: 'number', digits: 4 } } };
}

function beliefs(inputs: Inputs, { arm }: Comparison): Curve[] {
  const posteriors = posteriorsOf(inputs);
  return [posteriors[0], posteriors[arm]].flatMap((posterior) => {
    if (!posterior) return [];
    const { alpha, beta } = posterior;
    const whole = alpha + beta;
    const deviation = Math.sqrt((alpha * beta) / (whole + 1)) / whole;
    return [{ centre: alpha / whole, deviation, density: (x) => betaParts(x, 1 - x, alpha, beta).density }];
  });
}

function scatters({ control, variant, errors }: Comparison): Curve[] {
  const curve = (centre: number, deviation: number): Curve => {
    return { centre, deviation, density: (x) => normalDensity((x - centre) / deviation) / deviation };
  };
  return [curve(control, errors.control), curve(variant, errors.variant)];
}

/** Users in each arm beside those that the planned split would give. */
function splitChart({ sampleRatio }: TestResult, { charts }: ResultLabels): Chart {
  const arms = sampleRatio?.arms ?? [];
  return {
    id: 'split',
    kind: 'bar',
    title: charts.split,
    x: { label: charts.arm, unit: 'number', categories: arms.map(({ name }) => name) },
    y: { label: charts.users, unit: 'people' },
    series: [
      { id: 'observed', label: charts.observed, role: 'main', points: arms.map((arm, index) => [index, arm.observed]) },
      {
        id: 'expected',
        label: charts.expected,
        role: 'context',
        points: arms.map((arm, index) => [index, arm.expected]),
      },
    ],
    reading: {
      text: sampleRatio?.isMismatch ? charts.splitBroken : charts.splitFine,
      values: { p: { value: sampleRatio?.p ?? 1, unit: 'number', digits: 4 } },
    },
  };
}

/** The p-values in ascending order against the bars of Benjamini and Hochberg and of Holm. */
function metricsChart({ confidence }: Inputs, { metrics }: TestResult, { charts }: ResultLabels): Chart {
  const level = 1 - confidence;
  const sorted = metrics.map(({ p }) => p).toSorted((one, other) => one - other);
  const bar = (of: (rank: number) => number) => sorted.map((_, index): [number, number] => [index + 1, of(index + 1)]);
  const found = metrics.filter(({ benjaminiHochberg }) => benjaminiHochberg < level).length;
  return {
    id: 'metrics',
    kind: 'line',
    title: charts.metrics,
    x: { label: charts.rank, unit: 'count' },
    y: { label: charts.pValue, unit: 'number' },
    series: [
      { id: 'p', label: charts.pValue, role: 'main', points: sorted.map((p, index) => [index + 1, p]) },
      { id: 'bh', label: 'BH', role: 'context', points: bar((rank) => (level * rank) / sorted.length) },
      { id: 'holm', label: 'Holm', role: 'context', points: bar((rank) => level / (sorted.length - rank + 1)) },
    ],
    reading: { text: charts.metricsReading, values: { found: { value: found, unit: 'count' } } },
  };
}
