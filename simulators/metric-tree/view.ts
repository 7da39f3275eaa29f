import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { TreeLabels } from './labels/zh.ts';
import type { TreeResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs, topDriver } from './outputs.ts';
import { tablesOf } from './tables.ts';
import { signed, valueIn } from './value-in.ts';

/** What the tree says: a sentence, figures in the North Star's unit, what each driver brought and must do, and the tree itself. */
export function view(_inputs: Inputs, result: TreeResult, labels: TreeLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, result, labels)),
    charts: chartsOf(result, labels),
    tables: tablesOf(result, labels),
    notes: notesOn(result, labels),
  };
}

function sentenceOf(result: TreeResult, { sentences, reasons }: TreeLabels): Phrase {
  const { name, before, after, change, target, gap, together, unit, drivers } = result;
  if (!isNumber(before) || !isNumber(after)) return { text: sentences.noValue, values: { name } };
  const known = { name, before: valueIn(unit, before), after: valueIn(unit, after) };
  const top = topDriver(result);
  if (!top || !isNumber(top.contribution)) {
    const { contribution = 0 } = drivers[0] ?? {};
    const because = isNumber(contribution) ? '' : (reasons as Record<string, string>)[contribution.because];
    return { text: sentences.noParts, values: { ...known, because: because ?? '' } };
  }
  const isReached = isNumber(gap) && gap === 0;
  return {
    text: isReached ? sentences.reached : isNumber(together) ? sentences.full : sentences.unreached,
    values: {
      ...known,
      change: signed(unit, change),
      driver: top.name,
      part: signed(unit, top.contribution),
      target: valueIn(unit, target),
      together: { value: together, unit: 'percent', digits: 1 },
    },
  };
}

/** Outputs in plain numbers are those of the North Star, and are shown in its unit. */
function figureOf(output: OutputId, result: TreeResult, labels: TreeLabels): Figure {
  const { unit, digits, read } = outputs[output];
  const value = read(result);
  const own: Quantity = { value, unit, ...(digits !== undefined && { digits }) };
  return { output, label: labels.outputs[output], quantity: unit === 'number' ? valueIn(result.unit, value) : own };
}
