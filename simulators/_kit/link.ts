import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import type { RankCorrelation } from './copula.ts';
import type { AnySimulator, Locale } from './define.ts';
import { defaultInputs, fieldsOf, type InputIssue } from './inputs.ts';
import { isRecord, packDifferences, unpackInputs } from './link-inputs.ts';
import { readState } from './read-state.ts';
import { shortHash } from './short-hash.ts';

/** Everything that makes a reader's case: what a link, a saved scenario and an undo step hold. */
export interface SharedState {
  inputs: Record<string, unknown>;
  /** Ranges as the reader typed them (`80 to 120`), by the name of their number input, whose own value is the middle. */
  ranges: Record<string, string>;
  /** Starts the random streams; a whole number from 0 to 2³² − 1. */
  seed: number;
  /** Which uncertain inputs move together; absent where none do. */
  correlations?: readonly RankCorrelation[];
}

/** Why a link is not followed. */
export type LinkRefusal = 'damaged' | 'newer' | 'tooOld' | 'invalid';

/** What a fragment turned out to be. `none`: it is not a link of ours but, say, a heading's anchor. */
export type LinkReading =
  | { kind: 'none' }
  | { kind: 'refused'; because: LinkRefusal; issues: InputIssue[] }
  | { kind: 'read'; state: SharedState; defaultsHaveMoved: boolean };

/** The seed of a state that names none. */
export const DEFAULT_SEED = 1;

const FORMAT = 1;
const LONGEST = 200_000;

/**
 * The state as a short fragment `v1.…`: what differs from the simulator's defaults, as base64url behind four letters that show
 * damage. The two leading members of the packed list are the version of the inputs' shape and a hash of the defaults.
 *
 * @example encodeLink(simulator, { inputs: { ...defaults, churn: 0.02 }, ranges: {}, seed: 1 }, 'en') // 'v1.…'
 */
export function encodeLink(simulator: AnySimulator, state: SharedState, locale: Locale): string {
  return sealed(simulator, packState(simulator, state, locale));
}

/**
 * What leads to the state at the end of an address: its link behind a `#`, or nothing where a table is so long that {@link decodeLink}
 * would not follow its link.
 *
 * @example linkFragment(simulator, { inputs: { ...defaults, churn: 0.02 }, ranges: {}, seed: 1 }, 'en') // '#v1.…'
 */
export function linkFragment(simulator: AnySimulator, state: SharedState, locale: Locale): string {
  const packed = packState(simulator, state, locale);
  // Three characters become four letters at least. What is that long for sure need not be encoded to be seen.
  if (packed.length * 4 > LONGEST * 3) return '';
  const link = sealed(simulator, packed);
  return link.length > LONGEST ? '' : `#${link}`;
}

function packState(simulator: AnySimulator, state: SharedState, locale: Locale): string {
  const { inputs, ranges, seed, correlations = [] } = state;
  const differences = packDifferences(fieldsOf(simulator), inputs, defaultInputs(simulator, locale));
  const pairs = correlations.map(({ between, rank }) => [...between, rank]);
  const packed: unknown[] = [simulator.version, hashOfDefaults(simulator), differences, ranges, seed, pairs];
  // What is as usual at the end is left away.
  if (pairs.length === 0) packed.pop();
  if (packed.length === 5 && seed === DEFAULT_SEED) packed.pop();
  if (packed.length === 4 && Object.keys(ranges).length === 0) packed.pop();
  return JSON.stringify(packed);
}

function sealed(simulator: AnySimulator, packed: string): string {
  const body = encodeBase64Url(packed);
  return `v${FORMAT}.${checkOf(simulator, body)}${body}`;
}

/**
 * Reads a fragment, with or without its `#`. Links of older inputs are lifted by the simulator's migrations; what cannot be read
 * in full is refused in full. Never throws.
 *
 * @example decodeLink(simulator, '#results', 'en') // { kind: 'none' }
 */
export function decodeLink(simulator: AnySimulator, fragment: string, locale: Locale): LinkReading {
  const [, format, check, body = ''] = /^#?v(\d{1,6})\.(.{0,4})(.*)$/s.exec(fragment) ?? [];
  if (format === undefined) return { kind: 'none' };
  if (Number(format) > FORMAT) return refused('newer');
  if (Number(format) < FORMAT || body.length > LONGEST || checkOf(simulator, body) !== check) return refused('damaged');
  const packed = parseList(decodeBase64Url(body));
  if (!packed) return refused('damaged');
  return stateOf(simulator, packed, locale);
}

function stateOf(simulator: AnySimulator, packed: unknown[], locale: Locale): LinkReading {
  const [version, defaults, differences, ranges = {}, seed = DEFAULT_SEED, pairs = []] = packed;
  const inputs = isRecord(differences) ? unpackInputs(differences) : undefined;
  const reading = readState(simulator, { version, inputs, ranges, seed, correlations: unpackPairs(pairs) }, locale);
  if (reading.kind === 'refused') return reading;
  return { ...reading, defaultsHaveMoved: defaults !== hashOfDefaults(simulator) };
}

/** What is not a list of triples stays as it is, to be refused. */
function unpackPairs(pairs: unknown): unknown {
  if (!Array.isArray(pairs)) return pairs;
  return pairs.map((pair) => (Array.isArray(pair) ? { between: pair.slice(0, 2), rank: pair[2] } : pair));
}

function parseList(text: string | undefined): unknown[] | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Example texts differ by language, so the hash is always taken over the same one. */
function hashOfDefaults(simulator: AnySimulator): string {
  return shortHash(JSON.stringify(defaultInputs(simulator, 'zh')));
}

/** The id is part of it, so that a link of one simulator is not read by another. */
function checkOf({ id }: AnySimulator, body: string): string {
  return shortHash(`${id} ${body}`);
}

function refused(because: LinkRefusal, issues: InputIssue[] = []): LinkReading {
  return { kind: 'refused', because, issues };
}
