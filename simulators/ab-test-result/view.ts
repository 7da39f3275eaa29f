import { isNumber } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { ResultLabels } from './labels/zh.ts';
import type { TestResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { tablesOf } from './tables.ts';

/** What the test showed; of one with a broken sample ratio only that it is broken. */
export function view(inputs: Inputs, result: TestResult, labels: ResultLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(inputs, result, labels),
    charts: chartsOf(inputs, result, labels),
    tables: tablesOf(inputs, result, labels),
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf({ confidence }: Inputs, result: TestResult, { sentences, reasons }: ResultLabels): Phrase {
  const { sampleRatio, leader, metrics } = result;
  if (sampleRatio?.isMismatch) {
    return { text: sentences.mismatch, values: { p: { value: sampleRatio.p, unit: 'number', digits: 4 } } };
  }
  const level = 1 - confidence;
  if (!leader) {
    const found = (key: 'p' | 'holm' | 'benjaminiHochberg') => ({
      value: metrics.filter((metric) => metric[key] < level).length,
      unit: 'count' as const,
    });
    const all = { value: metrics.length, unit: 'count' as const };
    return {
      text: sentences.metrics,
      values: { all, raw: found('p'), holm: found('holm'), bh: found('benjaminiHochberg') },
    };
  }
  const { p, difference, uplift, upliftLow, upliftHigh, name } = leader;
  if (!isNumber(p)) return { text: sentences.nothing, values: { reason: reasons[p.because as keyof typeof reasons] } };
  const isFound = p < level;
  const text = isFound ? (difference > 0 ? sentences.better : sentences.worse) : sentences.unclear;
  const change: Phrase['values'] = isNumber(upliftLow)
    ? {
        uplift: { value: uplift, unit: 'percent', digits: 1 },
        low: { value: upliftLow, unit: 'percent', digits: 1 },
        high: { value: upliftHigh, unit: 'percent', digits: 1 },
      }
    : {};
  const values = { name, p: { value: p, unit: 'number' as const, digits: 4 }, ...change };
  return isNumber(upliftLow) ? { text, values } : { text: sentences.withoutUplift, values };
}

const AVERAGES: readonly OutputId[] = [
  'controlAverage',
  'variantAverage',
  'amountDifference',
  'amountLow',
  'amountHigh',
];
const RATES: readonly OutputId[] = [
  'chanceBest',
  'controlRate',
  'variantRate',
  'pointsDifference',
  'pointsLow',
  'pointsHigh',
  'lossIfShipped',
  'lossIfKept',
];
const OF_ARMS: readonly OutputId[] = ['p', 'uplift', 'upliftLow', 'upliftHigh', 'score', 'ratioP'];
const OF_METRICS: readonly OutputId[] = ['leastHolm', 'leastBenjaminiHochberg', 'falseAlarms'];

/** The figures that exist for the form of the data, the three to be shown large first. */
function shownFor({ data }: Inputs, { sampleRatio }: TestResult): readonly OutputId[] {
  if (data === 'pValues') return OF_METRICS;
  if (sampleRatio?.isMismatch) return ['ratioP', 'falseAlarms'];
  const all: OutputId[] = [...OF_ARMS, 'falseAlarms'];
  if (data === 'rates') return ['uplift', 'p', ...RATES, ...all.filter((id) => id !== 'p' && id !== 'uplift')];
  const own: OutputId[] = data === 'users' ? ['varianceRemoved'] : [];
  const large: OutputId[] = ['uplift', 'p', 'amountDifference'];
  return [...large, ...[...AVERAGES, ...all, ...own].filter((id) => !large.includes(id))];
}

function figuresOf(inputs: Inputs, result: TestResult, labels: ResultLabels): Figure[] {
  return shownFor(inputs, result).map((output) => {
    const { unit, digits, read }: Output<TestResult> = outputs[output];
    const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}
