import { isNumber, type Quantity } from '../../../../simulators/_kit/amount.ts';
import type { Figure, Note, Phrase, View } from '../../../../simulators/_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { BreakEvenLabels } from './labels/zh.ts';
import type { BreakEvenResult } from './model.ts';
import { type OutputId, outputs } from './outputs.ts';
import { profitChart } from './profit-chart.ts';
import { profitTable } from './profit-table.ts';

/** Below this margin of safety a poor month is a loss; the bar is ours. */
const THIN_MARGIN = 0.2;

/** A sentence, the figures, profit by sales as a picture and a table, and a warning where there is little room. */
export function view(inputs: Inputs, result: BreakEvenResult, labels: BreakEvenLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(result, labels),
    charts: [profitChart(inputs, result, labels)],
    tables: [profitTable(inputs, labels)],
    notes: notesOn(result, labels),
  };
}

function sentenceOf({ sales }: Inputs, result: BreakEvenResult, { sentences, reasons }: BreakEvenLabels): Phrase {
  const { breakEvenSales, profit } = result;
  if (!isNumber(breakEvenSales)) return { text: sentences.never, values: { reason: reasons.noContribution } };
  return {
    text: profit >= 0 ? sentences.profit : sentences.loss,
    values: {
      breakEven: { value: Math.ceil(breakEvenSales), unit: 'count' },
      sales: { value: sales, unit: 'count', digits: 0 },
      profit: { value: Math.abs(profit), unit: 'money', digits: 0 },
    },
  };
}

function figuresOf(result: BreakEvenResult, labels: BreakEvenLabels): Figure[] {
  return (Object.keys(outputs) as OutputId[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    const quantity: Quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}

function notesOn({ safetyMargin }: BreakEvenResult, { notes }: BreakEvenLabels): Note[] {
  if (!isNumber(safetyMargin) || safetyMargin < 0 || safetyMargin >= THIN_MARGIN) return [];
  const margin: Quantity = { value: safetyMargin, unit: 'percent', digits: 1 };
  return [{ level: 'warning', phrase: { text: notes.thin, values: { margin } } }];
}
