import { isNumber } from '../amount.ts';
import { spreadsheetFormula } from '../expression/spreadsheet-formula.ts';
import type { ResultTable } from '../view.ts';
import { type CaseFormula, caseFormulas, computeStep, numericValues } from './case-formulas.ts';
import type { WorkbookPlan } from './case-workbook.ts';
import type { TableEntry } from './export-case.ts';
import { formatOf, scalarCell, viewCell } from './sheet-cells.ts';
import { type CellLimits, cellAddress, EMPTY, type Sheet, type SheetCell, textCell } from './workbook.ts';

/** Rows above the first row of data. */
const HEADING_ROWS = 1;

/** A table of inputs: its columns, and beside them a column for each formula that holds row by row, over the cells of its own row. */
export function inputTableSheet(plan: WorkbookPlan, entry: TableEntry, name: string): Sheet {
  const { exported } = plan;
  const { spec, label, rows } = entry;
  const columns = Object.keys(spec.columns);
  const formulas = caseFormulas(exported).filter(({ table }) => table === entry.name);
  const { labels } = exported;
  const heading = [
    ...columns.map((column) => label.columns?.[column]?.name ?? column),
    ...formulas.map(({ id }) => labels.formulas?.[id] ?? labels.outputs[id] ?? id),
  ];
  return {
    name,
    widths: heading.map((_, at) => (spec.columns[columns[at] ?? '']?.kind === 'text' ? 34 : 16)),
    rows: [
      heading.map((text) => textCell(text, 'heading')),
      ...rows.map((row, index) => [...rowCells(plan, entry, row), ...formulaCells(plan, entry, formulas, row, index)]),
    ],
    limits: limitsOf(entry),
  };
}

/** A table of results, as values. */
export function resultSheet({ exported, words }: WorkbookPlan, { columns, rows }: ResultTable, name: string): Sheet {
  return {
    name,
    widths: columns.map(({ numeric }) => (numeric ? 16 : 34)),
    rows: [
      columns.map(({ label }) => textCell(label, 'heading')),
      ...rows.map((row) => columns.map(({ key }) => viewCell(row[key], exported.writing, words))),
    ],
    limits: [],
  };
}

function rowCells({ exported, words }: WorkbookPlan, { spec, label }: TableEntry, row: TableEntry['rows'][number]) {
  return Object.entries(spec.columns).map(([column, cell]) =>
    scalarCell(row[column], cell, label.columns?.[column], exported.writing, words),
  );
}

function formulaCells(
  { exported, words, nameOf }: WorkbookPlan,
  { spec }: TableEntry,
  formulas: readonly CaseFormula[],
  row: TableEntry['rows'][number],
  index: number,
): SheetCell[] {
  const places = [...Object.keys(spec.columns), ...formulas.map(({ id }) => id)];
  const known = { ...numericValues(exported.inputs), ...numericValues(row) };
  const cellOf = (name: string) => {
    const column = places.indexOf(name);
    return column < 0 ? (nameOf.get(name) ?? name) : cellAddress(index + HEADING_ROWS, column);
  };
  return formulas.map((formula) => {
    const value = computeStep(formula, known);
    if (value === undefined) return EMPTY;
    if (!isNumber(value)) return textCell(exported.writing.reason(value), 'note');
    const text = spreadsheetFormula(formula.expression, cellOf);
    return { kind: 'formula', formula: text, value, format: formatOf('number', words) };
  });
}

function limitsOf({ spec, rows }: TableEntry): CellLimits[] {
  return Object.values(spec.columns).flatMap((cell, column): CellLimits[] => {
    if (cell.kind !== 'number' || rows.length === 0) return [];
    const { min, max, aboveMin = false, integer = false } = cell;
    return [{ row: HEADING_ROWS, column, rowCount: rows.length, min, max, aboveMin, isInteger: integer }];
  });
}
