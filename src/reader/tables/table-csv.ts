import { type CsvCell, writeCsv } from '../../../simulators/_kit/exports/csv.ts';

/** A plain number, whatever sign it has: no spreadsheet takes it for a formula. */
const PLAIN = /^[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/**
 * A table's texts as a CSV file that a spreadsheet opens as it is: numbers as numbers, everything else as text that is never run.
 *
 * @example tableCsv([['Debt', 'Hours'], ['=x', '1,200']]) // '\uFEFFDebt,Hours\r\n\'=x,1200\r\n'
 */
export function tableCsv(rows: readonly (readonly string[])[]): string {
  return writeCsv(rows.map((row) => row.map(csvCell)));
}

function csvCell(text: string): CsvCell {
  return PLAIN.test(text) ? { written: text.replaceAll(',', '').replace('−', '-') } : text;
}
