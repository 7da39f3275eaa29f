import { effect, untracked } from '@preact/signals';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import { decodeLink } from '../../../simulators/_kit/read-link.ts';
import { Keeper } from '../keeping/keeper.ts';
import { browserShelf, type Shelf } from '../keeping/shelf.ts';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';
import { labels } from './labels.ts';
import { isScenarioEntry, type ScenarioEntry } from './scenario.ts';
import { Scenarios } from './scenarios.ts';
import { scenariosKey } from './scenarios-key.ts';

/** The scenarios of an instrument with what keeps them. */
export interface KeptScenarios {
  scenarios: Scenarios;
  keeper: Keeper<ScenarioEntry>;
}

const keepers = new Map<string, Keeper<ScenarioEntry>>();
const known = new WeakMap<Instrument, KeptScenarios>();

/** The scenarios of an instrument, in the browser's store; instruments of the same simulator on one page have the same. */
export function scenariosOf(instrument: Instrument): KeptScenarios {
  const present = known.get(instrument);
  if (present) return present;
  const key = scenariosKey(instrument.situation.simulator.id);
  const keeper = keepers.get(key) ?? keptAt(browserShelf(key));
  keepers.set(key, keeper);
  const kept = { scenarios: new Scenarios(instrument, keeper), keeper };
  known.set(instrument, kept);
  tellOfTrouble(instrument, kept);
  if (instrument.situation.mode === 'page') watchLinks(instrument, kept.scenarios);
  return kept;
}

/** What the reader should know of the store, in one sentence; nothing when all is well. */
export function troubleText({ situation }: Instrument, { scenarios, keeper }: KeptScenarios): string | undefined {
  const words = labels[situation.locale];
  const trouble = keeper.trouble.value;
  if (trouble) return words.trouble[trouble];
  const count = scenarios.unread.value.length;
  return count > 0 ? fill(words.unread, { count }) : undefined;
}

function keptAt(shelf: Shelf): Keeper<ScenarioEntry> {
  const keeper = new Keeper<ScenarioEntry>({ shelf, accepts: isScenarioEntry, now: Date.now });
  addEventListener('pagehide', () => keeper.flush());
  document.addEventListener('visibilitychange', () => keeper.flush());
  return keeper;
}

function tellOfTrouble(instrument: Instrument, kept: KeptScenarios): void {
  let told: string | undefined;
  effect(() => {
    const text = troubleText(instrument, kept);
    if (text === told) return;
    const { notice } = instrument;
    if (text) notice.value = { level: 'warning', text };
    else if (notice.peek()?.text === told) notice.value = undefined;
    told = text;
  });
}

/**
 * The case of a link must not be written into the scenario that happens to be active when it arrives, which takes a moment when it has
 * ranges to be read.
 */
function watchLinks({ situation, state }: Instrument, scenarios: Scenarios): void {
  const awaitLink = () => {
    const reading = decodeLink(situation.simulator, location.hash, situation.locale);
    if (reading.kind !== 'read' || isSame(reading.state, state.peek())) return;
    scenarios.letGo();
    const stop = effect(() => {
      if (!isSame(reading.state, state.value)) return;
      untracked(() => scenarios.adopt());
      queueMicrotask(() => stop());
    });
  };
  awaitLink();
  // In the capture phase: before the page takes the case from the address.
  addEventListener('hashchange', awaitLink, { capture: true });
}
