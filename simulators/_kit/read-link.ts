import { decodeBase64Url } from './base64url.ts';
import type { AnySimulator, Locale } from './define.ts';
import type { InputIssue } from './inputs.ts';
import {
  checkOf,
  DEFAULT_SEED,
  hashOfDefaults,
  LINK_FORMAT,
  LONGEST_LINK,
  partsOfLink,
  type SharedState,
} from './link.ts';
import { isRecord, unpackInputs } from './link-inputs.ts';
import { type LinkRefusal, readState } from './read-state.ts';

/** What a fragment turned out to be. `none`: it is not a link of ours but, say, a heading's anchor. */
export type LinkReading =
  | { kind: 'none' }
  | { kind: 'refused'; because: LinkRefusal; issues: InputIssue[] }
  | { kind: 'read'; state: SharedState; defaultsHaveMoved: boolean };

/**
 * Reads a fragment, with or without its `#`. Links of older inputs are lifted by the simulator's migrations; what cannot be read
 * in full is refused in full. Never throws.
 *
 * @example decodeLink(simulator, '#results', 'en') // { kind: 'none' }
 */
export function decodeLink(simulator: AnySimulator, fragment: string, locale: Locale): LinkReading {
  const parts = partsOfLink(fragment);
  if (!parts) return { kind: 'none' };
  const { format, check, body } = parts;
  if (format > LINK_FORMAT) return refused('newer');
  if (format < LINK_FORMAT || body.length > LONGEST_LINK || checkOf(simulator, body) !== check)
    return refused('damaged');
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

function refused(because: LinkRefusal, issues: InputIssue[] = []): LinkReading {
  return { kind: 'refused', because, issues };
}
