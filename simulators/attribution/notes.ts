import { isNumber } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import { MODELS } from './inputs.ts';
import type { AttributionLabels } from './labels/zh.ts';
import type { AttributionResult } from './model.ts';

/** Rules of thumb: at 100 conversions the standard error of a share of 30 % is about 5 points; at 30 a channel's own rate is a guess. */
const ENOUGH = { conversions: 100, perChannel: 30 };
/** A gap between models that can turn a decision about a budget. */
const WIDE_GAP = 0.1;

/** What to know beside the answer: that it is not causal, how thin the data are, and where the models part. */
export function notesOn(result: AttributionResult, labels: AttributionLabels): Note[] {
  return [
    { level: 'warning', phrase: { text: labels.notes.causal } },
    ...dataNotes(result, labels),
    ...modelNotes(result, labels),
    ...channelNotes(result, labels),
  ];
}

function dataNotes({ conversions, nulls, channels }: AttributionResult, { notes }: AttributionLabels): Note[] {
  const found: Note[] = [];
  if (conversions < ENOUGH.conversions) {
    const values = { conversions: count(conversions), enough: count(ENOUGH.conversions) };
    found.push({ level: 'warning', phrase: { text: notes.few, values } });
  }
  const thin = channels.filter(({ touched }) => touched < ENOUGH.perChannel);
  const [first] = thin;
  if (first && conversions >= ENOUGH.conversions) {
    const values = {
      count: count(thin.length),
      enough: count(ENOUGH.perChannel),
      channel: first.name,
      touched: count(first.touched),
    };
    found.push({ level: 'warning', phrase: { text: notes.thin, values } });
  }
  if (nulls === 0) found.push({ level: 'warning', phrase: { text: notes.noNulls } });
  return found;
}

function modelNotes({ channels, conversions, singleTouch }: AttributionResult, labels: AttributionLabels): Note[] {
  const { notes, reasons, inputs } = labels;
  if (conversions === 0) return [];
  const missing = MODELS.flatMap((model): Note[] => {
    const credit = channels[0]?.credit[model];
    if (credit === undefined || isNumber(credit)) return [];
    const values = { model: inputs.model.options[model], reason: reasons[credit.because as keyof typeof reasons] };
    return [{ level: 'info', phrase: { text: notes.unavailable, values } }];
  });
  const share = { value: singleTouch / conversions, unit: 'percent', digits: 0 } as const;
  const single: Note = { level: 'info', phrase: { text: notes.single, values: { share } } };
  return singleTouch > 0 ? [...missing, single] : missing;
}

function channelNotes({ channels }: AttributionResult, { notes }: AttributionLabels): Note[] {
  const gapOf = ({ range: [low, high] }: (typeof channels)[number]) => Number(high ?? 0) - Number(low ?? 0);
  const [widest] = channels.toSorted((one, other) => gapOf(other) - gapOf(one));
  const found: Note[] = [];
  if (widest && gapOf(widest) > WIDE_GAP) {
    const gap = { value: gapOf(widest), unit: 'percent', digits: 0 } as const;
    found.push({ level: 'warning', phrase: { text: notes.spread, values: { channel: widest.name, gap } } });
  }
  const lowest = channels.find(({ credit }) => isNumber(credit.shapley) && credit.shapley < 0);
  if (lowest) {
    const credit = { value: lowest.credit.shapley, unit: 'count', digits: 1 } as const;
    found.push({ level: 'info', phrase: { text: notes.negative, values: { channel: lowest.name, credit } } });
  }
  return found;
}

function count(value: number) {
  return { value, unit: 'count', digits: 0 } as const;
}
