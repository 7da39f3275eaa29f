import type { Amount } from '../amount.ts';
import { findRoot } from '../brent.ts';
import { noFigure } from './net-present-value.ts';

/**
 * The internal rate of return: the one rate per period, above −1, at which the net present value is zero. Where there are several
 * (flows that change sign more than once), none of them is the answer: the result is unavailable (`severalRates`), and
 * {@link internalRatesOfReturn} names them. Flows of one sign only have none (`noSignChange`); flows that change sign an even number of
 * times may have none (`noRate`).
 *
 * @param flows one amount of money per period, the first now
 * @example internalRateOfReturn([-100, 39, 59, 55, 20]) // 0.2809484211599611
 */
export function internalRateOfReturn(flows: readonly number[]): Amount {
  if (signChangeIn(flows) === undefined) return noFigure('noSignChange');
  const [rate, ...others] = internalRatesOfReturn(flows);
  if (rate === undefined) return noFigure('noRate');
  return others.length > 0 ? noFigure('severalRates') : rate;
}

/**
 * Every rate above −1 at which the net present value is zero, in ascending order; an empty list where there is none. A place where
 * the present value touches zero without crossing it is one rate.
 *
 * The present value is a polynomial in v = 1 ÷ (1 + rate). Multiplying flow t by (t − m), with m at a sign change, is taking the
 * derivative of the polynomial over vᵐ: its roots, which are found the same way and have one sign change less, separate the roots
 * looked for. So no root can be missed and each is bracketed. Descartes' rule follows: never more rates than sign changes.
 *
 * @param flows finite amounts of money, one per period
 * @example internalRatesOfReturn([-100, 230, -132]) // [0.1, 0.2]
 */
export function internalRatesOfReturn(flows: readonly number[]): number[] {
  return logRoots(flows)
    .map((root) => Math.expm1(-root))
    .reverse();
}

/** The roots as ln v, which is −ln(1 + rate), in ascending order. */
function logRoots(flows: readonly number[]): number[] {
  const turn = signChangeIn(flows);
  if (turn === undefined) return [];
  const separators = logRoots(flows.map((flow, period) => flow * (period - turn)));
  const touching = separators.filter((at) => signAt(flows, at) === 0);
  const reach = reachOf(flows);
  const bounds = [-reach, ...separators, reach];
  const crossing = bounds.slice(1).flatMap((to, index) => rootBetween(flows, bounds[index] ?? to, to));
  return [...touching, ...crossing].sort((one, other) => one - other);
}

/** The middle of the first gap over which the flows change sign; flows of zero belong to the gap. */
function signChangeIn(flows: readonly number[]): number | undefined {
  const periods = flows.flatMap((flow, period) => (flow === 0 ? [] : [period]));
  const next = periods.findIndex((period, index) => {
    const before = periods[index - 1];
    return before !== undefined && Math.sign(flows[period] ?? 0) !== Math.sign(flows[before] ?? 0);
  });
  return next < 0 ? undefined : ((periods[next - 1] ?? 0) + (periods[next] ?? 0)) / 2;
}

/** Cauchy's bound: beyond it, on either side, the first or the last flow outweighs all others together. */
function reachOf(flows: readonly number[]): number {
  const sizes = flows.map(Math.abs).filter((size) => size > 0);
  const ends = Math.min(sizes[0] ?? 1, sizes.at(-1) ?? 1);
  return Math.log1p(Math.max(...sizes) / ends);
}

function rootBetween(flows: readonly number[], from: number, to: number): number[] {
  if (signAt(flows, from) * signAt(flows, to) !== -1) return [];
  const root = findRoot((at) => valueAt(flows, at).value, from, to);
  return root === undefined ? [] : [root];
}

/** 0 where the present value is within rounding of zero: 1e-14 of the flows' sizes is some fifty times the error of one operation. */
function signAt(flows: readonly number[], at: number): number {
  const { value, size } = valueAt(flows, at);
  return Math.abs(value) <= 1e-14 * size ? 0 : Math.sign(value);
}

/** The present value at ln v, and what it would be if all flows had one sign. Seen from the last flow for v above 1, so that nothing overflows. */
function valueAt(flows: readonly number[], at: number): { value: number; size: number } {
  const factor = Math.exp(-Math.abs(at));
  const ordered = at > 0 ? flows : flows.toReversed();
  return {
    value: ordered.reduce((sum, flow) => sum * factor + flow, 0),
    size: ordered.reduce((sum, flow) => sum * factor + Math.abs(flow), 0),
  };
}
