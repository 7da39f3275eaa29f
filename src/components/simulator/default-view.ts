import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { AnySimulator, Labels } from '../../../simulators/_kit/define.ts';
import { fillPhrase, type NumberParts, numberParts } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Miniature, miniature } from '../../simulator-host/chart/miniature.ts';
import { firstAnswer } from './first-answer.ts';

/** A simulator's answer to the inputs that a reader starts from, in small. */
export interface SmallAnswer {
  sentence: string;
  /** The first of its figures that is a number. */
  figure?: { label: string; parts: NumberParts };
  chart?: Miniature & { title: string };
}

const known = new Map<string, SmallAnswer>();

/** Answers a simulator's defaults in a language; asked on several pages, so worked out once in a build. */
export function smallAnswerOf(simulator: AnySimulator, locale: Locale): SmallAnswer {
  const key = `${locale} ${simulator.id}`;
  const found = known.get(key) ?? shrink(simulator, locale);
  known.set(key, found);
  return found;
}

function shrink(simulator: AnySimulator, locale: Locale): SmallAnswer {
  const labels: Labels = simulator.labels[locale];
  const { view } = firstAnswer(simulator, locale);
  // A schedule's first rows say nothing of when it ends, so another picture stands for it where there is one.
  const chart = view.charts.find(({ kind }) => kind !== 'horizontal-span') ?? view.charts[0];
  const figure = view.figures.find(({ quantity }) => isNumber(quantity.value));
  return {
    sentence: fillPhrase(view.sentence, locale, labels),
    ...(figure && {
      figure: { label: figure.label, parts: numberParts(Number(figure.quantity.value), figure.quantity, locale) },
    }),
    ...(chart && {
      chart: {
        ...miniature(chart, locale, `${chart.title}: ${fillPhrase(chart.reading, locale, labels)}`),
        title: chart.title,
      },
    }),
  };
}
