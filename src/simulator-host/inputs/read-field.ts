import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { isPercentage } from '../../i18n/unit-words.ts';

/** What was typed into a number field: a value, or the text itself when it cannot be read. */
export function readField(text: string, { unit }: NumberSpec): number | string {
  const compact = text.normalize('NFKC').replace(/[\s¥%]/g, '');
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?$/i.test(compact)) return text;
  const value = Number(compact.replaceAll(',', ''));
  if (!Number.isFinite(value)) return text;
  return isPercentage(unit) ? Number((value / 100).toPrecision(15)) : value;
}
