import { isNumber, type Quantity } from '../_kit/amount.ts';
import { isPriced } from '../_kit/price-optimum/price-optimum.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { PricePoints } from './crossing.ts';
import type { Inputs } from './inputs.ts';
import type { PriceLabels } from './labels/zh.ts';
import type { PriceResult } from './model.ts';

/** A survey with more inconsistent answers than this was not understood. */
const USUAL_EXCLUDED = 0.1;
/** Below this many answers the curves are coarse. */
const FEW_ANSWERS = 100;
const POINTS: readonly (keyof PricePoints)[] = ['lower', 'optimal', 'indifference', 'upper'];

/** What to know beside the answer, by method. */
export function notesOn(inputs: Inputs, result: PriceResult, labels: PriceLabels): Note[] {
  return [
    ...excludedNote(result, labels),
    ...touchNotes(result, labels),
    ...sampleNote(result, labels),
    ...testedNotes(inputs, result, labels),
    ...demandNotes(inputs, result, labels),
    { level: 'info', phrase: { text: labels.notes[inputs.method] } },
  ];
}

function excludedNote({ perception }: PriceResult, { notes }: PriceLabels): Note[] {
  if (!perception || perception.excluded.length === 0) return [];
  const { usable, excluded } = perception;
  const share = excluded.length / (usable + excluded.length);
  const values = {
    count: { value: excluded.length, unit: 'count' },
    share: { value: share, unit: 'percent', digits: 1 },
    rows:
      excluded
        .slice(0, 8)
        .map(({ row }) => row)
        .join(notes.separator) + (excluded.length > 8 ? notes.andMore : ''),
  } as const;
  return [{ level: share > USUAL_EXCLUDED ? 'warning' : 'info', phrase: { text: notes.excluded, values } }];
}

function touchNotes({ perception }: PriceResult, { notes, points: names }: PriceLabels): Note[] {
  if (!perception || 'because' in perception.points) return [];
  const { points } = perception;
  return POINTS.filter((point) => points[point].to > points[point].from).map((point) => ({
    level: 'warning',
    phrase: {
      text: notes.touch,
      values: { point: names[point], from: money(points[point].from), to: money(points[point].to) },
    },
  }));
}

function sampleNote({ perception, offer }: PriceResult, { notes }: PriceLabels): Note[] {
  if (!perception || perception.usable >= FEW_ANSWERS || !isNumber(offer.error)) return [];
  const values = {
    people: { value: perception.usable, unit: 'people' },
    error: { value: offer.error * 100, unit: 'number', digits: 0 },
  } as const;
  return [{ level: 'warning', phrase: { text: notes.fewAnswers, values } }];
}

function testedNotes({ unitCost }: Inputs, { tested }: PriceResult, { notes }: PriceLabels): Note[] {
  if (!tested) return [];
  const { mended, bestProfit, prices } = tested;
  const [lowest = 0, highest = 0] = [prices[0], prices.at(-1)];
  const atEnd = bestProfit.price === lowest || bestProfit.price === highest;
  return [
    ...(mended.length > 0 ? [warning(notes.mended, { prices: mended.join(notes.separator) })] : []),
    ...(atEnd && prices.length > 1 ? [warning(notes.atEnd, { price: money(bestProfit.price) })] : []),
    ...(highest <= unitCost ? [warning(notes.belowCost, { cost: money(unitCost) })] : []),
  ];
}

function demandNotes(
  { form, elasticity, method }: Inputs,
  { demand }: PriceResult,
  { notes, reasons }: PriceLabels,
): Note[] {
  if (!demand) return [];
  const { best, fit } = demand.curves[form];
  if (!isPriced(best)) {
    return [warning(notes.noBest, { reason: reasons[best.because as keyof PriceLabels['reasons']] })];
  }
  const known = demand.points.map(([price]) => price);
  const isOutside = known.length > 0 && (best.price < Math.min(...known) || best.price > Math.max(...known));
  return [
    ...(isOutside ? [warning(notes.outside, { price: money(best.price) })] : []),
    ...(isNumber(fit) && fit < 0.5 ? [warning(notes.poorFit, { fit: { value: fit, unit: 'number', digits: 2 } })] : []),
    ...(method === 'elasticity' && elasticity <= 1 ? [warning(notes.inelastic)] : []),
  ];
}

function warning(text: string, values?: Phrase['values']): Note {
  return { level: 'warning', phrase: { text, ...(values && { values }) } };
}

function money(value: number): Quantity {
  return { value, unit: 'money' };
}
