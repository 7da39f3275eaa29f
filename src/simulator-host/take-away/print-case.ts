import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import { formatDay } from '../../i18n/dates.ts';
import { fill } from '../labels/fill.ts';
import { scenariosOf } from '../scenarios/scenarios-of.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { presetStates } from '../state/preset-states.ts';
import { caseLink } from './case-link.ts';
import type { TakeAwayWords } from './labels.ts';
import { today } from './today.ts';

/** Prints the instrument alone, under a heading that names the case, its link and the day. */
export function printCase(instrument: Instrument, words: TakeAwayWords): void {
  const root = instrumentElement(instrument);
  if (!root) return;
  const heading = printHeading(instrument, words);
  root.prepend(heading);
  root.dataset.printing = '';
  const restore = () => {
    heading.remove();
    delete root.dataset.printing;
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** The case by name: that of its scenario, else the start, an example, or the reader's own. */
export function caseName(instrument: Instrument, { startCase, ownCase }: TakeAwayWords): string {
  const now = instrument.state.peek();
  const { scenarios } = scenariosOf(instrument);
  const scenario = scenarios.list.peek().find(({ id }) => id === scenarios.active.peek());
  if (scenario) return scenario.name;
  const { presets } = labelsOf(instrument.situation);
  const preset = Object.entries(presetStates(instrument)).find(([, state]) => isSame(state, now));
  if (preset) return presets[preset[0]]?.name ?? preset[0];
  return isSame(now, instrument.start) ? startCase : ownCase;
}

function printHeading(instrument: Instrument, words: TakeAwayWords): HTMLElement {
  const { locale } = instrument.situation;
  const heading = document.createElement('p');
  heading.className = 'gw-sim-print-heading';
  const values = { scenario: caseName(instrument, words), date: formatDay(today(), locale) };
  const link = document.createElement('span');
  link.textContent = caseLink(instrument);
  heading.append(fill(words.printed, values), document.createElement('br'), link);
  return heading;
}

function instrumentElement({ situation }: Instrument): HTMLElement | null | undefined {
  return document.getElementById(`${situation.instance}-question`)?.closest<HTMLElement>('.gw-sim');
}
