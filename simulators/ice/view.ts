import type { Figure, Phrase, View } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { IceLabels } from './labels/zh.ts';
import type { IceResult } from './model.ts';
import { notesOn } from './notes.ts';
import { outputs } from './outputs.ts';
import { rankingTable } from './ranking-table.ts';
import { comparable } from './ranks.ts';
import { scoreChart } from './score-chart.ts';
import { shownScore } from './shown-score.ts';

/** What the ranking has to say: who wins and how firmly, three figures, the bars, the table and the caveats. */
export function view(_inputs: Inputs, result: IceResult, labels: IceLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: figuresOf(result, labels),
    charts: [scoreChart(result, labels)],
    tables: [rankingTable(result, labels)],
    notes: notesOn(result, labels),
  };
}

function sentenceOf(result: IceResult, labels: IceLabels): Phrase {
  const { method, ranked, changes, firstPlaceKept } = result;
  const [first, second] = ranked;
  const score = shownScore(method, first.score);
  if (!second) return { text: labels.sentences.alone, values: { winner: first.name, score } };
  const stability: Phrase['values'] = {
    changes: { value: changes, unit: 'count' },
    kept: { value: firstPlaceKept, unit: 'count' },
  };
  if (first.isTied)
    return { text: labels.sentences.ties, values: { names: tiedNames(result, labels), score, ...stability } };
  const lead = shownScore(method, comparable(first.score) - comparable(second.score));
  return {
    text: labels.sentences.leads,
    values: { winner: first.name, score, second: second.name, lead, ...stability },
  };
}

/** Up to three names; more are counted. */
function tiedNames({ ranked }: IceResult, labels: IceLabels): string {
  const tied = ranked.filter(({ rank }) => rank === 1);
  const names = tied
    .slice(0, 3)
    .map(({ name }) => labels.quotedName.replace('{name}', () => name))
    .join(labels.nameSeparator);
  if (tied.length <= 3) return names;
  return labels.and.replace('{count}', String(tied.length)).replace('{names}', () => names);
}

function figuresOf(result: IceResult, labels: IceLabels): Figure[] {
  return (Object.keys(outputs) as (keyof typeof outputs)[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    const value = read(result);
    const isScore = unit === 'points' && typeof value === 'number';
    const quantity = isScore
      ? shownScore(result.method, value)
      : { value, unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}
