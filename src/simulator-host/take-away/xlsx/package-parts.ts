import { xmlPart } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[Content_Types].xml`: what each part of the file is. */
export function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const sheets = counted(sheetCount).map((sheet) => override(`xl/worksheets/sheet${sheet}.xml`, 'worksheet'));
  return xmlPart(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}` +
      `${override('xl/styles.xml', 'styles')}${sheets.join('')}</Types>`,
  );
}

/** `_rels/.rels`: where the file begins. */
export function rootRelationships(): string {
  return relationships([['officeDocument', 'xl/workbook.xml']]);
}

/** `xl/_rels/workbook.xml.rels`: the sheets, numbered from 1 as in the workbook, then the styles. */
export function workbookRelationships(sheetCount: number): string {
  const sheets = counted(sheetCount).map((sheet): [string, string] => ['worksheet', `worksheets/sheet${sheet}.xml`]);
  return relationships([...sheets, ['styles', 'styles.xml']]);
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`);
}

function counted(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
