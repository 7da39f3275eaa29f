import type { TableSpec } from '../../../simulators/_kit/fields.ts';

/** A row of a table input as its cells hold it, right or wrong. */
export type Row = Record<string, unknown>;

/** Rows shown at once; the rest is a page away. */
export const ROWS_PER_PAGE = 25;

/** A new row with the columns' defaults. */
export function newRow({ columns }: TableSpec): Row {
  return Object.fromEntries(
    Object.entries(columns).map(([name, spec]) => [
      name,
      spec.kind === 'number' && spec.optional ? null : spec.default,
    ]),
  );
}

/** The rows with one cell replaced. */
export function withCell(rows: readonly Row[], row: number, column: string, value: unknown): Row[] {
  return rows.map((cells, index) => (index === row ? { ...cells, [column]: value } : cells));
}

/** The rows with one moved to another place; the same rows when that place is outside. @example moved(['a', 'b'], 0, 1) // ['b', 'a'] */
export function moved<T>(rows: readonly T[], from: number, to: number): readonly T[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

/** The page, counted from 0, that holds a row. */
export function pageOfRow(row: number): number {
  return Math.floor(row / ROWS_PER_PAGE);
}

/** The first row of a page, or of the last page when there are no longer so many. */
export function firstRowOfPage(page: number, count: number): number {
  return Math.min(page, pageOfRow(Math.max(0, count - 1))) * ROWS_PER_PAGE;
}
