import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Timing } from './inputs.ts';

/** A stream of monthly margins from one customer, paid while the customer stays. */
export interface MarginStream {
  /** Money per month; may be negative. */
  margin: number;
  /** Share lost each month, 0 to 1. */
  churn: number;
  /** Per month, from 0. */
  discount: number;
  timing: Timing;
  /** Only payments of the first so many months count; all, when left out. */
  months?: number;
}

/**
 * Present value of the margins that a customer is expected to bring, with a constant chance r = 1 − churn of staying each month.
 * Without a limit on months:
 *
 * - `now`, the first payment comes at once: m (1 + d) ÷ (1 + d − r)
 * - `excluded`, the first payment is left out: m r ÷ (1 + d − r)
 * - `end`, payments come at the end of each month that was begun: m ÷ (1 + d − r)
 *
 * With a limit of n months each is multiplied by 1 − (r ÷ (1 + d))ⁿ. Without churn, discount and limit the value is unbounded.
 *
 * Source: P. Fader and B. Hardie, Reconciling and Clarifying CLV Formulas (note 024), cases 1, 2 and 3.
 *
 * @example presentValue({ margin: 100, churn: 0.2, discount: 0.1, timing: 'now' }) // 366.67
 */
export function presentValue({ margin, churn, discount, timing, months }: MarginStream): Amount {
  const value = margin * firstFactor(timing, churn, discount) * sumOfFactors(churn, discount, months);
  return Number.isFinite(value) ? value : unavailable('unbounded', 'noChurn');
}

function firstFactor(timing: Timing, churn: number, discount: number): number {
  if (timing === 'now') return 1;
  return (timing === 'excluded' ? 1 - churn : 1) / (1 + discount);
}

/** 1 + q + q² + … with q = (1 − churn) ÷ (1 + discount), over `months` terms; infinite when nothing shrinks it. */
function sumOfFactors(churn: number, discount: number, months: number | undefined): number {
  const shrink = (churn + discount) / (1 + discount);
  if (months === undefined) return 1 / shrink;
  if (shrink === 0) return months;
  // expm1 and log1p, because 1 − qⁿ loses its digits when q is close to 1.
  return -Math.expm1(months * (Math.log1p(-churn) - Math.log1p(discount))) / shrink;
}
