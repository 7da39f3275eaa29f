import type { AnySimulator, Locale } from '../../../simulators/_kit/define.ts';
import type { FieldSpec, NumberSpec } from '../../../simulators/_kit/fields.ts';
import { fieldsOf, type InputIssue, parseInputs } from '../../../simulators/_kit/inputs.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import type { Profile } from './profile-store.ts';

/** An input that stands for a shared parameter. */
export interface SharedInput {
  name: string;
  parameter: string;
  spec: NumberSpec;
}

/** A case with the reader's numbers in it, and what did not fit. */
export interface Filled {
  state: SharedState;
  /** Inputs that took a number. */
  used: string[];
  /** Why other inputs did not take theirs. */
  issues: InputIssue[];
}

/** The inputs that stand for shared parameters, in the schema's order. */
export function sharedInputs(fields: Record<string, FieldSpec>): SharedInput[] {
  return Object.entries(fields).flatMap(([name, spec]) =>
    spec.kind === 'number' && spec.parameter !== undefined ? [{ name, parameter: spec.parameter, spec }] : [],
  );
}

/**
 * Fills the inputs whose parameter and unit the profile knows. A number that an input refuses, alone or beside the others, is left out and
 * reported; it is never bent to fit. A range of an input that takes a number is dropped.
 *
 * @example fillInputs(ltvCac, state, new Map([['arpu', { id: 'arpu', value: 120, unit: 'money-per-month', edited: 1 }]]), 'en').used // ['arpu']
 */
export function fillInputs(simulator: AnySimulator, state: SharedState, profile: Profile, locale: Locale): Filled {
  const found = new Map<string, number>();
  for (const { name, parameter, spec } of sharedInputs(fieldsOf(simulator))) {
    const mine = profile.get(parameter);
    if (mine && mine.unit === spec.unit) found.set(name, mine.value);
  }
  const issues: InputIssue[] = [];
  while (found.size > 0) {
    const parsed = parseInputs(simulator, { ...state.inputs, ...Object.fromEntries(found) }, locale);
    if (parsed.ok)
      return { state: withoutRanges({ ...state, inputs: parsed.inputs }, found), used: [...found.keys()], issues };
    issues.push(...parsed.issues);
    const wrong = parsed.issues.map(({ path }) => String(path[0])).filter((name) => found.has(name));
    // Numbers that are at odds with an input of another kind: none of them is more at fault than the others.
    for (const name of wrong.length > 0 ? wrong : [...found.keys()]) found.delete(name);
  }
  return { state, used: [], issues };
}

function withoutRanges(state: SharedState, found: ReadonlyMap<string, number>): SharedState {
  const ranges = Object.entries(state.ranges).filter(([name]) => !found.has(name));
  return { ...state, ranges: Object.fromEntries(ranges) };
}
