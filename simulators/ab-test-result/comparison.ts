import type { Amount } from '../_kit/amount.ts';
import type { Interval } from '../_kit/math/interval.ts';

/** A variant against the control, in the metric's own unit; the uplift is relative to the control. */
export interface Comparison {
  /** Which arm it is; the control is 0. */
  arm: number;
  name: string;
  control: number;
  variant: number;
  /** Standard errors of the two levels. */
  errors: { control: number; variant: number };
  difference: number;
  /** Intervals share their error over the variants (Bonferroni). */
  interval: Interval | null;
  uplift: Amount;
  upliftLow: Amount;
  upliftHigh: Amount;
  /** z of rates, t of averages. */
  score: Amount;
  /** Two-sided, adjusted by Holm's method where there are several variants. */
  p: Amount;
  chanceBest: Amount;
  lossIfShipped: Amount;
  lossIfKept: Amount;
}

/** The confidence of each of several intervals, so that all hold together. @example confidenceOfEach(0.95, 2) // 0.975 */
export function confidenceOfEach(confidence: number, comparisons: number): number {
  return 1 - (1 - confidence) / comparisons;
}
