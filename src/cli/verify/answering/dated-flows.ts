import { findRoot } from '../../../../simulators/_kit/brent.ts';
import { type Answer, Unsupported } from './adapter.ts';

/** Money on dates, the first of which is the day it is valued at. */
export interface DatedFlows {
  cashflows: number[];
  /** As ISO dates (2008-03-01). */
  dates: string[];
  rate?: number | undefined;
}

/**
 * Excel's XNPV and XIRR: each flow is discounted by its days since the first, over 365. The rate is sought between −99.9 % and 10,000 %
 * a year; null where there is none.
 */
export function datedAnswer({ cashflows, dates, rate }: DatedFlows): Answer {
  if (dates.length !== cashflows.length) throw new Unsupported('Each flow needs one date.');
  const days = dates.map((date) => Date.parse(date) / 86_400_000);
  if (days.some(Number.isNaN)) throw new Unsupported('A date is written as in 2008-03-01.');
  const valueAt = (logRate: number) =>
    cashflows.reduce(
      (sum, flow, index) => sum + flow * Math.exp((-logRate * ((days[index] ?? 0) - (days[0] ?? 0))) / 365),
      0,
    );
  const root = findRoot(valueAt, Math.log(0.001), Math.log(101));
  const xirr = root === undefined ? null : Math.expm1(root);
  const xnpv = rate === undefined ? {} : { xnpv: valueAt(Math.log1p(rate)), npv: valueAt(Math.log1p(rate)) };
  return { xirr, irr: xirr, irr_pct: xirr === null ? null : 100 * xirr, ...xnpv };
}
