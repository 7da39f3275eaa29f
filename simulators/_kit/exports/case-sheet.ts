import { type Amount, isNumber } from '../amount.ts';
import { spreadsheetFormula } from '../expression/spreadsheet-formula.ts';
import type { Unit } from '../units.ts';
import { caseFormulas, computeStep, numericValues } from './case-formulas.ts';
import type { WorkbookPlan } from './case-workbook.ts';
import { numberOrReason, outputAmount, type ScalarEntry, scalarEntries } from './export-case.ts';
import { formatOf, scalarCell } from './sheet-cells.ts';
import { type CellLimits, type DefinedName, EMPTY, type Sheet, type SheetCell, textCell } from './workbook.ts';

/** Where values stand on the sheet. */
const VALUE = 1;

/** The first sheet, and the names of its cells. */
export interface NamedSheet {
  sheet: Sheet;
  names: DefinedName[];
}

interface Line {
  id?: string;
  cells: SheetCell[];
  limits?: Omit<CellLimits, 'row' | 'column' | 'rowCount'>;
}

/** The question, the answer in a sentence, the inputs, the results and the steps on the way to them, one below the other. */
export function caseSheet(plan: WorkbookPlan, name: string): NamedSheet {
  const { exported, words, nameOf } = plan;
  const { labels, view, writing, link, date } = exported;
  const lines: Line[] = [
    { cells: [textCell(labels.question, 'title')] },
    { cells: [textCell(writing.phrase(view.sentence))] },
    { cells: [textCell(date), textCell(link)] },
    { cells: [textCell(words.live, 'note')] },
    { cells: [] },
    heading(words.inputs, words.value, words.range, words.meaning),
    ...scalarEntries(exported).map((entry) => inputLine(entry, plan)),
    { cells: [] },
    heading(words.results, words.value),
    ...resultLines(plan),
  ];
  const names = lines.flatMap(({ id }, row): DefinedName[] =>
    id === undefined ? [] : [{ name: nameOf.get(id) ?? id, sheet: name, row, column: VALUE }],
  );
  const limits = lines.flatMap(({ limits: found }, row): CellLimits[] =>
    found ? [{ ...found, row, column: VALUE, rowCount: 1 }] : [],
  );
  return { sheet: { name, widths: [34, 18, 18, 80], rows: lines.map(({ cells }) => cells), limits }, names };
}

function heading(...texts: string[]): Line {
  return { cells: texts.map((text) => textCell(text, 'heading')) };
}

function inputLine({ name, spec, label, value, isUsed }: ScalarEntry, { exported, words }: WorkbookPlan): Line {
  const range = exported.ranges[name];
  const unused = isUsed ? '' : words.unused;
  const meaning = [unused, label.help, label.evidence].filter(Boolean).join(' ');
  const cells = [
    textCell(label.name),
    scalarCell(value, spec, label, exported.writing, words),
    range ? textCell(range) : EMPTY,
    textCell(meaning, 'note'),
  ];
  if (spec.kind !== 'number') return { id: name, cells };
  const { min, max, aboveMin = false, integer = false } = spec;
  return { id: name, cells, limits: { min, max, aboveMin, isInteger: integer } };
}

/** Outputs in the simulator's order, then the formulas that are steps on the way. */
function resultLines(plan: WorkbookPlan): Line[] {
  const { exported, words } = plan;
  const { simulator, labels } = exported;
  const live = liveFormulas(plan);
  const outputs = Object.entries(simulator.outputs).map(([id, { unit, digits }]): Line => {
    const amount = outputAmount(exported, id) ?? 0;
    return { id, cells: [textCell(labels.outputs[id] ?? id), resultCell(live.get(id), amount, unit, digits, plan)] };
  });
  const steps = [...live].flatMap(([id, cell]): Line[] => {
    if (simulator.outputs[id]) return [];
    return [{ id, cells: [textCell(labels.formulas?.[id] ?? id), resultCell(cell, cell.value, 'number', 2, plan)] }];
  });
  return steps.length === 0 ? outputs : [...outputs, { cells: [] }, heading(words.steps, words.value), ...steps];
}

interface LiveFormula {
  formula: string;
  value: number;
}

/** Formulas whose value is the model's own; the others would show what the model does not say. */
function liveFormulas({ exported, nameOf }: WorkbookPlan): Map<string, LiveFormula> {
  const known = numericValues(exported.inputs);
  const live = new Map<string, LiveFormula>();
  for (const formula of caseFormulas(exported).filter(({ table }) => table === undefined)) {
    const value = computeStep(formula, known);
    if (value === undefined || !isNumber(value) || !agrees(value, outputAmount(exported, formula.id))) {
      delete known[formula.id];
      continue;
    }
    const text = spreadsheetFormula(formula.expression, (name) => nameOf.get(name) ?? name);
    live.set(formula.id, { formula: text, value });
  }
  return live;
}

/** A step on the way has no output to agree with. */
function agrees(value: number, byModel: Amount | undefined): boolean {
  if (byModel === undefined) return true;
  // The same operations in another order.
  return isNumber(byModel) && Math.abs(value - byModel) <= 1e-9 * Math.max(1, Math.abs(byModel));
}

function resultCell(
  live: LiveFormula | undefined,
  amount: Amount,
  unit: Unit,
  digits: number | undefined,
  { exported, words }: WorkbookPlan,
): SheetCell {
  const format = formatOf(unit, words, digits);
  if (live) return { kind: 'formula', ...live, format };
  const value = numberOrReason(amount, exported.writing);
  return typeof value === 'number' ? { kind: 'number', value, format } : textCell(value, 'note');
}
