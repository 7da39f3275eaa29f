import type { SharedState } from '../../simulators/_kit/link.ts';
import { isSame } from '../../simulators/_kit/link-inputs.ts';
import { decodeLink } from '../../simulators/_kit/read-link.ts';
import { messageOf } from './inputs/field-state.ts';
import { enterAll, type Instrument } from './state/instrument.ts';

/** Takes the case from the link in the address, or says why it cannot be taken. */
export async function readAddress(instrument: Instrument): Promise<void> {
  const { simulator, locale, words } = instrument.situation;
  const reading = decodeLink(simulator, location.hash, locale);
  if (reading.kind === 'none') return;
  if (reading.kind === 'refused') {
    const reasons = reading.issues.slice(0, 3).map((issue) => messageOf(instrument, issue));
    instrument.notice.value = { level: 'warning', text: [words.linkRefused[reading.because], ...reasons].join(' ') };
    return;
  }
  if (isSame(reading.state, instrument.state.peek())) return;
  if (!(await canReadRanges(instrument, reading.state))) {
    instrument.notice.value = { level: 'warning', text: words.range.unreadable };
    return;
  }
  enterAll(instrument, reading.state);
  instrument.notice.value = reading.defaultsHaveMoved ? { level: 'info', text: words.defaultsMoved } : undefined;
}

/** Whether every range of a case is one, with the input at its middle. The code for it is loaded only when there are ranges. */
export async function canReadRanges({ fields }: Instrument, { ranges, inputs }: SharedState): Promise<boolean> {
  if (Object.keys(ranges).length === 0) return true;
  const { readSpread } = await import('./ranges/range-text.ts');
  return Object.entries(ranges).every(([name, text]) => {
    const spec = fields[name];
    const reading = spec?.kind === 'number' ? readSpread(text, spec) : undefined;
    return reading?.ok === true && reading.spread.middle === inputs[name];
  });
}
