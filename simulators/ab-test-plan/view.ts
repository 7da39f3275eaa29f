import type { Figure, Phrase, View } from '../_kit/view.ts';
import { boundsChart, detectableChart, powerChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { PlanLabels } from './labels/zh.ts';
import { isRate } from './levels.ts';
import { methodsTable } from './methods-table.ts';
import type { PlanResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { effectTable, inOwnUnit, looksTable, peekingTable, weeksTable } from './tables.ts';

/** How many users and weeks, in a sentence, with the power curve, what each week finds, and what to beware of. */
export function view(inputs: Inputs, result: PlanResult, labels: PlanLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(inputs, result, labels),
    charts: [
      powerChart(inputs, result, labels),
      detectableChart(inputs, result, labels),
      ...boundsChart(inputs, result, labels),
    ],
    tables: [
      effectTable(inputs, result, labels),
      weeksTable(inputs, result, labels),
      ...looksTable(result, inputs, labels),
      peekingTable(inputs, labels),
      methodsTable(inputs, labels),
    ],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, { effect, totalUsers, weeks }: PlanResult, { sentences }: PlanLabels): Phrase {
  return {
    text: sentences.needed,
    values: {
      difference: inOwnUnit(inputs, effect),
      relative: { value: effect.relative, unit: 'percent', digits: 1 },
      users: { value: totalUsers, unit: 'people' },
      weeks: { value: weeks, unit: 'weeks' },
      power: { value: inputs.power, unit: 'percent', digits: 0 },
    },
  };
}

function figuresOf(inputs: Inputs, result: PlanResult, labels: PlanLabels): Figure[] {
  const hidden: readonly OutputId[] = isRate(inputs)
    ? ['effectAmount', 'detectableAmount']
    : ['variantRate', 'effectPoints', 'detectablePoints'];
  const shown = (Object.keys(outputs) as OutputId[]).filter((output) => !hidden.includes(output));
  return shown.map((output) => {
    const { unit, digits, read } = outputs[output];
    const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}
