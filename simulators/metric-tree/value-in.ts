import type { Amount, Quantity } from '../_kit/amount.ts';
import type { Metric } from './inputs.ts';

/** A value in a metric's own unit: percentages with one decimal, people and large money whole. */
export function valueIn(unit: Metric['unit'], value: Amount): Quantity {
  if (unit === 'percent') return { value, unit, digits: 1 };
  if (unit === 'people') return { value, unit: 'number', digits: 0 };
  return { value, unit, digits: isSmall(value) ? 2 : 0 };
}

/** A change of a metric; percentages change by points. */
export function signed(unit: Metric['unit'], value: Amount): Quantity {
  return unit === 'percent' ? { value, unit: 'percent-points', digits: 1 } : valueIn(unit, value);
}

function isSmall(value: Amount): boolean {
  return typeof value === 'number' && Math.abs(value) < 1000 && !Number.isInteger(value);
}
