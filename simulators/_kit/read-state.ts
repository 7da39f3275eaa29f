import type { RankCorrelation } from './copula.ts';
import type { AnySimulator, Locale } from './define.ts';
import { fieldsOf, type InputIssue, parseInputs } from './inputs.ts';
import type { SharedState } from './link.ts';
import { isRecord } from './link-inputs.ts';

/** A case as it was written down, perhaps long ago and perhaps by somebody else: nothing about it is certain. */
export interface WrittenState {
  /** The simulator's version at the time. */
  version: unknown;
  inputs: unknown;
  ranges: unknown;
  seed: unknown;
  correlations?: unknown;
}

/** Why a case that was written down, in a link or in a store, is not taken up. */
export type LinkRefusal = 'damaged' | 'newer' | 'tooOld' | 'invalid';

/** A case that can be used, or why it cannot. */
export type StateReading =
  | { kind: 'read'; state: SharedState }
  | { kind: 'refused'; because: LinkRefusal; issues: InputIssue[] };

const LONGEST_RANGE = 120;
const MOST_CORRELATIONS = 100;

/**
 * Reads a case that was written down: lifts older inputs by the simulator's migrations and checks the whole. What cannot be read in full
 * is refused in full: `newer` than the simulator, `tooOld` to be lifted, `invalid` inputs or ranges, or `damaged`. Never throws.
 *
 * @example readState(simulator, { version: 1, inputs: { churn: 0.02 }, ranges: {}, seed: 1 }, 'en') // { kind: 'read', state: { … } }
 */
export function readState(
  simulator: AnySimulator,
  { version, inputs, ranges, seed, correlations = [] }: WrittenState,
  locale: Locale,
): StateReading {
  if (!isWholeNumber(version) || !isRecord(inputs) || !isRecord(ranges) || !isWholeNumber(seed)) {
    return refused('damaged');
  }
  if (version > simulator.version) return refused('newer');
  const lifted = migrate(simulator, version, inputs);
  if (!lifted) return refused('tooOld');
  const parsed = parseInputs(simulator, lifted, locale);
  if (!parsed.ok) return refused('invalid', parsed.issues);
  const known = readRanges(simulator, ranges);
  const pairs = readCorrelations(simulator, correlations);
  if (!known || !pairs) return refused('invalid');
  const state = { inputs: parsed.inputs, ranges: known, seed, ...(pairs.length > 0 && { correlations: pairs }) };
  return { kind: 'read', state };
}

function migrate(
  simulator: AnySimulator,
  from: number,
  inputs: Record<string, unknown>,
): Record<string, unknown> | undefined {
  let lifted = inputs;
  for (let version = from; version < simulator.version; version += 1) {
    const lift = simulator.migrations?.[version];
    if (!lift) return undefined;
    try {
      lifted = lift(lifted);
    } catch {
      return undefined;
    }
  }
  return lifted;
}

function readRanges(simulator: AnySimulator, ranges: Record<string, unknown>): Record<string, string> | undefined {
  const fields = fieldsOf(simulator);
  const known: Record<string, string> = {};
  for (const [name, text] of Object.entries(ranges)) {
    const isNumberInput = Object.hasOwn(fields, name) && fields[name]?.kind === 'number';
    if (!isNumberInput || typeof text !== 'string' || text.length > LONGEST_RANGE) return undefined;
    known[name] = text;
  }
  return known;
}

/** Whether they contradict each other is seen when they are drawn from. */
function readCorrelations(simulator: AnySimulator, written: unknown): RankCorrelation[] | undefined {
  if (!Array.isArray(written) || written.length > MOST_CORRELATIONS) return undefined;
  const fields = fieldsOf(simulator);
  const isInput = (name: unknown) =>
    typeof name === 'string' && Object.hasOwn(fields, name) && fields[name]?.kind === 'number';
  const pairs: RankCorrelation[] = [];
  for (const each of written as unknown[]) {
    if (!isRecord(each) || !Array.isArray(each.between)) return undefined;
    const [one, other, ...more] = each.between as unknown[];
    const isRank = typeof each.rank === 'number' && each.rank >= -1 && each.rank <= 1;
    if (!isInput(one) || !isInput(other) || more.length > 0 || !isRank) return undefined;
    pairs.push({ between: [one as string, other as string], rank: each.rank as number });
  }
  return pairs;
}

function refused(because: LinkRefusal, issues: InputIssue[] = []): StateReading {
  return { kind: 'refused', because, issues };
}

function isWholeNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}
