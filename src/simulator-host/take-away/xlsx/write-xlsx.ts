import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../../../../simulators/_kit/exports/workbook.ts';
import { contentTypes, rootRelationships, workbookRelationships } from './package-parts.ts';
import { sheetPart } from './sheet-part.ts';
import { collectStyles } from './styles.ts';
import { workbookPart } from './workbook-part.ts';

/** What a file of these bytes is. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook as the bytes of an XLSX file: a ZIP of XML parts (ECMA-376), each written by the file beside this one that is named after
 * it. The same workbook gives the same bytes. Written by hand because writers that know both formulas and named cells
 * weigh a hundred kilobytes and more, and this one with its ZIP eight.
 */
export function writeXlsx(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const { sheets } = workbook;
  const styles = collectStyles(workbook);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': rootRelationships(),
    'xl/workbook.xml': workbookPart(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelationships(sheets.length),
    'xl/styles.xml': styles.part(),
  };
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet, styles);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  // A ZIP states times; one that never changes keeps equal workbooks equal.
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' });
}
