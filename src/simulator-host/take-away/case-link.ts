import { encodeLink } from '../../../simulators/_kit/link.ts';
import { address, localisedId } from '../../i18n/locales.ts';
import type { Instrument } from '../state/instrument.ts';

/** The complete address that opens the case that is answered on the simulator's own page, wherever it is shown now. */
export function caseLink({ situation, answer }: Instrument): string {
  const { simulator, locale, base } = situation;
  const page = address(localisedId(`simulators/${simulator.id}`, locale), base);
  return new URL(`${page}#${encodeLink(simulator, answer.peek().of, locale)}`, location.href).href;
}
