import { effect } from '@preact/signals';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { enter, type Instrument } from '../state/instrument.ts';
import { startStudy } from './range-study.ts';
import { readSpread, type Spread, type SpreadProblem } from './range-text.ts';

/** Why a text is no range, by the text. */
export type UnreadTexts = Record<string, SpreadProblem>;

/** Reads a range that has just been typed. The field may have changed while this code was loaded; then its text is another one. */
export function enterRange(instrument: Instrument, name: string, text: string): void {
  const { entered, unread } = instrument;
  if (entered.peek().inputs[name] !== text) return;
  const reading = readSpread(text, instrument.fields[name] as NumberSpec);
  if (reading.ok) enter(instrument, name, reading.spread.middle, text.trim());
  else unread.value = { ...unread.peek(), [text]: reading.problem };
}

/**
 * Keeps the distributions of all ranges at hand, wherever these come from (a field, a link, a scenario, a step back), and what the
 * figures then spread over.
 */
export function followRanges(instrument: Instrument): void {
  effect(() => {
    const { ranges } = instrument.state.value;
    const readings = Object.entries(ranges).flatMap(([name, text]) => {
      const spread = spreadOf(instrument, name, text);
      return spread ? [[name, spread] as const] : [];
    });
    instrument.spreads.value = Object.fromEntries(readings);
  });
  instrument.study.value = startStudy(instrument);
}

/** Reading a range takes a root search or two; while another input is dragged nothing has to be read again. */
const known = new WeakMap<NumberSpec, Map<string, Spread>>();

function spreadOf({ fields }: Instrument, name: string, text: string): Spread | undefined {
  const spec = fields[name];
  if (spec?.kind !== 'number') return undefined;
  const texts = known.get(spec) ?? new Map<string, Spread>();
  known.set(spec, texts);
  const reading = texts.get(text) ?? readSpread(text, spec);
  if (!('ok' in reading)) return reading;
  if (!reading.ok) return undefined;
  texts.set(text, reading.spread);
  return reading.spread;
}
