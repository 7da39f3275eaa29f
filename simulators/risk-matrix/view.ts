import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { RiskLabels } from './labels/zh.ts';
import type { RiskResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { tablesOf } from './tables.ts';

/** What the register comes to: a sentence, figures, the matrix, the curve, both orders, the register, and what the matrix hides. */
export function view(inputs: Inputs, result: RiskResult, labels: RiskLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: tablesOf(result, labels),
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, result: RiskResult, { sentences }: RiskLabels): Phrase {
  return {
    text: result.overAppetite > 0 ? sentences.beyond : sentences.within,
    values: {
      count: { value: result.ranked.length, unit: 'count' },
      high: { value: result.byLevel.high, unit: 'count' },
      expected: { value: result.expectedLoss, unit: 'money', digits: 0 },
      chance: { value: result.chanceOver, unit: 'percent', digits: 1 },
      limit: { value: inputs.appetiteLoss, unit: 'money', digits: 0 },
      accepted: { value: inputs.appetiteChance, unit: 'percent', digits: 0 },
    },
  };
}

function figureOf(output: OutputId, result: RiskResult, labels: RiskLabels): Figure {
  const { unit, digits, read } = outputs[output];
  const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
  return { output, label: labels.outputs[output], quantity };
}
