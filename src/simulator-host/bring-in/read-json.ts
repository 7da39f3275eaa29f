import type { FieldSpec } from '../../../simulators/_kit/fields.ts';
import { parseInputs } from '../../../simulators/_kit/inputs.ts';
import { isRecord } from '../../../simulators/_kit/link-inputs.ts';
import { parseRows } from '../../../simulators/_kit/parse-rows.ts';
import { inSlices } from '../breathe.ts';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';
import { checkRows } from './check-rows.ts';
import { issueText } from './issue-text.ts';
import type { BringInWords } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { namedColumns, type Target } from './read-rows.ts';

/**
 * What JSON text comes to: a case as the command line prints it (`{ simulator, version, inputs }`), its inputs alone, laid over the
 * defaults, or a list of rows for a table. Of a case everything is taken or nothing. Never throws.
 */
export async function readJson(
  instrument: Instrument,
  targets: readonly Target[],
  text: string,
  source: string,
  words: BringInWords,
): Promise<Proposal> {
  const parsed = parse(text);
  if ('reason' in parsed) return { source, refusals: [fill(words.notJson, { reason: parsed.reason })] };
  const { value } = parsed;
  if (Array.isArray(value)) return readList(instrument, targets, value, source, words);
  if (!isRecord(value)) return { source, refusals: [words.notCase] };
  return readCase(instrument, value, source, words);
}

async function readCase(
  instrument: Instrument,
  value: Record<string, unknown>,
  source: string,
  words: BringInWords,
): Promise<Proposal> {
  const { situation, fields } = instrument;
  const { simulator, locale } = situation;
  const isRun = isRecord(value.inputs) && typeof value.simulator === 'string';
  if (isRun && value.simulator !== simulator.id) {
    const found = String(value.simulator).slice(0, 40);
    return { source, refusals: [fill(words.otherSimulator, { found, expected: simulator.id })] };
  }
  if (isRun && value.version !== simulator.version) {
    const found = String(value.version).slice(0, 40);
    return { source, refusals: [fill(words.otherVersion, { found, expected: simulator.version })] };
  }
  const inputs = isRun && isRecord(value.inputs) ? value.inputs : value;
  const given = withOptionsAsText(inputs, fields);
  // Long tables first, in pieces: what is known of them is not checked again.
  for (const [name, rows] of Object.entries(given)) {
    if (fields[name]?.kind === 'table' && Array.isArray(rows)) await inSlices(parseRows(simulator, name, rows));
  }
  const checked = parseInputs(simulator, given, locale);
  if (!checked.ok) return { source, refusals: checked.issues.map((issue) => issueText(instrument, issue, words)) };
  return { source, refusals: [], offer: { kind: 'case', inputs: checked.inputs } };
}

async function readList(
  instrument: Instrument,
  targets: readonly Target[],
  list: readonly unknown[],
  source: string,
  words: BringInWords,
): Promise<Proposal> {
  const names = isRecord(list[0]) ? Object.keys(list[0]) : [];
  const [target] = targets.toSorted((one, other) => namedColumns(names, other) - namedColumns(names, one));
  if (!target) return { source, refusals: [words.noTable] };
  const wrong = list.flatMap((item, index) => (isRecord(item) ? [] : [fill(words.notRow, { row: index + 1 })]));
  const numbered = list.flatMap((item, index) => (isRecord(item) ? [{ item, place: index + 1 }] : []));
  const rows = numbered.map(({ item }) => withOptionsAsText(item, target.spec.columns));
  const read = { rows, places: numbered.map(({ place }) => place), refusals: wrong, isHopeless: false };
  return checkRows(instrument, target, read, source, words);
}

/** Options are names; where one looks like a number (an impact of 0.5), JSON may give it as a number. */
function withOptionsAsText(given: Record<string, unknown>, fields: Record<string, FieldSpec>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asText(value, fields[name])]));
}

function asText(value: unknown, spec: FieldSpec | undefined): unknown {
  if (spec?.kind === 'choice' && typeof value === 'number') return String(value);
  if (spec?.kind !== 'table' || !Array.isArray(value)) return value;
  return value.map((row) => (isRecord(row) ? withOptionsAsText(row, spec.columns) : row));
}

function parse(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
