import type { Unit } from './units.ts';

/**
 * A result that is not a number, and why. `never`: the event does not happen (a payback that is never reached). `unbounded`: the
 * quantity grows without limit in this model (lifetime value at zero churn). `undefined`: the question has no meaning for these
 * inputs (a ratio to zero). `because` names a text under `labels.reasons`.
 */
export interface Unavailable {
  kind: 'never' | 'unbounded' | 'undefined';
  because: string;
}

/** A number, or the reason why there is none. NaN, Infinity and stand-in values are never used instead. */
export type Amount = number | Unavailable;

/** An amount with its unit; `digits` fixes the decimals shown where the unit's own habit is not wanted. */
export interface Quantity {
  value: Amount;
  unit: Unit;
  digits?: number;
}

/**
 * Tells a number from the reason why there is none.
 *
 * @example isNumber(3.4) // true
 * @example isNumber({ kind: 'never', because: 'churnEatsMargin' }) // false
 */
export function isNumber(amount: Amount): amount is number {
  return typeof amount === 'number';
}

/** Builds an {@link Unavailable}. @example unavailable('unbounded', 'noChurn') */
export function unavailable(kind: Unavailable['kind'], because: string): Unavailable {
  return { kind, because };
}
