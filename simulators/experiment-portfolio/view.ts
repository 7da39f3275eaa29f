import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { PortfolioLabels } from './labels/zh.ts';
import type { PortfolioResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { tablesOf } from './tables.ts';

/** What a year of experiments brings: a sentence, figures, the spread of the uplift, what becomes of ideas, other cadences. */
export function view(inputs: Inputs, result: PortfolioResult, labels: PortfolioLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: tablesOf(result, labels),
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf({ year }: PortfolioResult, { sentences }: PortfolioLabels): Phrase {
  const { tests, trueWins, falseWins, uplift } = year;
  const percent = (value: number) => ({ value, unit: 'percent', digits: 1 }) as const;
  const count = (value: number) => ({ value, unit: 'number', digits: 1 }) as const;
  return {
    text: sentences.answer,
    values: {
      tests: { value: tests, unit: 'count' },
      real: count(trueWins),
      byChance: count(falseWins),
      p5: percent(uplift.p5),
      p50: percent(uplift.p50),
      p95: percent(uplift.p95),
    },
  };
}

function figureOf(output: OutputId, result: PortfolioResult, labels: PortfolioLabels): Figure {
  const { unit, read, ...shown } = outputs[output];
  const quantity = { value: read(result), unit, ...('digits' in shown && { digits: shown.digits }) };
  return { output, label: labels.outputs[output], quantity };
}
