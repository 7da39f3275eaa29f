import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Column } from '../_kit/view.ts';

/** A column of numbers. */
export function numeric(key: string, label: string): Column {
  return { key, label, numeric: true };
}

/** A rate to two decimals. */
export function percent(value: number): Quantity {
  return { value, unit: 'percent', digits: 2 };
}

/** A difference of rates. */
export function inPoints(value: number): Quantity {
  // Methods differ in the third decimal.
  return { value, unit: 'percent-points', digits: 3 };
}

/** A p-value, or a dash where there is none. */
export function chance(value: Quantity['value'] | undefined): Quantity | string {
  if (value === undefined || !isNumber(value)) return '—';
  return { value, unit: 'number', digits: 4 };
}
