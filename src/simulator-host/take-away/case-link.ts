import { encodeLink } from '../../../simulators/_kit/link.ts';
import { address, localisedId } from '../../i18n/locales.ts';
import type { Instrument } from '../state/instrument.ts';

/** The complete address that opens the present case on the simulator's own page, wherever it is shown now. */
export function caseLink({ situation, state }: Instrument): string {
  const { simulator, locale, base } = situation;
  const page = address(localisedId(`simulators/${simulator.id}`, locale), base);
  return new URL(`${page}#${encodeLink(simulator, state.peek(), locale)}`, location.href).href;
}
