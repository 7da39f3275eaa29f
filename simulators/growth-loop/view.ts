import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { LoopLabels } from './labels/zh.ts';
import type { LoopResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { leversTable, monthsTable } from './tables.ts';

/** Does the loop meet its target: a sentence, figures, payers against the target, growth accounting, what must change, the months. */
export function view(inputs: Inputs, result: LoopResult, labels: LoopLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: [leversTable(inputs, labels), monthsTable(result, labels)],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, result: LoopResult, { sentences }: LoopLabels): Phrase {
  const { targetMonth, ceiling, atDeadline, peak, neededNew } = result;
  const values = {
    target: count(inputs.target),
    deadline: { value: inputs.deadline, unit: 'count' },
    payers: count(atDeadline.payers),
    needed: count(neededNew),
    peak: count(peak.payers),
    peakMonth: { value: peak.month, unit: 'count' },
    ceiling: { value: ceiling, unit: 'count', digits: 0 },
    month: { value: targetMonth, unit: 'count' },
  } satisfies Phrase['values'];
  if (targetMonth === 0) return { text: sentences.there, values };
  if (isNumber(targetMonth))
    return { text: targetMonth <= inputs.deadline ? sentences.inTime : sentences.late, values };
  const isBelow = isNumber(ceiling) && ceiling <= inputs.target;
  return { text: isBelow ? sentences.ceiling : sentences.never, values };
}

function figureOf(output: OutputId, result: LoopResult, labels: LoopLabels): Figure {
  const { unit, digits, read } = outputs[output];
  return {
    output,
    label: labels.outputs[output],
    quantity: { value: read(result), unit, ...(digits !== undefined && { digits }) },
  };
}

function count(value: number): Quantity {
  return { value, unit: 'count', digits: 0 };
}
