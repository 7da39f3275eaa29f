import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { modelsChart, movedChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { AttributionLabels } from './labels/zh.ts';
import type { AttributionResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { creditsTable, sharesTable } from './tables.ts';

/** Who gets the credit, and how much of that is the model's doing: a sentence, figures, two pictures, two tables, the caveats. */
export function view(_inputs: Inputs, result: AttributionResult, labels: AttributionLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: figuresOf(result, labels),
    charts: [modelsChart(result, labels), movedChart(result, labels)],
    tables: [creditsTable(result, labels), sharesTable(result, labels)],
    notes: notesOn(result, labels),
  };
}

function sentenceOf({ channels, model, conversions }: AttributionResult, labels: AttributionLabels): Phrase {
  const { sentences, inputs, reasons } = labels;
  const name = inputs.model.options[model];
  const [top] = channels;
  const share = top?.share[model];
  if (!top || share === undefined || !isNumber(share)) {
    const because = share === undefined || isNumber(share) ? 'noConversions' : share.because;
    return { text: sentences.none, values: { model: name, reason: reasons[because as keyof typeof reasons] } };
  }
  const [low = share, high = share] = top.range;
  return {
    text: sentences.split,
    values: {
      model: name,
      channel: top.name,
      conversions: { value: conversions, unit: 'count', digits: 0 },
      share: percent(share),
      low: percent(low),
      high: percent(high),
    },
  };
}

function figuresOf(result: AttributionResult, labels: AttributionLabels): Figure[] {
  return (Object.keys(outputs) as OutputId[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    const quantity: Quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}

function percent(value: Quantity['value']): Quantity {
  return { value, unit: 'percent', digits: 0 };
}
