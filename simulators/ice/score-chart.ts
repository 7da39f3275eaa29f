import type { Chart, Phrase } from '../_kit/view.ts';
import { tableOf } from './candidates.ts';
import type { IceLabels } from './labels/zh.ts';
import type { IceResult } from './model.ts';
import { shownScore } from './shown-score.ts';

/** More bars than this cannot be read; the table holds all ideas. */
const MAX_BARS = 20;

/** The scores as horizontal bars, best first; on a logarithmic axis for RICE, whose scores span orders of magnitude. */
export function scoreChart({ method, ranked }: IceResult, labels: IceLabels): Chart {
  const shown = ranked.slice(0, MAX_BARS);
  const [first, last] = [ranked[0], shown.at(-1) ?? ranked[0]];
  const values: Phrase['values'] = { best: shownScore(method, first.score), worst: shownScore(method, last.score) };
  const isCut = shown.length < ranked.length;
  return {
    id: 'scores',
    kind: 'horizontal-bar',
    title: labels.chart.title,
    x: {
      label: labels.inputs[tableOf(method)].columns.name.name,
      unit: 'number',
      categories: shown.map(({ name }) => name),
    },
    y: { label: labels.chart.score, unit: 'points', ...(method === 'rice' && { log: true }) },
    series: [
      { id: 'score', label: labels.chart.score, role: 'main', points: shown.map(({ score }, index) => [index, score]) },
    ],
    reading: isCut
      ? { text: labels.chart.readingFirst, values: { ...values, ...counts(shown.length, ranked.length) } }
      : { text: labels.chart.reading, values },
  };
}

function counts(shown: number, all: number): Phrase['values'] & object {
  return { shown: { value: shown, unit: 'count' }, count: { value: all, unit: 'count' } };
}
