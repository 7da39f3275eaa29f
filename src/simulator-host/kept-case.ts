import { effect } from '@preact/signals';
import { linkFragment, type SharedState } from '../../simulators/_kit/link.ts';
import { isSame } from '../../simulators/_kit/link-inputs.ts';
import { decodeLink } from '../../simulators/_kit/read-link.ts';
import { caseKey } from './case-key.ts';
import { canReadRanges } from './read-address.ts';
import type { Instrument } from './state/instrument.ts';

/** A drag changes the case many times; it is kept once, or when the page is left. */
const KEPT_AFTER_MS = 300;

/** The case that the reader left in this tab, in either language; nothing when there is none or it no longer fits. */
export async function keptCase(instrument: Instrument, element: Element): Promise<SharedState | undefined> {
  const { simulator, locale } = instrument.situation;
  const reading = decodeLink(simulator, keptFragment(caseKey(element)), locale);
  return reading.kind === 'read' && (await canReadRanges(instrument, reading.state)) ? reading.state : undefined;
}

/** Keeps the case from now on. Several simulators of a page cannot share its address. */
export function keepCase(instrument: Instrument, element: Element): void {
  const { simulator, locale } = instrument.situation;
  const key = caseKey(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const state = instrument.state.peek();
    keepFragment(key, isSame(state, instrument.start) ? '' : linkFragment(simulator, state, locale));
  };
  effect(() => {
    void instrument.state.value;
    clearTimeout(timer);
    timer = setTimeout(keep, KEPT_AFTER_MS);
  });
  addEventListener('pagehide', keep);
}

function keptFragment(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keepFragment(key: string, fragment: string): void {
  try {
    if (fragment === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, fragment);
  } catch {
    // A browser that keeps nothing has the case on the page all the same.
  }
}
