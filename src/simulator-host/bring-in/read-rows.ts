import type { InputLabel } from '../../../simulators/_kit/define.ts';
import { mayBeBlank, type TableSpec } from '../../../simulators/_kit/fields.ts';
import { inSlices } from '../breathe.ts';
import { fill } from '../labels/fill.ts';
import type { BringInWords } from './labels.ts';
import { readCell, sameAs } from './read-cell.ts';
import { isBlankRow } from './read-cells.ts';

/** A table input that rows are read for: its words in every language, and its name in the reader's. */
export interface Target {
  name: string;
  title: string;
  spec: TableSpec;
  labels: readonly (InputLabel | undefined)[];
}

/** Rows as read, not yet checked; `places` are their numbers in the file, counted from 1. */
export interface ReadRows {
  rows: Record<string, unknown>[];
  places: number[];
  /** What is wrong with the rows' shape. */
  refusals: string[];
  /** Some of it cannot be left out: the rows make no sense without it. */
  isHopeless: boolean;
}

/**
 * Reads rows of cells for a table, by a heading of the columns' keys or names in any language, or by order when there is none.
 *
 * @param firstRow the number, counted from 1, of the first of these rows in the file
 */
export async function readRows(
  cells: readonly string[][],
  target: Target,
  words: BringInWords,
  firstRow = 1,
): Promise<ReadRows> {
  const start = cells.findIndex((row) => !isBlankRow(row));
  const heading = cells[start] ?? [];
  const keys = Object.keys(target.spec.columns);
  if (!isHeading(heading, target)) return inSlices(readBody(cells, keys, target, words, firstRow));
  const columns = heading.map((text) => columnNamed(text, target));
  const problems = headingProblems(heading, columns, target, words);
  const body = await inSlices(readBody(cells.slice(start + 1), columns, target, words, firstRow + start + 1));
  return {
    ...body,
    refusals: [...problems.unknown, ...problems.fatal, ...body.refusals],
    isHopeless: problems.fatal.length > 0,
  };
}

/** How many cells of a row name columns of a table. */
export function namedColumns(row: readonly string[], target: Target): number {
  return row.filter((text) => columnNamed(text, target) !== undefined).length;
}

/** More than half of its cells name columns: an idea that is called like one does not make a heading. */
export function isHeading(row: readonly string[], target: Target): boolean {
  const filled = row.filter((text) => text.trim() !== '').length;
  return filled > 0 && namedColumns(row, target) * 2 > filled;
}

function columnNamed(text: string, { spec, labels }: Target): string | undefined {
  const isMeant = (key: string) => [key, ...labels.map((label) => label?.columns?.[key]?.name)].some(sameAs(text));
  return Object.keys(spec.columns).find(isMeant);
}

function headingProblems(
  heading: readonly string[],
  columns: readonly (string | undefined)[],
  { spec, labels, title }: Target,
  words: BringInWords,
) {
  const nameOf = (key: string) => labels.find((label) => label?.name === title)?.columns?.[key]?.name ?? key;
  const unknown = heading.filter((text, at) => columns[at] === undefined && text.trim() !== '');
  const repeated = Object.keys(spec.columns).filter((key) => columns.filter((each) => each === key).length > 1);
  const missing = Object.entries(spec.columns).flatMap(([key, column]) =>
    columns.includes(key) || mayBeBlank(column) ? [] : [key],
  );
  return {
    unknown: unknown.map((column) => fill(words.unknownColumn, { table: title, column: column.trim().slice(0, 40) })),
    fatal: [
      ...repeated.map((key) => fill(words.repeatedColumn, { column: nameOf(key) })),
      ...missing.map((key) => fill(words.missingColumn, { column: nameOf(key) })),
    ],
  };
}

function* readBody(
  cells: readonly string[][],
  columns: readonly (string | undefined)[],
  target: Target,
  words: BringInWords,
  firstRow: number,
): Generator<void, ReadRows> {
  const read: ReadRows = { rows: [], places: [], refusals: [], isHopeless: false };
  for (const [index, row] of cells.entries()) {
    yield;
    if (isBlankRow(row)) continue;
    const place = firstRow + index;
    const used = row.findLastIndex((text) => text.trim() !== '') + 1;
    if (used > columns.length) {
      read.refusals.push(fill(words.tooManyCells, { row: place, found: used, max: columns.length }));
      continue;
    }
    read.rows.push(readRow(row, columns, target));
    read.places.push(place);
  }
  return read;
}

function readRow(row: readonly string[], columns: readonly (string | undefined)[], { spec, labels }: Target) {
  const entries = columns.flatMap((key, at): [string, unknown][] => {
    const column = key === undefined ? undefined : spec.columns[key];
    if (key === undefined || !column) return [];
    const value = readCell(
      row[at] ?? '',
      column,
      labels.map((label) => label?.columns?.[key]),
    );
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}
