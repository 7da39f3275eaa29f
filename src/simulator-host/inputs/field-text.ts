import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { formatExact } from '../../i18n/format-number.ts';
import { isPercentage } from '../../i18n/unit-words.ts';

/** What a number field shows: percentages times 100; a text that could not be read, as it was typed. */
export function fieldText(value: unknown, { unit }: Pick<NumberSpec, 'unit'>): string {
  if (typeof value === 'number') return formatExact(isPercentage(unit) ? value * 100 : value);
  return typeof value === 'string' ? value : '';
}

/** The value one step up or down, on the grid and within the bounds. @example stepped(0.03, spec, 1) // 0.031 */
export function stepped(value: number, { step, min, max, aboveMin }: NumberSpec, steps: number): number {
  const next = Number((value + steps * step).toPrecision(12));
  return Math.min(max, Math.max(aboveMin ? min + step : min, next));
}
