import { type Amount, isNumber, type Quantity } from '../amount.ts';
import type { InputLabel } from '../define.ts';
import type { ScalarSpec } from '../fields.ts';
import type { Unit } from '../units.ts';
import type { Phrase } from '../view.ts';
import { type CsvCell, numberCell, writeCsv } from './csv.ts';
import { type ExportCase, outputAmount, scalarEntries, type TableEntry, tableEntries, wordOf } from './export-case.ts';

/** The headings of the file's parts. */
export interface CsvWords {
  inputs: string;
  results: string;
  key: string;
  name: string;
  value: string;
  unit: string;
  note: string;
  /** Stands beside an input that the present choices do not use. */
  unused: string;
  /** Stands beside an input with a range: `range {range}`. */
  range: string;
}

type Row = readonly CsvCell[];

/**
 * A case as one CSV file: who made it and when, then the inputs, the results, each table of inputs and each table of results, as blocks
 * parted by empty rows. Numbers keep every digit; percentages are written `3.5%`; where there is no number stands the reason.
 *
 * @example caseCsv(exported, words) // '\uFEFFIs a customer …?\r\nltv-cac,2026-11-23,https://…'
 */
export function caseCsv(exported: ExportCase, words: CsvWords): string {
  const { simulator, labels, view, link, date } = exported;
  const blocks: Row[][] = [
    [[labels.question], [simulator.id, date, link]],
    inputRows(exported, words),
    outputRows(exported, words),
    ...tableEntries(exported).map((entry) => tableRows(entry, exported)),
    ...view.tables.map(({ title, columns, rows }): Row[] => [
      [title],
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map(({ key }) => viewCell(row[key], exported))),
    ]),
  ];
  return writeCsv(blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block])));
}

function inputRows(exported: ExportCase, words: CsvWords): Row[] {
  const { writing, ranges } = exported;
  const rows = scalarEntries(exported).map(({ name, spec, label, value, isUsed }): Row => {
    const range = ranges[name];
    const notes = [isUsed ? '' : words.unused, range ? words.range.replace('{range}', () => range) : ''];
    const unit = spec.kind === 'number' ? writing.unit(spec.unit) : '';
    return [name, label.name, scalarCell(value, spec, label, exported), unit, notes.filter(Boolean).join(' ')];
  });
  return [[words.inputs], [words.key, words.name, words.value, words.unit, words.note], ...rows];
}

function outputRows(exported: ExportCase, words: CsvWords): Row[] {
  const { simulator, labels, writing } = exported;
  const rows = Object.entries(simulator.outputs).map(([id, { unit }]): Row => {
    const amount = outputAmount(exported, id) ?? 0;
    return [id, labels.outputs[id] ?? id, amountCell(amount, unit, exported), writing.unit(unit)];
  });
  return [[words.results], [words.key, words.name, words.value, words.unit], ...rows];
}

/** The input's key stands beside the title, because a table of results may have the same title. */
function tableRows({ name, spec, label, rows }: TableEntry, exported: ExportCase): Row[] {
  const columns = Object.entries(spec.columns);
  return [
    [label.name, name],
    columns.map(([column]) => label.columns?.[column]?.name ?? column),
    ...rows.map((row) =>
      columns.map(([column, cell]) => scalarCell(row[column], cell, label.columns?.[column], exported)),
    ),
  ];
}

function scalarCell(value: unknown, spec: ScalarSpec, label: InputLabel | undefined, { writing }: ExportCase): CsvCell {
  if (value === null) return '';
  if (spec.kind === 'number') return numberCell(Number(value), spec.unit);
  return wordOf(value, spec, label, writing);
}

function viewCell(cell: Quantity | Phrase | string | undefined, exported: ExportCase): CsvCell {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return 'text' in cell ? exported.writing.phrase(cell) : amountCell(cell.value, cell.unit, exported);
}

function amountCell(amount: Amount, unit: Unit, { writing }: ExportCase): CsvCell {
  return isNumber(amount) ? numberCell(amount, unit) : writing.reason(amount);
}
