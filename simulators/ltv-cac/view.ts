import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { marginChart, survivalChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { LtvLabels } from './labels/zh.ts';
import { type LtvResult, USUAL_BAR } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { monthsTable, segmentsTable, timingTable } from './tables.ts';

/** What a customer is worth against the cost of winning one: a sentence, figures, two charts, tables and the usual mistakes. */
export function view(inputs: Inputs, result: LtvResult, labels: LtvLabels): View {
  const hasSegments = inputs.churnModel === 'segments';
  const tables = [timingTable(inputs, result, labels), monthsTable(inputs, result, labels)];
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(result, labels),
    charts: [marginChart(inputs, result, labels), survivalChart(result, labels)],
    tables: hasSegments ? [segmentsTable(result, labels), ...tables] : tables,
    notes: notesOn(result, labels),
  };
}

function sentenceOf({ cac }: Inputs, { ltv, ratio }: LtvResult, { sentences, reasons }: LtvLabels): Phrase {
  if (!isNumber(ltv)) return { text: sentences.unbounded, values: { reason: reasons.noChurn } };
  const worth: Quantity = { value: ltv, unit: 'money', digits: 0 };
  if (ltv < 0) return { text: sentences.loss, values: { ltv: worth } };
  if (!isNumber(ratio)) return { text: sentences.free, values: { ltv: worth } };
  return {
    text: ratio >= USUAL_BAR ? sentences.above : sentences.below,
    values: {
      ltv: worth,
      cac: { value: cac, unit: 'money', digits: 0 },
      ratio: { value: ratio, unit: 'ratio', digits: 2 },
      bar: { value: USUAL_BAR, unit: 'ratio' },
    },
  };
}

function figuresOf(result: LtvResult, labels: LtvLabels): Figure[] {
  return (Object.keys(outputs) as OutputId[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    return {
      output,
      label: labels.outputs[output],
      quantity: { value: read(result), unit, ...(digits !== undefined && { digits }) },
    };
  });
}
