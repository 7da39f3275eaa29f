import { fieldsOf } from '../inputs.ts';
import type { Unit } from '../units.ts';
import { caseFormulas } from './case-formulas.ts';
import { caseSheet } from './case-sheet.ts';
import { cellNames, sheetNames } from './cell-names.ts';
import { type ExportCase, tableEntries } from './export-case.ts';
import type { AroundNumber } from './number-format.ts';
import { inputTableSheet, resultSheet } from './table-sheets.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** The headings of the sheets, and what stands around numbers. */
export interface WorkbookWords {
  sheet: string;
  inputs: string;
  results: string;
  steps: string;
  value: string;
  range: string;
  meaning: string;
  /** That formulas follow changed numbers, hold for the choices made, and that the model may refuse what they give. */
  live: string;
  unused: string;
  around: Partial<Record<Unit, AroundNumber>>;
}

/** What the sheets are built from. */
export interface WorkbookPlan {
  exported: ExportCase;
  words: WorkbookWords;
  /** The cell names of inputs and of scalar formulas, by id. */
  nameOf: ReadonlyMap<string, string>;
}

/**
 * A case as a spreadsheet: one sheet with the inputs, each in a named cell that accepts what the simulator accepts, and the results, as
 * formulas over those names where the simulator documents one that applies and agrees with its model; then a sheet for each table of
 * inputs, with formulas row by row, and one for each table of results.
 *
 * A formula is written for the choices made (a method, a convention); a result that is not a number, or has no formula, is written as it is.
 */
export function caseWorkbook(exported: ExportCase, words: WorkbookWords): Workbook {
  const formulas = caseFormulas(exported).filter(({ table }) => table === undefined);
  const ids = new Set([
    ...Object.keys(fieldsOf(exported.simulator)),
    ...Object.keys(exported.simulator.outputs),
    ...formulas.map(({ id }) => id),
  ]);
  const plan: WorkbookPlan = { exported, words, nameOf: cellNames([...ids]) };
  const inputTables = tableEntries(exported);
  const tables = exported.view.tables;
  const names = sheetNames([
    words.sheet,
    ...inputTables.map(({ label }) => label.name),
    ...tables.map(({ title }) => title),
  ]);
  const first = caseSheet(plan, names[0] ?? '');
  const rest: Sheet[] = [
    ...inputTables.map((entry, index) => inputTableSheet(plan, entry, names[1 + index] ?? '')),
    ...tables.map((table, index) => resultSheet(plan, table, names[1 + inputTables.length + index] ?? '')),
  ];
  return { sheets: [first.sheet, ...rest], names: first.names };
}
