import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { LoopLabels } from './labels/zh.ts';
import { LONGEST, type LoopResult } from './model.ts';

/** Room above the target that a ceiling should leave: our starting value. */
const ROOM = 1.3;
/** Below this the quick ratio is weak. */
const WEAK = 2;
/** Numbers of people so small that chance shows. */
const FEW = 100;

/** What an expert would say beside these numbers; the order of events comes first. */
export function notesOn(inputs: Inputs, result: LoopResult, { notes }: LoopLabels): Note[] {
  const { ceiling, atDeadline, readings, rewardPerCustomer, peak, targetMonth } = result;
  const { quickRatio } = atDeadline;
  const warnings: (Phrase | false)[] = [
    isNumber(targetMonth) &&
      isNumber(ceiling) &&
      ceiling < ROOM * inputs.target && { text: notes.nearCeiling, values: { ceiling: count(ceiling) } },
    isNumber(quickRatio) &&
      quickRatio < WEAK && { text: notes.quickLow, values: { ratio: { value: quickRatio, unit: 'ratio', digits: 1 } } },
    isNumber(rewardPerCustomer) &&
      rewardPerCustomer > inputs.cac && {
        text: notes.reward,
        values: { reward: money(rewardPerCustomer), cac: money(inputs.cac) },
      },
    inputs.isCapped &&
      peak.month < LONGEST && {
        text: notes.peak,
        values: { month: { value: peak.month, unit: 'count' }, peak: count(peak.payers) },
      },
    atDeadline.payers < FEW && { text: notes.fractions },
  ];
  return [
    { level: 'info', phrase: { text: notes.order } },
    ...warnings.flatMap((phrase): Note[] => (phrase ? [{ level: 'warning', phrase }] : [])),
    {
      level: 'info',
      phrase: {
        text: notes.denominator,
        values: {
          signUps: ofHundred(readings.signUps),
          activated: ofHundred(readings.activated),
          active: ofHundred(readings.active),
        },
      },
    },
    { level: 'info', phrase: { text: notes.quickFalls } },
  ];
}

function count(value: number): Quantity {
  return { value, unit: 'count', digits: 0 };
}

function money(value: number): Quantity {
  return { value, unit: 'money', digits: 0 };
}

function ofHundred(share: number): Quantity {
  return { value: 100 * share, unit: 'number', digits: 1 };
}
