import type { Quantity } from '../_kit/amount.ts';
import { betaQuantile } from '../_kit/distribution/beta-quantile.ts';
import { wilsonInterval } from '../_kit/math/wilson-interval.ts';
import type { Column, ResultTable } from '../_kit/view.ts';
import { chance, numeric, percent } from './cells.ts';
import { countsOf, posteriorsOf } from './compare-rates.ts';
import type { Comparison } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import type { ResultLabels } from './labels/zh.ts';
import { intervalsTable, testsTable } from './methods-tables.ts';
import type { TestResult } from './model.ts';

type Words = ResultLabels['tables'];

/** The tables that fit the form of the data. Of a test with a broken sample ratio only the split is shown. */
export function tablesOf(inputs: Inputs, result: TestResult, labels: ResultLabels): ResultTable[] {
  const { tables } = labels;
  if (inputs.data === 'pValues') return [metricsTable(result, tables)];
  if (result.sampleRatio?.isMismatch) return [splitTable(result, tables)];
  const compared = comparisonsTable(result, tables);
  if (inputs.data !== 'rates') return [compared, ...plainTable(result, tables), splitTable(result, tables)];
  return [
    armsTable(inputs, tables),
    compared,
    testsTable(inputs, result, labels),
    intervalsTable(inputs, result, labels),
    splitTable(result, tables),
  ];
}

/** Each arm's rate with Wilson's interval and the credible one. */
function armsTable(inputs: Inputs, words: Words): ResultTable {
  const { arms, confidence } = inputs;
  const posteriors = posteriorsOf(inputs);
  const tail = (1 - confidence) / 2;
  const rows = countsOf(inputs).map((count, index) => {
    const { alpha = 1, beta = 1 } = posteriors[index] ?? {};
    const wilson = wilsonInterval(count, confidence);
    return {
      name: arms[index]?.name ?? '',
      rate: percent(count.successes / count.trials),
      low: percent(wilson.low),
      high: percent(wilson.high),
      believedLow: percent(betaQuantile(tail, 1 - tail, alpha, beta)),
      believedHigh: percent(betaQuantile(1 - tail, tail, alpha, beta)),
    };
  });
  const columns: Column[] = [
    { key: 'name', label: words.arm },
    numeric('rate', words.rate),
    numeric('low', words.wilsonLow),
    numeric('high', words.wilsonHigh),
    numeric('believedLow', words.believedLow),
    numeric('believedHigh', words.believedHigh),
  ];
  return { id: 'arms', title: words.arms, columns, rows };
}

/** Each variant against the control. */
function comparisonsTable({ comparisons, isRate }: TestResult, words: Words): ResultTable {
  const unit = isRate ? ('percent-points' as const) : ('number' as const);
  const own = (value: Quantity['value']): Quantity => ({ value, unit, ...(isRate && { digits: 2 }) });
  const columns: Column[] = [
    { key: 'name', label: words.variant },
    numeric('difference', words.difference),
    numeric('low', words.low),
    numeric('high', words.high),
    numeric('uplift', words.uplift),
    numeric('p', words.p),
    ...(isRate ? [numeric('chance', words.chance)] : []),
  ];
  const row = ({ name, difference, interval, uplift, p, chanceBest }: Comparison) => ({
    name,
    difference: own(difference),
    low: interval ? own(interval.low) : '—',
    high: interval ? own(interval.high) : '—',
    uplift: { value: uplift, unit: 'percent' as const, digits: 1 },
    p: chance(p),
    ...(isRate && { chance: { value: chanceBest, unit: 'percent' as const, digits: 1 } }),
  });
  return { id: 'comparisons', title: words.comparisons, columns, rows: comparisons.map(row) };
}

/** With and without the figures from before the test. */
function plainTable({ leader, plain }: TestResult, words: Words): ResultTable[] {
  if (!leader || !plain) return [];
  const row = (name: string, { difference, score, p, interval }: Comparison) => ({
    name,
    difference: { value: difference, unit: 'number' as const },
    low: interval ? { value: interval.low, unit: 'number' as const } : '—',
    high: interval ? { value: interval.high, unit: 'number' as const } : '—',
    score: { value: score, unit: 'number' as const, digits: 2 },
    p: chance(p),
  });
  const columns: Column[] = [
    { key: 'name', label: words.way },
    numeric('difference', words.difference),
    numeric('low', words.low),
    numeric('high', words.high),
    numeric('score', 't'),
    numeric('p', 'p'),
  ];
  return [
    { id: 'cuped', title: words.cuped, columns, rows: [row(words.withBefore, leader), row(words.without, plain)] },
  ];
}

/** Users observed and planned in each arm. */
function splitTable({ sampleRatio }: TestResult, words: Words): ResultTable {
  const columns: Column[] = [
    { key: 'name', label: words.arm },
    numeric('observed', words.observed),
    numeric('expected', words.expected),
    numeric('gap', words.gap),
  ];
  const rows = (sampleRatio?.arms ?? []).map(({ name, observed, expected }) => ({
    name,
    observed: { value: observed, unit: 'count' as const },
    expected: { value: Math.round(expected), unit: 'count' as const },
    gap: { value: observed / expected - 1, unit: 'percent' as const, digits: 2 },
  }));
  return { id: 'split', title: words.split, columns, rows };
}

function metricsTable({ metrics }: TestResult, words: Words): ResultTable {
  const columns: Column[] = [
    { key: 'name', label: words.metric },
    numeric('p', words.raw),
    numeric('holm', 'Holm'),
    numeric('bh', 'Benjamini-Hochberg'),
  ];
  const rows = metrics.map(({ name, p, holm, benjaminiHochberg }) => ({
    name,
    p: chance(p),
    holm: chance(holm),
    bh: chance(benjaminiHochberg),
  }));
  return { id: 'metrics', title: words.metrics, columns, rows };
}
