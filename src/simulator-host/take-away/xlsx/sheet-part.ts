import {
  type CellLimits,
  cellAddress,
  type Sheet,
  type SheetCell,
} from '../../../../simulators/_kit/exports/workbook.ts';
import type { Styles } from './styles.ts';
import { xmlPart, xmlText } from './xml.ts';

/** Excel takes no longer text for a cell; one that is cut says so with an ellipsis. */
const LONGEST_TEXT = 32_767;

/** `xl/worksheets/sheetN.xml`: widths, rows of cells, and what the cells of inputs accept. */
export function sheetPart({ widths, rows, limits }: Sheet, styles: Styles): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, cellAddress(row, column), styles));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return xmlPart(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${lines.join('')}</sheetData>` +
      `${validations(limits)}</worksheet>`,
  );
}

function cellXml(cell: SheetCell, address: string, { styleOf }: Styles): string {
  const start = `<c r="${address}" s="${styleOf(cell)}"`;
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(shortened(cell.text))}</t></is></c>`;
    case 'number':
      return `${start}><v>${cell.value}</v></c>`;
    case 'formula':
      return `${start}><f>${xmlText(cell.formula)}</f><v>${cell.value}</v></c>`;
  }
}

function validations(limits: readonly CellLimits[]): string {
  if (limits.length === 0) return '';
  return `<dataValidations count="${limits.length}">${limits.map(validation).join('')}</dataValidations>`;
}

/** A minimum that is itself refused cannot be said together with a maximum, so the smallest number above it stands in for it. */
function validation({ row, column, rowCount, min, max, aboveMin, isInteger }: CellLimits): string {
  const first = cellAddress(row, column);
  const place = rowCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column)}`;
  const least = aboveMin ? min + (isInteger ? 1 : Math.max(Math.abs(min) * Number.EPSILON, 1e-300)) : min;
  return (
    `<dataValidation type="${isInteger ? 'whole' : 'decimal'}" operator="between" showErrorMessage="1" sqref="${place}">` +
    `<formula1>${least}</formula1><formula2>${max}</formula2></dataValidation>`
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
