import { encodeBase64Url } from './base64url.ts';
import type { RankCorrelation } from './copula.ts';
import type { AnySimulator, Locale } from './define.ts';
import { defaultInputs, fieldsOf } from './inputs.ts';
import { packDifferences } from './link-inputs.ts';
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

/** The seed of a state that names none. */
export const DEFAULT_SEED = 1;

/** The form of a link that is written. */
export const LINK_FORMAT = 1;

/** No link with more letters than this is written or read. */
export const LONGEST_LINK = 200_000;

const FORM = /^#?v(\d{1,6})\.(.{0,4})(.*)$/s;

/**
 * A fragment, with or without its `#`, as the format, the check and the body of a link; nothing when it is none but, say, a heading's
 * anchor.
 *
 * @example partsOfLink('#v1.AbcdWzFd') // { format: 1, check: 'Abcd', body: 'WzFd' }
 */
export function partsOfLink(fragment: string): { format: number; check: string; body: string } | undefined {
  const [, format, check = '', body = ''] = FORM.exec(fragment) ?? [];
  return format === undefined ? undefined : { format: Number(format), check, body };
}

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
 * What leads to the state at the end of an address: its link behind a `#`, or nothing where a table is so long that its link
 * would not be followed.
 *
 * @example linkFragment(simulator, { inputs: { ...defaults, churn: 0.02 }, ranges: {}, seed: 1 }, 'en') // '#v1.…'
 */
export function linkFragment(simulator: AnySimulator, state: SharedState, locale: Locale): string {
  const packed = packState(simulator, state, locale);
  // Three characters become four letters at least. What is that long for sure need not be encoded to be seen.
  if (packed.length * 4 > LONGEST_LINK * 3) return '';
  const link = sealed(simulator, packed);
  return link.length > LONGEST_LINK ? '' : `#${link}`;
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
  return `v${LINK_FORMAT}.${checkOf(simulator, body)}${body}`;
}

/** Changes when a default does. Example texts differ by language, so the hash is always taken over the same one. */
export function hashOfDefaults(simulator: AnySimulator): string {
  return shortHash(JSON.stringify(defaultInputs(simulator, 'zh')));
}

/** The four letters that show damage. The id is part of it, so that a link of one simulator is not read by another. */
export function checkOf({ id }: AnySimulator, body: string): string {
  return shortHash(`${id} ${body}`);
}
