import { linkFragment } from '../../../simulators/_kit/link.ts';
import { address, localisedId } from '../../i18n/locales.ts';
import type { Instrument } from '../state/instrument.ts';

/**
 * The complete address that opens the case that is answered on the simulator's own page, wherever it is shown now; of a case too large for
 * a link the page alone.
 */
export function caseLink({ situation, answer }: Instrument): string {
  const { simulator, locale, base } = situation;
  const page = address(localisedId(`simulators/${simulator.id}`, locale), base);
  return new URL(page + linkFragment(simulator, answer.peek().of, locale), location.href).href;
}
