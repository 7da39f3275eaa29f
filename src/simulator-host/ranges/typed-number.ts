import { effect } from '@preact/signals';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { readField } from '../inputs/read-field.ts';
import { enter, type Instrument } from '../state/instrument.ts';

/** Takes what was typed into a number field: a number at once; what may be a range as soon as the code that reads ranges is there. */
export function typeNumber(instrument: Instrument, name: string, text: string): void {
  const value = readField(text, (instrument.fields[name] as NumberSpec).unit);
  enter(instrument, name, value);
  if (typeof value !== 'number' && mayBeRange(text)) void readAsRange(instrument, name, text);
}

/** Loads what reads and follows ranges, once for an instrument. */
export async function loadRanges(instrument: Instrument): Promise<typeof import('./follow-ranges.ts')> {
  const ranges = await import('./follow-ranges.ts');
  if (!instrument.study.peek()) ranges.followRanges(instrument);
  return ranges;
}

/** Loads the code for ranges as soon as there is one, from wherever it comes: a link, a scenario, a step back. */
export function followRangesWhenNeeded(instrument: Instrument): void {
  effect(() => {
    if (Object.keys(instrument.state.value.ranges).length > 0) void loadRanges(instrument);
  });
}

async function readAsRange(instrument: Instrument, name: string, text: string): Promise<void> {
  const { enterRange } = await loadRanges(instrument);
  enterRange(instrument, name, text);
}

function mayBeRange(text: string): boolean {
  return /[~〜～±(（到至]|to|\+\/?-|[\d%％]\s*[-–—]\s*\d/i.test(text);
}
