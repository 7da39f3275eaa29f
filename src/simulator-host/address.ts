import { effect } from '@preact/signals';
import { linkFragment, partsOfLink } from '../../simulators/_kit/link.ts';
import { isSame } from '../../simulators/_kit/link-inputs.ts';
import type { Instrument } from './state/instrument.ts';

/** Browsers count changes of the address; a drag makes one. */
const WRITTEN_AFTER_MS = 300;

/** Whether the address brings a case. */
export const isAddressed = () => partsOfLink(location.hash) !== undefined;

/** What reads a case from an address: most come without one. */
export const fetchReader = () => import('./read-address.ts');

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
  if (isAddressed()) await (await fetchReader()).readAddress(instrument);
}

/** A case that is the start has no link, and one too large for it neither; the anchor of a heading in the address is left alone. */
function writeAddress({ situation, start }: Instrument, state: Instrument['start']): void {
  const { simulator, locale } = situation;
  const fragment = isSame(state, start) ? '' : linkFragment(simulator, state, locale);
  if (fragment === '' && !isAddressed()) return;
  history.replaceState(history.state, '', fragment || location.pathname + location.search);
}
