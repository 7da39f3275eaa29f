import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import { middleOf } from './crossing.ts';
import type { Inputs, Method } from './inputs.ts';
import type { PriceLabels } from './labels/zh.ts';
import type { PriceResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { tablesOf } from './tables.ts';

/** The figures of each method, the large ones first. */
const FIGURES: Record<Method, readonly OutputId[]> = {
  perception: ['lowerLimit', 'optimalPoint', 'upperLimit', 'indifferencePoint', 'usable', 'excluded', 'error'],
  intent: [
    ...(['bestPrice', 'lowerLimit', 'upperLimit', 'revenuePrice', 'volume', 'revenue', 'profit'] as const),
    ...(['optimalPoint', 'indifferencePoint', 'usable', 'excluded', 'error'] as const),
  ],
  tested: ['bestPrice', 'profit', 'revenuePrice', 'volume', 'revenue', 'elasticityThere', 'error'],
  elasticity: ['bestPrice', 'profit', 'revenuePrice', 'volume', 'revenue', 'elasticityThere'],
  sales: ['bestPrice', 'profit', 'revenuePrice', 'volume', 'revenue', 'elasticityThere'],
};

/** What the data says about the price: a sentence, figures, curves, tables and caveats. */
export function view(inputs: Inputs, result: PriceResult, labels: PriceLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: FIGURES[inputs.method].map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: tablesOf(inputs, result, labels),
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf({ unitCost, method }: Inputs, { perception, offer }: PriceResult, labels: PriceLabels): Phrase {
  const { sentences, reasons } = labels;
  if (perception && method === 'perception') return perceptionSentence(perception, labels);
  const { bestPrice, profit, volume, revenuePrice } = offer;
  if (!isNumber(bestPrice)) {
    return { text: sentences.none, values: { reason: reasons[bestPrice.because as keyof PriceLabels['reasons']] } };
  }
  const values = {
    price: money(bestPrice),
    profit: { value: profit, unit: 'money' },
    volume: { value: volume, unit: 'number', digits: 0 },
    cost: money(unitCost),
    revenuePrice: { value: revenuePrice, unit: 'money' },
  } satisfies Phrase['values'];
  const isSame = !isNumber(revenuePrice) || revenuePrice === bestPrice;
  return { text: isSame ? sentences.best : sentences.bestAndRevenue, values };
}

function perceptionSentence({ points, usable }: NonNullable<PriceResult['perception']>, labels: PriceLabels): Phrase {
  const { sentences, reasons } = labels;
  if ('because' in points) return { text: sentences.none, values: { reason: reasons.noUsableAnswer } };
  const { lower, upper, optimal } = points;
  const values = {
    people: { value: usable, unit: 'people' },
    lower: money(middleOf(lower)),
    upper: money(middleOf(upper)),
    optimal: money(middleOf(optimal)),
    from: money(optimal.from),
    to: money(optimal.to),
  } satisfies Phrase['values'];
  return { text: optimal.to > optimal.from ? sentences.touching : sentences.perception, values };
}

function figureOf(output: OutputId, result: PriceResult, labels: PriceLabels): Figure {
  const { unit, digits, read } = outputs[output];
  const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
  return { output, label: labels.outputs[output], quantity };
}

function money(value: number): Quantity {
  return { value, unit: 'money' };
}
