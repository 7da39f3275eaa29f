import { isNumber } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { RoiLabels } from './labels/zh.ts';
import type { RoiResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { tablesOf } from './tables.ts';

/** Shown for flows of a table too; the rest belongs to the plan. */
const SPLIT: readonly OutputId[] = ['technology', 'channels', 'people', 'reserve'];

/** Whether it is worth doing: a sentence, figures, cash-flow bars, tables and caveats. */
export function view(inputs: Inputs, result: RoiResult, labels: RoiLabels): View {
  const shown = (Object.keys(outputs) as OutputId[]).filter((output) => result.split || !SPLIT.includes(output));
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: shown.map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: tablesOf(inputs, result, labels),
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(
  { discountRate }: Inputs,
  { npv, payback, spread, irr, net }: RoiResult,
  labels: RoiLabels,
): Phrase {
  const { sentences } = labels;
  if (!isNumber(irr) && irr.because === 'noSignChange') {
    return { text: net.some((flow) => flow < 0) ? sentences.onlyPayments : sentences.noPayment };
  }
  const values = {
    npv: { value: Math.abs(npv), unit: 'money' },
    rate: { value: discountRate, unit: 'percent', digits: 1 },
    probability: { value: spread.probability, unit: 'percent', digits: 0 },
    months: { value: payback, unit: 'months', digits: 1 },
  } satisfies Phrase['values'];
  if (npv <= 0) return { text: isNumber(payback) ? sentences.lossButBack : sentences.loss, values };
  return { text: sentences.gain, values };
}

function figureOf(output: OutputId, result: RoiResult, labels: RoiLabels): Figure {
  const { unit, digits, read } = outputs[output];
  const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
  return { output, label: labels.outputs[output], quantity };
}
