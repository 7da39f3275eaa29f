import { type Amount, isNumber } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { curveChart, leavingChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { RetentionLabels } from './labels/zh.ts';
import type { RetentionResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { agesTable, triangleTable } from './tables.ts';

/** Who stays: a sentence, figures, the curve with its projection, who leaves when, the triangle in shares and the numbers by age. */
export function view(inputs: Inputs, result: RetentionResult, labels: RetentionLabels): View {
  const hasAges = result.observed.length > 0;
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(inputs, result, labels),
    charts: hasAges ? [curveChart(inputs, result, labels), leavingChart(result, labels)] : [],
    tables: [triangleTable(result, labels), ...(hasAges ? [agesTable(result, labels)] : [])],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, result: RetentionResult, { sentences }: RetentionLabels): Phrase {
  const { customers, cohorts, observed, lastRetention, projected } = result;
  if (!isNumber(lastRetention)) return { text: sentences.nothing };
  const values = {
    customers: { value: customers, unit: 'count' },
    cohorts: { value: cohorts.length, unit: 'count' },
    last: { value: observed.length, unit: 'periods' },
    share: { value: lastRetention, unit: 'percent', digits: 1 },
  } satisfies Phrase['values'];
  if (!isNumber(projected)) return { text: sentences.seen, values };
  return {
    text: sentences.projected,
    values: {
      ...values,
      horizon: { value: inputs.horizon, unit: 'periods' },
      projected: { value: projected, unit: 'percent', digits: 1 },
      low: { value: result.projectedLow, unit: 'percent', digits: 1 },
      high: { value: result.projectedHigh, unit: 'percent', digits: 1 },
    },
  };
}

/** Activity has no lifetimes; what was seen comes first there. */
const OF_CONTRACTS: readonly OutputId[] = [
  'projected',
  'lifetime',
  'residualValue',
  'firstRetention',
  'lastRetention',
  'residualLifetime',
  'naiveLifetime',
  'halfLife',
  'meanChurn',
  'paramA',
  'paramB',
];
const OF_ACTIVITY: readonly OutputId[] = ['firstRetention', 'lastRetention'];

function figuresOf({ counting, model }: Inputs, result: RetentionResult, labels: RetentionLabels): Figure[] {
  const shown = counting === 'activity' ? OF_ACTIVITY : OF_CONTRACTS;
  return [...shown, ...(counting === 'contract' && model === 'bdw' ? (['paramC'] as const) : [])].map((output) => {
    const { unit, digits, read } = outputs[output];
    const note = output === 'projected' ? intervalOf(result, labels) : undefined;
    return {
      output,
      label: labels.outputs[output],
      quantity: { value: read(result), unit, ...(digits !== undefined && { digits }) },
      ...(note && { note }),
    };
  });
}

function intervalOf({ projectedLow, projectedHigh }: RetentionResult, { interval }: RetentionLabels) {
  if (!isNumber(projectedLow)) return undefined;
  const percent = (value: Amount) => ({ value, unit: 'percent', digits: 1 }) as const;
  return { text: interval, values: { low: percent(projectedLow), high: percent(projectedHigh) } };
}
