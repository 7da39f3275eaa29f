import type { InputLabel } from '../../../simulators/_kit/define.ts';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { formatExact } from '../../i18n/format-number.ts';
import { UNIT_WORDS } from '../../i18n/unit-words.ts';
import { fieldText } from '../inputs/field-text.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf, type Situation } from '../situation.ts';
import { changedRows, type InputRow } from './compare-rows.ts';
import { labels } from './labels.ts';

/** What an input is in one scenario, in words. Of a table: how many rows, and how many differ from the first scenario's. */
export function inputText({ name, spec, cells }: InputRow, index: number, situation: Situation): string {
  const { locale, words } = situation;
  const { value, range } = cells[index] ?? {};
  if (range !== undefined) return range;
  const label: InputLabel | undefined = labelsOf(situation).inputs[name];
  switch (spec.kind) {
    case 'number':
      return numberText(Number(value), spec, situation);
    case 'choice':
      return label?.options?.[String(value)] ?? String(value);
    case 'toggle':
      return value === true ? words.yes : words.no;
    case 'text':
      return String(value);
    case 'table': {
      const count = formatExact(Array.isArray(value) ? value.length : 0);
      const changed = index === 0 ? 0 : changedRows(value, cells[0]?.value);
      const { rows, rowsChanged } = labels[locale].compare;
      return changed === 0 ? fill(rows, { count }) : fill(rowsChanged, { count, changed });
    }
  }
}

/** Inputs are written in full: two that differ in the fifth digit must not look the same. */
function numberText(value: number, { unit }: NumberSpec, { locale }: Situation): string {
  const { before = '', after = '', one = after } = UNIT_WORDS[locale][unit] ?? {};
  const digits = fieldText(value, { unit });
  return before + digits + (digits === '1' ? one : after);
}
