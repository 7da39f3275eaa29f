import { UNIT_WORDS } from '../../i18n/unit-words.ts';
import type { Instrument } from '../state/instrument.ts';
import { exportedCase } from './exported-case.ts';
import type { TakeAwayWords } from './labels.ts';
import type { CaseFile } from './save-file.ts';

/** The files of text and the workbook. What writes each is loaded when it is asked for. */
export function textFiles(instrument: Instrument, words: TakeAwayWords): CaseFile[] {
  return [
    { label: words.xlsx, extension: 'xlsx', content: () => workbookFile(instrument, words) },
    { label: words.csv, extension: 'csv', content: () => csvFile(instrument, words) },
    { label: words.json, extension: 'json', content: () => jsonFile(instrument) },
    { label: words.markdown, extension: 'md', content: () => reportFile(instrument, words) },
    { label: words.decision, extension: 'mdx', content: () => decisionFile(instrument, words) },
  ];
}

async function workbookFile(instrument: Instrument, { workbook }: TakeAwayWords): Promise<Blob> {
  const [{ caseWorkbook }, { writeXlsx, XLSX_TYPE }] = await Promise.all([
    import('../../../simulators/_kit/exports/case-workbook.ts'),
    import('./xlsx/write-xlsx.ts'),
  ]);
  const around = UNIT_WORDS[instrument.situation.locale];
  return new Blob([writeXlsx(caseWorkbook(exportedCase(instrument), { ...workbook, around }))], { type: XLSX_TYPE });
}

async function csvFile(instrument: Instrument, { csvWords }: TakeAwayWords): Promise<Blob> {
  const { caseCsv } = await import('../../../simulators/_kit/exports/case-csv.ts');
  return textBlob(caseCsv(exportedCase(instrument), csvWords), 'text/csv');
}

async function jsonFile(instrument: Instrument): Promise<Blob> {
  const { caseRecord } = await import('../../../simulators/_kit/exports/case-record.ts');
  const exported = exportedCase(instrument);
  const record = caseRecord(exported, exported.writing.phrase);
  return textBlob(`${JSON.stringify(record, null, 2)}\n`, 'application/json');
}

async function reportFile(instrument: Instrument, { report }: TakeAwayWords): Promise<Blob> {
  const { markdownReport } = await import('../../../simulators/_kit/exports/markdown-report.ts');
  return textBlob(markdownReport(exportedCase(instrument), report), 'text/markdown');
}

async function decisionFile(instrument: Instrument, { record }: TakeAwayWords): Promise<Blob> {
  const { decisionRecord } = await import('../../../simulators/_kit/exports/decision-record.ts');
  return textBlob(decisionRecord(exportedCase(instrument), instrument.situation.locale, record), 'text/mdx');
}

function textBlob(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
