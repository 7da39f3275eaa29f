import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FieldSpec } from '../../../simulators/_kit/fields.ts';
import { fieldsOf, type InputIssue, parseInputs } from '../../../simulators/_kit/inputs.ts';
import { DEFAULT_SEED, type SharedState } from '../../../simulators/_kit/link.ts';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import type { UnreadTexts } from '../ranges/follow-ranges.ts';
import type { RangeStudy } from '../ranges/range-study.ts';
import type { Spread } from '../ranges/range-text.ts';
import type { HostProps, Situation } from '../situation.ts';
import type { Work } from '../worker/asker.ts';
import { type Answer, timedAnswerTo } from './answer.ts';
import { type History, record, redo, seal, startHistory, undo } from './history.ts';

/** Something to tell the reader about the instrument itself: a link that was refused, a store that is full. */
export interface Notice {
  level: 'info' | 'warning';
  text: string;
}

/** One simulator in use: what its fields hold, the last valid case, and the answer to it. */
export interface Instrument {
  situation: Situation;
  fields: Record<string, FieldSpec>;
  /** The case the page started with; what "reset" goes back to and changed inputs are marked against. */
  start: SharedState;
  /** What the fields hold, right or wrong. A number that could not be read is held as its text. */
  entered: Signal<SharedState>;
  issues: Signal<readonly InputIssue[]>;
  /** The last valid case, with the steps before and after it. */
  history: Signal<History<SharedState>>;
  state: ReadonlySignal<SharedState>;
  /** The answer to the last valid case; a slow model's may still be that of a case before. */
  answer: ReadonlySignal<Answer>;
  /** Where the answer comes from when it is not computed at once. */
  source: Signal<Signal<Answer> | undefined>;
  /** The answer is not that of what the fields hold: some field is wrong, or the answer is still being computed. */
  isStale: ReadonlySignal<boolean>;
  /** What a slow model is doing; there once its answers come from a worker. */
  computing: Signal<Computing | undefined>;
  /** The answer that the figures are compared with, while the case differs from it. */
  reference: ReadonlySignal<Answer | undefined>;
  notice: Signal<Notice | undefined>;
  /** Why a text in a number field is neither a number nor a range, by the text. */
  unread: Signal<UnreadTexts>;
  /** The uncertain inputs with their distributions; filled once the code for ranges is loaded. */
  spreads: Signal<Record<string, Spread>>;
  /** What the figures spread over; there once the code for ranges is loaded. */
  study: Signal<RangeStudy | undefined>;
}

/** The computing of a slow model, and what a reader can do about it. */
export interface Computing {
  work: ReadonlySignal<Work>;
  cancel: () => void;
  again: () => void;
}

/**
 * Sets up an instrument. Throws when the author's inputs are not valid: the checks before a build refuse those.
 *
 * @param given where answers come from when they are not computed at once; it holds the answer to the start
 */
export function createInstrument(situation: Situation, given?: Signal<Answer>): Instrument {
  const start = startOf(situation);
  const history = signal(startHistory(start));
  const state = computed(() => history.value.present);
  const first = given?.peek();
  const startAnswer = computed(() => first ?? timedAnswerTo(situation, start));
  const source = signal(given);
  const answer = computed(() => {
    if (source.value) return source.value.value;
    return state.value === start ? startAnswer.value : timedAnswerTo(situation, state.value);
  });
  const issues = signal<readonly InputIssue[]>([]);
  return {
    situation,
    fields: fieldsOf(situation.simulator),
    start,
    entered: signal(start),
    issues,
    history,
    state,
    answer,
    source,
    isStale: computed(() => issues.value.length > 0 || !isSame(answer.value.of, state.value)),
    computing: signal(undefined),
    reference: computed(() => (isSame(answer.value.of, start) ? undefined : startAnswer.value)),
    notice: signal(undefined),
    unread: signal({}),
    spreads: signal({}),
    study: signal(undefined),
  };
}

/** Sets one input, and the range it is the middle of when there is one. A change that is not valid stays in the field. */
export function enter(instrument: Instrument, name: string, value: unknown, range?: string): void {
  const state = instrument.entered.peek();
  const { [name]: _replaced, ...others } = state.ranges;
  const ranges = range ? { ...others, [name]: range } : others;
  propose(instrument, { ...state, inputs: { ...state.inputs, [name]: value }, ranges }, name);
}

/** Sets the whole case: a preset, a link, a scenario. It is one step of the history. */
export function enterAll(instrument: Instrument, state: SharedState): void {
  endStep(instrument);
  propose(instrument, state, '');
  endStep(instrument);
}

/** Puts an input back to the value it started with. */
export function restore(instrument: Instrument, name: string): void {
  endStep(instrument);
  enter(instrument, name, instrument.start.inputs[name], instrument.start.ranges[name]);
}

/** Ends the step of the history that a drag or a burst of typing made. */
export function endStep({ history }: Instrument): void {
  if (history.peek().open !== undefined) history.value = seal(history.peek());
}

/** One step back, or forward again. What the fields hold follows. */
export function travel(instrument: Instrument, direction: 'back' | 'forward'): void {
  const { history, entered, issues } = instrument;
  history.value = (direction === 'back' ? undo : redo)(history.peek());
  entered.value = history.peek().present;
  issues.value = [];
}

/** Whether an input differs from what the page started with. */
export function isChanged({ start, entered }: Instrument, name: string): boolean {
  const { inputs, ranges } = entered.value;
  return !isSame(inputs[name], start.inputs[name]) || ranges[name] !== start.ranges[name];
}

function propose(instrument: Instrument, next: SharedState, key: string): void {
  const { situation, entered, issues, history } = instrument;
  const parsed = parseInputs(situation.simulator, next.inputs, situation.locale);
  entered.value = next;
  issues.value = parsed.ok ? [] : parsed.issues;
  if (!parsed.ok) return;
  const accepted = { ...next, inputs: parsed.inputs };
  if (!isSame(accepted, history.peek().present)) history.value = record(history.peek(), accepted, key);
}

/** The case that the author's inputs make. Throws when these are not valid. */
export function startOf({
  simulator,
  preset = {},
  locale,
}: Pick<HostProps, 'simulator' | 'preset' | 'locale'>): SharedState {
  const parsed = parseInputs(simulator, preset, locale);
  if (!parsed.ok) {
    const paths = parsed.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
    throw new TypeError(`The preset of simulator ${simulator.id} is not valid: ${paths.join(', ')}.`);
  }
  return { inputs: parsed.inputs, ranges: {}, seed: DEFAULT_SEED };
}
