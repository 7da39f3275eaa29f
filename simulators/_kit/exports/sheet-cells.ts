import type { Quantity } from '../amount.ts';
import type { InputLabel } from '../define.ts';
import type { ScalarSpec } from '../fields.ts';
import type { Unit } from '../units.ts';
import type { Phrase } from '../view.ts';
import { numericValue } from './case-formulas.ts';
import type { WorkbookWords } from './case-workbook.ts';
import { numberOrReason, type Writing, wordOf } from './export-case.ts';
import { decimalsOf, numberFormat } from './number-format.ts';
import { EMPTY, type SheetCell, textCell } from './workbook.ts';

/** The format of a unit's numbers in the reader's language. */
export function formatOf(unit: Unit, { around }: Pick<WorkbookWords, 'around'>, decimals?: number): string {
  return numberFormat(unit, around[unit] ?? {}, decimals);
}

/** An input's cell. An option that is a number by name is one here, too, so that formulas can use it. */
export function scalarCell(
  value: unknown,
  spec: ScalarSpec,
  label: InputLabel | undefined,
  writing: Writing,
  words: Pick<WorkbookWords, 'around'>,
): SheetCell {
  if (value === null) return EMPTY;
  if (spec.kind === 'number') {
    const decimals = Math.max(0, decimalsOf(spec.step) - (spec.unit.startsWith('percent') ? 2 : 0));
    return { kind: 'number', value: Number(value), format: formatOf(spec.unit, words, decimals), isInput: true };
  }
  const asNumber = spec.kind === 'choice' ? numericValue(value) : undefined;
  if (asNumber !== undefined) return { kind: 'number', value: asNumber, format: 'General', isInput: true };
  return textCell(wordOf(value, spec, label, writing), 'input');
}

/** A cell of a table of results; where there is no number, the reason. */
export function viewCell(
  cell: Quantity | Phrase | string | undefined,
  writing: Writing,
  words: Pick<WorkbookWords, 'around'>,
): SheetCell {
  if (cell === undefined) return EMPTY;
  if (typeof cell === 'string') return textCell(cell);
  if ('text' in cell) return textCell(writing.phrase(cell));
  const value = numberOrReason(cell.value, writing);
  if (typeof value === 'string') return textCell(value, 'note');
  return { kind: 'number', value, format: formatOf(cell.unit, words, cell.digits) };
}
