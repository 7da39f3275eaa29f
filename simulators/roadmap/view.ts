import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import { ganttSource } from './gantt-source.ts';
import type { Inputs } from './inputs.ts';
import type { RoadmapLabels } from './labels/zh.ts';
import type { RoadmapResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { taskTable } from './task-table.ts';
import { lastDate } from './working-time.ts';

/** When the plan is done: a sentence with dates, figures, the plan and its doubt as pictures, the tasks, and the plan to paste. */
export function view(inputs: Inputs, result: RoadmapResult, labels: RoadmapLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, inputs, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: [taskTable(inputs, result, labels)],
    excerpts: [
      { id: 'mermaid', title: labels.source.heading, language: 'mermaid', text: ganttSource(inputs, result, labels) },
    ],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, result: RoadmapResult, { sentences }: RoadmapLabels): Phrase {
  const { end, likelyEnd, likelyChance, unitsPerMonth } = result;
  const isSure = end.p95 - end.p5 < 1e-9;
  return {
    text: isSure ? sentences.sure : sentences.answer,
    values: {
      p50: lastDate(end.p50, inputs),
      p80: lastDate(end.p80, inputs),
      months: { value: end.p80 / unitsPerMonth, unit: 'months', digits: 1 },
      end: lastDate(likelyEnd, inputs),
      chance: { value: likelyChance, unit: 'percent', digits: 0 },
    },
  };
}

function figureOf(output: OutputId, inputs: Inputs, result: RoadmapResult, labels: RoadmapLabels): Figure {
  const { unit, read, ...shown } = outputs[output];
  const quantity = { value: read(result), unit, ...('digits' in shown && { digits: shown.digits }) };
  const date = datesOf(inputs, result)[output];
  return { output, label: labels.outputs[output], quantity, ...(date && { note: { text: date } }) };
}

/** The figures that are moments, as days of the calendar. */
function datesOf(inputs: Inputs, { end, likelyEnd, p80Together }: RoadmapResult): Partial<Record<OutputId, string>> {
  const times = { p50: end.p50, p80: end.p80, p95: end.p95, mean: end.mean, likelyEnd, p80Together };
  return Object.fromEntries(Object.entries(times).map(([output, time]) => [output, lastDate(time, inputs)]));
}
