import type { ScalarSpec } from '../../../simulators/_kit/fields.ts';
import { parseInputs } from '../../../simulators/_kit/inputs.ts';
import { parseRows } from '../../../simulators/_kit/parse-rows.ts';
import { inSlices } from '../breathe.ts';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';
import { takeAwayWords } from '../take-away/labels.ts';
import { issueText } from './issue-text.ts';
import type { BringInWords } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { readCell } from './read-cell.ts';
import { isBlankRow } from './read-cells.ts';
import { readRows, type Target } from './read-rows.ts';

interface Block {
  /** The number of its first row in the file, counted from 1. */
  firstRow: number;
  rows: string[][];
}

/**
 * A case that was taken away as CSV: its block of inputs and its tables of inputs, as `caseCsv` writes them in either language; results
 * are not read, they are computed anew. `undefined` when the file is not one. Everything is taken or nothing.
 */
export async function readCaseCsv(
  instrument: Instrument,
  targets: readonly Target[],
  cells: readonly string[][],
  source: string,
  words: BringInWords,
): Promise<Proposal | undefined> {
  const blocks = blocksOf(cells);
  const inputs = blocks.find(({ rows }) => isInputHeading(rows[1] ?? []));
  if (!inputs) return undefined;
  const { situation } = instrument;
  const refusals: string[] = [];
  const given: Record<string, unknown> = scalarsOf(instrument, inputs, refusals, words);
  for (const { rows, firstRow } of blocks) {
    const target = targets.find(({ name }) => name === rows[0]?.[1]);
    if (!target || rows === inputs.rows) continue;
    const read = await readRows(rows.slice(1), target, words, firstRow + 1);
    refusals.push(...read.refusals);
    given[target.name] = read.rows;
    await inSlices(parseRows(situation.simulator, target.name, read.rows));
  }
  const checked = parseInputs(situation.simulator, given, situation.locale);
  if (checked.ok && refusals.length === 0) return { source, refusals, offer: { kind: 'case', inputs: checked.inputs } };
  const issues = checked.ok ? [] : checked.issues;
  return { source, refusals: [...refusals, ...issues.map((issue) => issueText(instrument, issue, words))] };
}

function scalarsOf({ situation, fields }: Instrument, block: Block, refusals: string[], words: BringInWords) {
  const labels = Object.values(situation.simulator.labels);
  const entries = block.rows.slice(2).flatMap(([key = '', , text = ''], index): [string, unknown][] => {
    const spec = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!spec || spec.kind === 'table') {
      refusals.push(fill(words.unknownInput, { row: block.firstRow + 2 + index, key: key.slice(0, 40) }));
      return [];
    }
    return [
      [
        key,
        readCell(
          text,
          spec as ScalarSpec,
          labels.map(({ inputs }) => inputs[key]),
        ) ?? '',
      ],
    ];
  });
  return Object.fromEntries(entries);
}

function isInputHeading(row: readonly string[]): boolean {
  return Object.values(takeAwayWords).some(({ csvWords: { key, name, value, unit, note } }) =>
    [key, name, value, unit, note].every((heading, at) => row[at] === heading),
  );
}

/** Runs of rows that are not blank. */
function blocksOf(cells: readonly string[][]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, row] of cells.entries()) {
    if (isBlankRow(row)) open = undefined;
    else if (open) open.rows.push(row);
    else {
      open = { firstRow: index + 1, rows: [row] };
      blocks.push(open);
    }
  }
  return blocks;
}
