import { type Amount, isNumber } from '../amount.ts';
import type { AnySimulator, Labels } from '../define.ts';
import type { Phrase, ResultTable, View } from '../view.ts';

/** What a run of a simulator comes to, as plain values for other programs. */
export interface CaseRecord {
  simulator: string;
  version: number;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  sentence: string;
  tables: Record<string, Record<string, unknown>[]>;
  warnings: string[];
}

/** One run: inputs, result and view of a simulator, with its words in one language. */
export interface Run {
  simulator: AnySimulator;
  labels: Labels;
  inputs: Record<string, unknown>;
  result: unknown;
  view: View;
}

/**
 * A run as plain values. Numbers are unrounded; a result that is not a number is `{ kind, because, reason }`; `warnings` are the view's
 * warnings as sentences.
 *
 * @param phrase writes a sentence in the language of the labels
 * @example caseRecord(run, phrase).outputs // { ratio: 4.44, payback: { kind: 'never', because: 'noMargin', reason: '…' } }
 */
export function caseRecord(
  { simulator, labels, inputs, result, view }: Run,
  phrase: (phrase: Phrase) => string,
): CaseRecord {
  return {
    simulator: simulator.id,
    version: simulator.version,
    inputs,
    outputs: plainOutputs(simulator, result, labels),
    sentence: phrase(view.sentence),
    tables: Object.fromEntries(view.tables.map((table) => [table.id, plainRows(table, labels, phrase)])),
    warnings: view.notes.filter(({ level }) => level === 'warning').map((note) => phrase(note.phrase)),
  };
}

/** Every output of a result by id, as plain values. */
export function plainOutputs(simulator: AnySimulator, result: unknown, labels: Labels): Record<string, unknown> {
  const outputs = Object.entries(simulator.outputs);
  return Object.fromEntries(outputs.map(([id, { read }]) => [id, plainAmount(read(result), labels)]));
}

function plainAmount(amount: Amount, labels: Labels): unknown {
  return isNumber(amount) ? amount : { ...amount, reason: labels.reasons[amount.because] };
}

function plainRows({ rows }: ResultTable, labels: Labels, phrase: (phrase: Phrase) => string) {
  return rows.map((row) => {
    const cells = Object.entries(row).map(([key, cell]) => {
      if (typeof cell === 'string') return [key, cell];
      return [key, 'text' in cell ? phrase(cell) : plainAmount(cell.value, labels)];
    });
    return Object.fromEntries(cells) as Record<string, unknown>;
  });
}
