import { isNumber } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { funnelChart, liftChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { FunnelLabels } from './labels/zh.ts';
import type { FunnelResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { stepsTable } from './tables.ts';

/** Where people are lost and what improving a step would bring: a sentence, figures, the funnel with its losses, the lifts, the table. */
export function view(inputs: Inputs, result: FunnelResult, labels: FunnelLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(result, labels),
    charts: [funnelChart(result, labels), liftChart(result, labels)],
    tables: [stepsTable(result, labels)],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf({ dropOffBar }: Inputs, result: FunnelResult, { sentences }: FunnelLabels): Phrase {
  const { overall, entered, arrived, opportunities, steps } = result;
  if (!isNumber(overall)) return { text: sentences.empty };
  const [worst] = opportunities;
  const values = {
    entered: { value: entered, unit: 'count' },
    arrived: { value: arrived, unit: 'count' },
    overall: { value: overall, unit: 'percent', digits: 2 },
    bar: { value: dropOffBar, unit: 'percent', digits: 0 },
    count: { value: opportunities.length, unit: 'count' },
    steps: { value: steps.length, unit: 'count' },
  } satisfies Phrase['values'];
  if (!worst) return { text: sentences.none, values };
  return {
    text: sentences.some,
    values: { ...values, worst: worst.name, lost: { value: worst.lost, unit: 'count' } },
  };
}

function figuresOf(result: FunnelResult, labels: FunnelLabels): Figure[] {
  return (Object.keys(outputs) as OutputId[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    return {
      output,
      label: labels.outputs[output],
      quantity: { value: read(result), unit, ...(digits !== undefined && { digits }) },
    };
  });
}
