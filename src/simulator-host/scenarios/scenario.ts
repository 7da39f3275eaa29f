import type { SharedState } from '../../../simulators/_kit/link.ts';
import { isRecord } from '../../../simulators/_kit/link-inputs.ts';
import { type LinkRefusal, readState } from '../../../simulators/_kit/read-state.ts';
import type { Entry } from '../keeping/entries.ts';
import type { Situation } from '../situation.ts';

/** A scenario as it is stored: all of its inputs, so that defaults that move later do not move it. */
export interface ScenarioEntry extends Entry {
  /** Empty while the first scenario goes by its usual name. */
  name: string;
  /** Where it stands in the row. */
  order: number;
  /** The simulator's version when it was written. */
  version: number;
  inputs: Record<string, unknown>;
  ranges: Record<string, string>;
  seed: number;
}

/** A scenario that can be opened. */
export interface Scenario {
  id: string;
  name: string;
  state: SharedState;
}

/** What a stored scenario turned out to be. */
export type ScenarioReading = Scenario | { id: string; refused: LinkRefusal };

/** The name under which the first scenario is kept, the same in every tab, so that two tabs make one of it. */
export const BASE = 'base';

/** The longest name, in characters. */
export const LONGEST_NAME = 40;

/** Whether an entry found in the store has the shape of a scenario. What its inputs are worth is seen when it is read. */
export function isScenarioEntry({ name, order, version, inputs, ranges, seed }: Record<string, unknown>): boolean {
  const isNamed = typeof name === 'string' && name.length <= LONGEST_NAME;
  const isNumbered = [order, version, seed].every((number) => Number.isSafeInteger(number));
  return isNamed && isNumbered && isRecord(inputs) && isRecord(ranges);
}

/** Reads a stored scenario, lifting an older one by the simulator's migrations. */
export function readScenario(
  entry: ScenarioEntry,
  { simulator, locale }: Situation,
  baseName: string,
): ScenarioReading {
  const reading = readState(simulator, entry, locale);
  if (reading.kind === 'refused') return { id: entry.id, refused: reading.because };
  return { id: entry.id, name: entry.name || baseName, state: reading.state };
}

/** The entry of a case. */
export function scenarioEntry(
  { simulator }: Situation,
  { id, name, order }: Pick<ScenarioEntry, 'id' | 'name' | 'order'>,
  state: SharedState,
): Omit<ScenarioEntry, 'edited'> {
  return { id, name, order, version: simulator.version, ...state };
}

/** A name that is fit to be kept: one line, no spaces around, not too long. @example tidyName('  Plan \n B ') // 'Plan B' */
export function tidyName(name: string): string {
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // By characters and not by halves of them: a cut emoji would be a question mark.
  return [...line]
    .reduce((kept, character) => (kept.length + character.length > LONGEST_NAME ? kept : kept + character), '')
    .trim();
}

/** A name that no two scenarios meet by. It need not be secret. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
