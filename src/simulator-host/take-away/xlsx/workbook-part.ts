import { columnLetters, type DefinedName, type Workbook } from '../../../../simulators/_kit/exports/workbook.ts';
import { xmlPart, xmlText } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `xl/workbook.xml`: the sheets in order and the named cells. Formulas are computed anew when the file is opened. */
export function workbookPart({ sheets, names }: Workbook): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = names.map(
    (each) => `<definedName name="${xmlText(each.name)}">${xmlText(placeOf(each))}</definedName>`,
  );
  return xmlPart(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${listed.join('')}</sheets>` +
      `${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}<calcPr fullCalcOnLoad="1"/></workbook>`,
  );
}

/** The cell a name stands for, wherever it is used. @example placeOf({ name: 'churn', sheet: 'Case', row: 3, column: 1 }) // "'Case'!$B$4" */
export function placeOf({ sheet, row, column }: DefinedName): string {
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row + 1}`;
}
