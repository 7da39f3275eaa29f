import { findRoot } from '../brent.ts';
import { normalQuantile } from '../distribution/normal-quantile.ts';
import { normalShare } from '../distribution/normal-share.ts';
import { crossingChances } from './crossing-chances.ts';

/** The chance of a false alarm at each look that a test may spend, one-sided. */
export interface Level {
  /** In all, on one side: 0.025 for a two-sided test at 5 %. */
  alpha: number;
  isTwoSided: boolean;
}

/** Equal shares of information. @example evenTimes(4) // [0.25, 0.5, 0.75, 1] */
export function evenTimes(looks: number): number[] {
  return Array.from({ length: looks }, (_, look) => (look + 1) / looks);
}

/**
 * Bounds of the family c t^(Δ − ½), such that a test without a difference crosses one with chance `alpha` (per side). Δ = ½ is Pocock's
 * constant bound, Δ = 0 O'Brien and Fleming's, which starts high and ends near the fixed one.
 *
 * Source: S. K. Wang & A. A. Tsiatis (1987), Biometrics 43, 193-199; S. J. Pocock (1977), Biometrika 64, 191-199; P. C. O'Brien &
 * T. R. Fleming (1979), Biometrics 35, 549-556.
 * @example boundsOfShape(evenTimes(5), 0.5, { alpha: 0.025, isTwoSided: true }) // five times 2.413
 */
export function boundsOfShape(times: readonly number[], delta: number, { alpha, isTwoSided }: Level): number[] {
  const boundsFor = (constant: number) => times.map((time) => constant * time ** (delta - 0.5));
  const excess = (constant: number) => {
    const { above } = crossingChances({ times, bounds: boundsFor(constant), isTwoSided, drift: 0 });
    return Math.log(sum(above) / alpha);
  };
  const fixed = -normalQuantile(alpha, 1 - alpha);
  // One look alone needs the fixed bound; each of them at alpha / looks is enough.
  const enough = -normalQuantile(alpha / times.length, 1 - alpha / times.length);
  const constant = findRoot(excess, fixed - 1e-9, enough + 1e-9) ?? enough;
  return boundsFor(constant);
}

/** How alpha is spent over time by the rules of K. K. G. Lan & D. L. DeMets (1983), Biometrika 70, 659-663, one-sided. */
export const SPENDING = {
  obrienFleming: (alpha: number, time: number) =>
    2 * normalShare(normalQuantile(alpha / 2, 1 - alpha / 2) / Math.sqrt(time)),
  pocock: (alpha: number, time: number) => alpha * Math.log(1 + (Math.E - 1) * time),
};

/**
 * Bounds for looks at any times that spend alpha by a rule, so that looks need not be planned.
 *
 * @example boundsBySpending([0.25, 0.5, 0.75, 1], SPENDING.obrienFleming, { alpha: 0.025, isTwoSided: false }) // [4.3326, 2.9631, 2.3590, 2.0141]
 */
export function boundsBySpending(
  times: readonly number[],
  spent: (alpha: number, time: number) => number,
  { alpha, isTwoSided }: Level,
): number[] {
  const bounds: number[] = [];
  for (const [look, time] of times.entries()) {
    const share = spent(alpha, time) - (look === 0 ? 0 : spent(alpha, times[look - 1] ?? 0));
    const excess = (bound: number) => {
      const looks = { times: times.slice(0, look + 1), bounds: [...bounds, bound], isTwoSided, drift: 0 };
      return Math.log((crossingChances(looks).above.at(-1) ?? 0) / share);
    };
    bounds.push(findRoot(excess, 0, 9) ?? 9);
  }
  return bounds;
}

/**
 * The expected score at the end with which a sequential test finds a difference with a given chance (crossing on the right side).
 * Its square over that of a fixed test is the inflation of the largest sample.
 *
 * @example driftFor(0.8, { times: evenTimes(5), bounds: pocock, isTwoSided: false }) ** 2 / (1.959964 + 0.841621) ** 2 // 1.2286
 */
export function driftFor(
  power: number,
  looks: { times: readonly number[]; bounds: readonly number[]; isTwoSided: boolean },
): number {
  const last = looks.bounds.at(-1) ?? 0;
  const lacking = (drift: number) => sum(crossingChances({ ...looks, drift }).above) - power;
  // The last look alone reaches the power at the upper end; bounds are at most 9.
  return findRoot(lacking, 0, last + normalQuantile(power) + 1) ?? 0;
}

/**
 * The chance of at least one false alarm when a test without a difference is looked at several times, each time as if it were the only one.
 *
 * @param z the score from which each look would be called significant, two-sided
 * @example peekingRate(5, 1.959964) // 0.1417, for a test at 5 %
 */
export function peekingRate(looks: number, z: number, isTwoSided = true): number {
  const bounds = new Array<number>(looks).fill(z);
  const { above, below } = crossingChances({ times: evenTimes(looks), bounds, isTwoSided, drift: 0 });
  return sum(above) + sum(below);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
