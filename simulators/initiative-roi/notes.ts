import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { RoiLabels } from './labels/zh.ts';
import type { RoiResult } from './model.ts';
import { USUAL_CHANCE } from './outputs.ts';

/** What to know beside the answer: rates that mislead, payback that hides later losses, and how sure the gain is. */
export function notesOn(inputs: Inputs, result: RoiResult, { notes }: RoiLabels): Note[] {
  const { rates, irr, spread, payback, cumulative, npv } = result;
  const { probability } = spread;
  const later = isNumber(payback) && (cumulative.at(-1) ?? 0) < 0;
  const isUnsure = isNumber(probability) && probability < USUAL_CHANCE && npv > 0;
  const spendsBeyond = inputs.source === 'plan' && inputs.spendingMonths > inputs.horizonMonths;
  return [
    ...(rates.length > 1
      ? [
          warning(notes.severalRates, {
            count: { value: rates.length, unit: 'count' },
            low: percent(rates[0] ?? 0),
            high: percent(rates.at(-1) ?? 0),
          }),
        ]
      : []),
    ...(isUnsure ? [warning(notes.unsure, { probability: { value: probability, unit: 'percent', digits: 0 } })] : []),
    ...(later ? [warning(notes.later)] : []),
    ...(spendsBeyond ? [warning(notes.spendsBeyond)] : []),
    ...(inputs.source === 'plan' && inputs.delayMonths >= inputs.horizonMonths ? [warning(notes.neverEarns)] : []),
    ...(isNumber(irr) && irr - inputs.reinvestRate > 0.2
      ? [
          {
            level: 'info',
            phrase: {
              text: notes.reinvest,
              values: { irr: percent(irr), mirr: { value: result.mirr, unit: 'percent', digits: 1 } },
            },
          } as const,
        ]
      : []),
    { level: 'info', phrase: { text: notes.independent } },
    { level: 'info', phrase: { text: notes.baseline } },
  ];
}

function warning(text: string, values?: Phrase['values']): Note {
  return { level: 'warning', phrase: { text, ...(values && { values }) } };
}

function percent(value: number): Quantity {
  return { value, unit: 'percent', digits: 1 };
}
