import { isNumber } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { cellName, cellNames, count, level, mean, priorityOf } from './cell-words.ts';
import { levelsChart, priorityChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { MaturityLabels } from './labels/zh.ts';
import type { MaturityResult } from './model.ts';
import { notesOn } from './notes.ts';
import { firstOfWork, outputs } from './outputs.ts';
import { cellsTable, priorityTable, stagesTable, systemsTable } from './tables.ts';

/** What the answers come to: the level held and what limits it, what to do first, and when. */
export function view(_inputs: Inputs, result: MaturityResult, labels: MaturityLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: figuresOf(result, labels),
    charts: [levelsChart(result, labels), priorityChart(result, labels)],
    tables: [
      cellsTable(result, labels),
      systemsTable(result, labels),
      priorityTable(result, labels),
      stagesTable(result, labels),
    ],
    notes: notesOn(result, labels),
  };
}

function sentenceOf(result: MaturityResult, labels: MaturityLabels): Phrase {
  const { overall, systems, priorities, known } = result;
  const { sentences } = labels;
  if (!isNumber(overall.held)) return { text: sentences.noLevel, values: { count: count(systems.length) } };
  const stand = { held: level(overall.held), limiting: limitingCells(result, labels) };
  const first = firstOfWork(priorities);
  if (!first) return { text: sentences.noWork, values: stand };
  const work = { ...stand, first: cellName(first.id, result, labels), priority: priorityOf(first.priority) };
  if (known === 'levels') return { text: sentences.levels, values: work };
  return { text: sentences.answers, values: { ...work, mean: mean(overall.mean) } };
}

/** The weakest cells of the weakest systems. */
function limitingCells(result: MaturityResult, labels: MaturityLabels): string {
  const weakest = result.systems.filter(({ name }) => result.overall.limiting.includes(name));
  const ids = weakest.flatMap(({ profile }) => profile.limiting);
  return cellNames(ids, result, labels);
}

function figuresOf(result: MaturityResult, labels: MaturityLabels): Figure[] {
  return (Object.keys(outputs) as (keyof typeof outputs)[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}
