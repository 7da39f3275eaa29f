import Papa from 'papaparse';
import type { InputLabel } from '../../simulators/_kit/define.ts';
import type { FieldSpec, TableSpec } from '../../simulators/_kit/fields.ts';
import { readScalar } from './read-scalar.ts';

type Names = readonly (InputLabel | undefined)[];
type Words = Record<string, InputLabel> | undefined;
type Fields = Record<string, FieldSpec>;

/**
 * Reads comma-, semicolon- or tab-separated text with a heading row. A heading is the column's key or its name in either language,
 * whatever its case; an unknown heading is kept, so that the table's own check refuses it by name. Blank cells are left out.
 *
 * @example readTable('Idea,Impact\nFaster sign-up,8', ideasSpec, labels) // [{ name: 'Faster sign-up', impact: 8 }]
 */
export function readTable(text: string, { columns }: TableSpec, labels: Names): Record<string, unknown>[] {
  return readRows(
    text,
    columns,
    labels.map((label) => label?.columns),
  );
}

/** Reads rows of named cells, as {@link readTable} does; `labels` are the cells' words, one set per language. */
export function readRows(text: string, fields: Fields, labels: readonly Words[]): Record<string, unknown>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const keys = (meta.fields ?? []).map((heading) => ({ heading, key: keyOf(heading, fields, labels) }));
  return data.map((row) => readRow(row, keys, fields));
}

function readRow(row: Record<string, string>, keys: { heading: string; key: string }[], fields: Fields) {
  const cells = keys.map(({ heading, key }) => ({ key, text: row[heading] ?? '', column: fields[key] }));
  return Object.fromEntries(
    cells.filter(({ text }) => text.trim() !== '').map(({ key, text, column }) => [key, readCell(text, column)]),
  );
}

function readCell(text: string, column: FieldSpec | undefined): unknown {
  return column ? readScalar(text.trim(), column) : text;
}

function keyOf(heading: string, fields: Fields, labels: readonly Words[]): string {
  const wanted = heading.trim().toLowerCase();
  const isMeant = (key: string) =>
    key.toLowerCase() === wanted || labels.some((words) => words?.[key]?.name.toLowerCase() === wanted);
  return Object.keys(fields).find(isMeant) ?? heading.trim();
}
