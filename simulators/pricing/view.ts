import { isNumber } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { cashChart, moveChart, mrrChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { PricingLabels } from './labels/zh.ts';
import type { PricingResult } from './model.ts';
import { notesOn } from './notes.ts';
import { last, type OutputId, outputs } from './outputs.ts';
import { annualTable, moveTable, yearsTable } from './tables.ts';

/** What the tiers bring in three years and what one price move changes: a sentence, figures, three charts, tables and caveats. */
export function view(inputs: Inputs, result: PricingResult, labels: PricingLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: figuresOf(result, labels),
    charts: [mrrChart(result, labels), moveChart(result, labels), cashChart(result, labels)],
    tables: [yearsTable(result, labels), moveTable(result, labels), annualTable(result, labels)],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(result: PricingResult, { sentences }: PricingLabels): Phrase {
  const { months, moves, focus, cannibalisation } = result;
  const arr = { value: 12 * last(months).mrr, unit: 'money-per-year', digits: 0 } as const;
  const move = moves[focus];
  if (!move || !isNumber(cannibalisation)) return { text: sentences.nobody, values: { arr } };
  const { name: tier, priceBefore, priceAfter } = move;
  if (priceBefore === priceAfter) return { text: sentences.same, values: { arr, tier } };
  return {
    text: priceAfter < priceBefore ? sentences.cut : sentences.raise,
    values: {
      arr,
      tier,
      from: { value: priceBefore, unit: 'money-per-month', digits: 0 },
      to: { value: priceAfter, unit: 'money-per-month', digits: 0 },
      change: { value: outputs.arrChange.read(result), unit: 'money-per-year', digits: 0 },
      share: { value: cannibalisation, unit: 'percent', digits: 1 },
    },
  };
}

function figuresOf(result: PricingResult, labels: PricingLabels): Figure[] {
  return (Object.keys(outputs) as OutputId[]).map((output) => {
    const { unit, digits, read }: Output<PricingResult> = outputs[output];
    const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}
