import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { expectedMonths, type Segment } from './survival.ts';

/**
 * Months until margins of a customer who never leaves have paid for winning them: cost ÷ monthly margin. `never` without a margin.
 *
 * @example simplePayback(6000, 799.2) // 7.51
 */
export function simplePayback(cost: number, monthlyMargin: number): Amount {
  const months = cost / monthlyMargin;
  return monthlyMargin > 0 && Number.isFinite(months) ? months : unavailable('never', 'noMargin');
}

/**
 * Months until the expected margins of customers who leave at their churn have paid for winning them, without discounting and with
 * payments at the start of each month: the n for which Σ share × m (1 − (1 − c)ⁿ) ÷ c reaches the cost. `never` when the margin of a
 * whole lifetime does not reach it.
 *
 * For one churn rate this is ln(1 − cost × c ÷ m) ÷ ln(1 − c); several are solved by bisection to 13 digits.
 *
 * @example paybackWithChurn(6000, 799.2, [{ share: 1, churn: 0.03 }]) // 8.38
 */
export function paybackWithChurn(cost: number, monthlyMargin: number, segments: readonly Segment[]): Amount {
  const simple = simplePayback(cost, monthlyMargin);
  if (!isNumber(simple) || simple === 0) return simple;
  if (expectedMonths(segments, Number.MAX_VALUE) <= simple) return unavailable('never', 'churnEatsMargin');
  const [only] = segments;
  if (only && segments.length === 1) return closedForm(simple, only.churn);
  return bisect((months) => expectedMonths(segments, months) >= simple, simple);
}

function closedForm(simple: number, churn: number): number {
  if (churn === 0) return simple;
  // abs, because a churn of 100% gives a negative zero.
  return Math.abs(Math.log1p(-simple * churn) / Math.log1p(-churn));
}

/** The point from which `isReached` holds, to 13 digits; the search starts at `guess` and doubles. */
function bisect(isReached: (months: number) => boolean, guess: number): number {
  let [low, high] = [0, guess];
  while (!isReached(high)) [low, high] = [high, high * 2];
  while (high - low > 1e-13 * Math.max(1, high)) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return low;
}
