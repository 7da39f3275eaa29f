import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import type { Keeper } from '../keeping/keeper.ts';
import { type History, record, startHistory } from '../state/history.ts';
import { endStep, type Instrument } from '../state/instrument.ts';
import { BASE, newId, type Scenario, type ScenarioEntry, scenarioEntry, tidyName } from './scenario.ts';
import { freshName, readingsOf } from './scenario-readings.ts';

/** How many scenarios stand side by side. More are shown only when two tabs have added some at the same time. */
export const MOST_SCENARIOS = 4;

/** Stands for the case that belongs to no scenario: one that came with a link, or whose scenario was deleted in another tab. */
export const LOOSE = '';

const ELSEWHERE = ' elsewhere';

/**
 * The scenarios of one instrument. What the fields hold belongs to the active scenario and is kept with it; each scenario has its own undo
 * steps. The first one is the case the page started with, and comes into being together with the second.
 */
export class Scenarios {
  readonly list: ReadonlySignal<readonly Scenario[]>;
  /** Stored scenarios that cannot be opened; they are kept as they are. */
  readonly unread: ReadonlySignal<readonly { id: string }[]>;
  readonly active = signal<string>(LOOSE);
  /** The loose case while another scenario is active. */
  readonly loose = signal<History<SharedState> | undefined>(undefined);
  /** The last deleted scenario, to be restored. */
  readonly removed = signal<ScenarioEntry | undefined>(undefined);
  readonly stop: () => void;
  readonly #instrument: Instrument;
  readonly #keeper: Keeper<ScenarioEntry>;
  readonly #histories = new Map<string, History<SharedState>>();

  constructor(instrument: Instrument, keeper: Keeper<ScenarioEntry>) {
    this.#instrument = instrument;
    this.#keeper = keeper;
    const readings = readingsOf(keeper, instrument.situation);
    this.list = computed(() => readings.value.filter((reading) => 'state' in reading));
    this.unread = computed(() => readings.value.filter((reading) => 'refused' in reading));
    this.adopt();
    const stops = [
      effect(() => {
        const state = instrument.state.value;
        untracked(() => this.#keep(state));
      }),
      effect(() => {
        const list = this.list.value;
        untracked(() => this.#takeEdit(list));
      }),
    ];
    this.stop = () => {
      for (const stop of stops) stop();
    };
  }

  /** Duplicates what the fields hold as a new scenario and goes on with that. */
  add(): void {
    const { situation, start, state, history } = this.#instrument;
    const list = this.list.peek();
    if (list.length >= MOST_SCENARIOS) return;
    batch(() => {
      const isFirst = list.length === 0;
      if (isFirst) this.#keeper.propose(scenarioEntry(situation, { id: BASE, name: '', order: 0 }, start));
      const added = { id: newId(), name: freshName(list, situation), order: this.#lastOrder() + 1 };
      this.#keeper.put(scenarioEntry(situation, added, state.peek()));
      const hadNoHome = isFirst || this.active.peek() === LOOSE;
      const steps = hadNoHome ? history.peek() : startHistory(state.peek());
      if (!hadNoHome) this.#leave();
      this.#enter(added.id, steps);
    });
  }

  /** Switches to another scenario, or back to the loose case. */
  open(id: string): void {
    if (id === this.active.peek()) return;
    const steps = id === LOOSE ? this.loose.peek() : this.#stepsOf(id);
    if (!steps) return;
    batch(() => {
      this.#leave();
      this.#enter(id, steps);
    });
  }

  /** Gives a scenario another name. A blank one changes nothing. */
  rename(id: string, name: string): void {
    const entry = this.#keeper.entries.peek().get(id);
    const tidy = tidyName(name);
    if (entry && tidy && tidy !== entry.name) this.#keeper.put({ ...entry, name: tidy });
  }

  /** Deletes a scenario; the one beside it becomes active. {@link restore} brings it back. */
  remove(id: string): void {
    const list = this.list.peek();
    const at = list.findIndex((scenario) => scenario.id === id);
    const beside = list[at + 1] ?? list[at - 1];
    batch(() => {
      this.removed.value = this.#keeper.entries.peek().get(id);
      if (this.active.peek() === id) {
        if (beside) this.open(beside.id);
        else this.active.value = LOOSE;
      }
      this.#keeper.remove(id);
    });
  }

  /** Brings the last deleted scenario back and opens it. */
  restore(): void {
    const entry = this.removed.peek();
    if (!entry) return;
    this.#keeper.put(entry);
    this.removed.value = undefined;
    this.open(entry.id);
  }

  /** Leaves the active scenario as it is: what comes into the fields next (a link) is not its. */
  letGo(): void {
    if (this.active.peek() === LOOSE) return;
    this.#leave();
    this.active.value = LOOSE;
  }

  /** Makes the scenario active that holds just what the fields hold, if there is one. */
  adopt(): void {
    const state = this.#instrument.state.peek();
    const same = this.list.peek().find((scenario) => isSame(scenario.state, state));
    if (same && this.active.peek() === LOOSE) this.active.value = same.id;
  }

  #stepsOf(id: string): History<SharedState> | undefined {
    const scenario = this.list.peek().find((each) => each.id === id);
    if (!scenario) return undefined;
    const steps = this.#histories.get(id);
    return steps && isSame(steps.present, scenario.state) ? steps : startHistory(scenario.state);
  }

  #leave(): void {
    endStep(this.#instrument);
    const steps = this.#instrument.history.peek();
    const id = this.active.peek();
    if (id !== LOOSE) this.#histories.set(id, steps);
    else if (!this.list.peek().some(({ state }) => isSame(state, steps.present))) this.loose.value = steps;
  }

  #enter(id: string, steps: History<SharedState>): void {
    const { history, entered, issues } = this.#instrument;
    if (id === LOOSE) this.loose.value = undefined;
    this.active.value = id;
    history.value = steps;
    entered.value = steps.present;
    issues.value = [];
  }

  /** Keeps with the active scenario what the reader has changed. */
  #keep(state: SharedState): void {
    const id = this.active.peek();
    const [entry, scenario] = [this.#keeper.entries.peek().get(id), this.list.peek().find((each) => each.id === id)];
    if (!entry || !scenario || isSame(scenario.state, state)) return;
    this.#keeper.put(scenarioEntry(this.#instrument.situation, entry, state));
  }

  /** Shows what another tab has made of the active scenario; undo leads back. */
  #takeEdit(list: readonly Scenario[]): void {
    const id = this.active.peek();
    if (id === LOOSE) return;
    const scenario = list.find((each) => each.id === id);
    if (!scenario) {
      this.active.value = LOOSE;
      return;
    }
    const { history, entered, issues, state } = this.#instrument;
    if (isSame(scenario.state, state.peek())) return;
    batch(() => {
      history.value = record(history.peek(), scenario.state, ELSEWHERE);
      entered.value = scenario.state;
      issues.value = [];
    });
  }

  #lastOrder(): number {
    return Math.max(0, ...[...this.#keeper.entries.peek().values()].map(({ order }) => order ?? 0));
  }
}
