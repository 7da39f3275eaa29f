/**
 * A spreadsheet as data: what a writer of files needs and nothing of any file's format. Rows and columns count from 0; `formula` is in the
 * English, comma-separated form without the leading `=`.
 */
export interface Workbook {
  sheets: readonly Sheet[];
  names: readonly DefinedName[];
}

/** One sheet. Its name is already one that spreadsheets accept. */
export interface Sheet {
  name: string;
  /** Widths in characters, column by column. */
  widths: readonly number[];
  rows: readonly (readonly SheetCell[])[];
  limits: readonly CellLimits[];
}

/** What stands in a cell. A formula comes with its present result, for readers that do not compute. */
export type SheetCell =
  | { kind: 'text'; text: string; style?: 'title' | 'heading' | 'note' | 'input' }
  | { kind: 'number'; value: number; format: string; isInput?: boolean }
  | { kind: 'formula'; formula: string; value: number; format: string }
  | { kind: 'empty' };

/** A name for one cell. */
export interface DefinedName {
  name: string;
  sheet: string;
  row: number;
  column: number;
}

/** The numbers that a cell accepts when a reader changes it. */
export interface CellLimits {
  row: number;
  column: number;
  rowCount: number;
  min: number;
  max: number;
  aboveMin: boolean;
  isInteger: boolean;
}

/** Nothing. */
export const EMPTY: SheetCell = { kind: 'empty' };

/** A text. */
export function textCell(text: string, style?: Extract<SheetCell, { kind: 'text' }>['style']): SheetCell {
  return { kind: 'text', text, ...(style && { style }) };
}

/** The letters of a column. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  const before = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}

/** A cell's address. @example cellAddress(1, 2) // 'C2' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
