import { messageOf } from '../inputs/field-state.ts';
import { fill } from '../labels/fill.ts';
import { enterAll, type Instrument, isChanged } from '../state/instrument.ts';
import { fillInputs, type SharedInput, sharedInputs } from './fill-inputs.ts';
import { labels } from './labels.ts';
import { liveProfile, profileKeeper } from './profile-store.ts';
import { watchFigures } from './watch-figures.ts';

/** Fills the fields with the reader's numbers, as one step that undo takes back; gives what to tell the reader. */
export function applyNumbers(instrument: Instrument): string {
  const { situation, state } = instrument;
  const { simulator, locale } = situation;
  const words = labels[locale];
  const profile = liveProfile(profileKeeper().entries.peek());
  const { state: filled, used, issues } = fillInputs(simulator, state.peek(), profile, locale);
  if (used.length > 0) enterAll(instrument, filled);
  const told = used.length > 0 ? fill(words.used, { count: used.length }) : words.nothing;
  return [told, ...issues.map((issue) => messageOf(instrument, issue))].join(' ');
}

/** Keeps the values of these inputs as the reader's numbers, and lets the page's figures hear of them; gives what to tell the reader. */
export function keepNumbers({ situation, state }: Instrument, shared: readonly SharedInput[]): string {
  for (const { name, parameter, spec } of shared) {
    const value = Number(state.peek().inputs[name]);
    profileKeeper().put({ id: parameter, value, unit: spec.unit });
  }
  profileKeeper().flush();
  watchFigures();
  return fill(labels[situation.locale].kept, { count: shared.length });
}

/** The inputs with shared parameters that the reader has changed: a default is nobody's number. */
export function changedInputs(instrument: Instrument): SharedInput[] {
  return sharedInputs(instrument.fields).filter(({ name }) => isChanged(instrument, name));
}
