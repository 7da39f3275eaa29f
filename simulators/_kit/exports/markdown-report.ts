import type { Quantity } from '../amount.ts';
import type { InputLabel } from '../define.ts';
import { spreadsheetFormula } from '../expression/spreadsheet-formula.ts';
import type { ScalarSpec } from '../fields.ts';
import type { Excerpt, Phrase, ResultTable } from '../view.ts';
import { caseFormulas, computeStep, numericValues } from './case-formulas.ts';
import { type ExportCase, scalarEntries, type TableEntry, tableEntries, wordOf } from './export-case.ts';
import { blocksOf, markdownTable, markdownText } from './markdown.ts';

/** The headings of a report. */
export interface ReportWords {
  inputs: string;
  name: string;
  value: string;
  evidence: string;
  figures: string;
  working: string;
  range: string;
  notes: string;
  open: string;
}

/**
 * A case as a report in Markdown: the question, the answer in a sentence, the figures, the inputs in use with where their values come
 * from, the working, the tables, what to know beside it, the link that opens the case, and the day.
 */
export function markdownReport(exported: ExportCase, words: ReportWords): string {
  const { labels, view, link, date, writing } = exported;
  const notes = view.notes.map(({ phrase }) => `- ${markdownText(writing.phrase(phrase))}`);
  return blocksOf([
    `# ${markdownText(labels.question)}`,
    markdownText(writing.phrase(view.sentence)),
    `## ${words.figures}`,
    figuresTable(exported, words),
    `## ${words.inputs}`,
    inputsTable(exported, words),
    ...tableEntries(exported)
      .filter(({ isUsed }) => isUsed)
      .map((entry) => tableBlock(entry, exported)),
    ...headed(words.working, workingLines(exported)),
    ...view.tables.map((table) => resultTable(table, exported)),
    ...headed(words.notes, notes),
    ...(view.excerpts ?? []).map(fencedText),
    `[${words.open}](${link})${SEPARATOR}${date}`,
  ]);
}

const SEPARATOR = ' · ';

function fencedText({ title, language, text }: Excerpt): string {
  return `## ${markdownText(title)}\n\n\`\`\`${language}\n${text}\n\`\`\``;
}

function figuresTable({ view, writing }: ExportCase, { name, value }: ReportWords): string {
  const rows = view.figures.map(({ label, quantity }) => [label, quantityText(quantity, writing)]);
  return markdownTable([name, value], rows, [false, true]);
}

function inputsTable(exported: ExportCase, words: ReportWords): string {
  const used = scalarEntries(exported).filter(({ isUsed }) => isUsed);
  const rows = used.map(({ name, spec, label, value }) => {
    const range = exported.ranges[name];
    const suffix = range ? ` (${words.range.replace('{range}', () => range)})` : '';
    return [label.name, scalarText(value, spec, label, exported) + suffix, label.evidence ?? label.help];
  });
  return rows.length === 0 ? '' : markdownTable([words.name, words.value, words.evidence], rows, [false, true, false]);
}

function tableBlock({ spec, label, rows }: TableEntry, exported: ExportCase): string {
  const columns = Object.entries(spec.columns);
  const cells = rows.map((row) =>
    columns.map(([column, cell]) => scalarText(row[column], cell, label.columns?.[column], exported)),
  );
  const heading = columns.map(([column]) => label.columns?.[column]?.name ?? column);
  const isNumeric = columns.map(([, { kind }]) => kind === 'number');
  return `### ${markdownText(label.name)}\n\n${markdownTable(heading, cells, isNumeric)}`;
}

/** Formulas of scalars in words, each with its result; those of tables are in the tables' own columns. */
function workingLines(exported: ExportCase): string[] {
  const { labels, inputs, simulator, writing } = exported;
  const known = numericValues(inputs);
  const nameOf = (id: string) => labels.inputs[id]?.name ?? labels.outputs[id] ?? labels.formulas?.[id] ?? id;
  return caseFormulas(exported).flatMap((formula) => {
    const amount = formula.table === undefined ? computeStep(formula, known) : undefined;
    // Where the formula and the model differ, the model's reason is what holds; it stands among the figures.
    if (typeof amount !== 'number') return [];
    const { unit, digits } = simulator.outputs[formula.id] ?? { unit: 'number' as const };
    const text = spreadsheetFormula(formula.expression, (name) => `“${nameOf(name)}”`);
    return [`- ${markdownText(`${nameOf(formula.id)} = ${text} = ${writing.amount(amount, unit, digits)}`)}`];
  });
}

function resultTable({ title, columns, rows }: ResultTable, { writing }: ExportCase): string {
  const cells = rows.map((row) => columns.map(({ key }) => cellText(row[key], writing)));
  const heading = columns.map(({ label }) => label);
  const isNumeric = columns.map(({ numeric = false }) => numeric);
  return `## ${markdownText(title)}\n\n${markdownTable(heading, cells, isNumeric)}`;
}

function scalarText(value: unknown, spec: ScalarSpec, label: InputLabel | undefined, { writing }: ExportCase): string {
  if (value === null) return '';
  return spec.kind === 'number' ? writing.exact(Number(value), spec.unit) : wordOf(value, spec, label, writing);
}

function cellText(cell: Quantity | Phrase | string | undefined, writing: ExportCase['writing']): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return 'text' in cell ? writing.phrase(cell) : quantityText(cell, writing);
}

function quantityText({ value, unit, digits }: Quantity, writing: ExportCase['writing']): string {
  return writing.amount(value, unit, digits);
}

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}
