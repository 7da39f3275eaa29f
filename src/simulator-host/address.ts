import { effect } from '@preact/signals';
import { decodeLink, linkFragment, type SharedState } from '../../simulators/_kit/link.ts';
import { isSame } from '../../simulators/_kit/link-inputs.ts';
import { messageOf } from './inputs/field-state.ts';
import { enterAll, type Instrument } from './state/instrument.ts';

/** Browsers count changes of the address; a drag makes one. */
const WRITTEN_AFTER_MS = 300;

/** Takes the case from the link in the address, and keeps the address in step with the case from then on. */
export async function followAddress(instrument: Instrument): Promise<void> {
  await readAddress(instrument);
  addEventListener('hashchange', () => void readAddress(instrument));
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const state = instrument.state.value;
    clearTimeout(timer);
    timer = setTimeout(() => writeAddress(instrument, state), WRITTEN_AFTER_MS);
  });
}

async function readAddress(instrument: Instrument): Promise<void> {
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
async function canReadRanges({ fields }: Instrument, { ranges, inputs }: SharedState): Promise<boolean> {
  if (Object.keys(ranges).length === 0) return true;
  const { readSpread } = await import('./ranges/range-text.ts');
  return Object.entries(ranges).every(([name, text]) => {
    const spec = fields[name];
    const reading = spec?.kind === 'number' ? readSpread(text, spec) : undefined;
    return reading?.ok === true && reading.spread.middle === inputs[name];
  });
}

/** A case that is the start has no link, and one too large for it neither; the anchor of a heading in the address is left alone. */
function writeAddress({ situation, start }: Instrument, state: Instrument['start']): void {
  const { simulator, locale } = situation;
  const fragment = isSame(state, start) ? '' : linkFragment(simulator, state, locale);
  if (fragment === '' && decodeLink(simulator, location.hash, locale).kind === 'none') return;
  history.replaceState(history.state, '', fragment || location.pathname + location.search);
}
