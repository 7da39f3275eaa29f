import type { Amount } from '../amount.ts';
import { discountFlows, noFigure } from './net-present-value.ts';

/**
 * Periods until the flows have added up to zero for the first time, with the flow of the last period spread evenly over it. 0 when nothing
 * is owed after the first flow. Later payments that take the sum below zero again are not looked at.
 *
 * Unavailable (`never`, `nothingPaidBack`) when the sum stays below zero.
 *
 * Source: R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance, chapter 5.
 * @param flows one amount of money per period, the first now
 * @example payback([-1000, 300, 400, 500, 600]) // 2.6
 */
export function payback(flows: readonly number[]): Amount {
  // A sum that is zero on paper may be off by the rounding of each addition.
  const rounding = 1e-15 * flows.reduce((size, flow) => size + Math.abs(flow), 0);
  let sum = 0;
  for (const [period, flow] of flows.entries()) {
    const owed = -sum;
    sum += flow;
    if (sum >= -rounding) return period === 0 ? 0 : period - 1 + owed / flow;
  }
  return noFigure('nothingPaidBack');
}

/**
 * {@link payback} of what the flows are worth today.
 *
 * @param rate per period, a fraction above −1 (else `rateTooLow`)
 * @example discountedPayback([-1000, 300, 400, 500, 600], 0.1) // 3.0513
 */
export function discountedPayback(flows: readonly number[], rate: number): Amount {
  return rate > -1 ? payback(discountFlows(flows, rate)) : noFigure('rateTooLow');
}
