import { findRoot } from '../brent.ts';
import { normalQuantile } from '../distribution/normal-quantile.ts';
import type { Count, Interval } from './interval.ts';

/**
 * All differences of two rates (the variant's less the control's) that a score test does not reject: the variance of the observed
 * difference is taken at the rates that are likeliest when the difference is the one in question.
 *
 * Source: O. Miettinen & M. Nurminen (1985), Comparative analysis of two rates, Statistics in Medicine 4, 213-226; the likeliest rates by
 * the closed form of their appendix. `isCorrected` multiplies the variance by N/(N − 1), as they do; without it this is Mee's (1984).
 * @example scoreInterval({ successes: 200, trials: 2000 }, { successes: 250, trials: 2000 }, 0.95, { isCorrected: false }) // { low: 0.00543, high: 0.04460 }
 */
export function scoreInterval(
  control: Count,
  variant: Count,
  confidence: number,
  { isCorrected }: { isCorrected: boolean },
): Interval {
  const z = normalQuantile((1 + confidence) / 2, (1 - confidence) / 2);
  const observed = variant.successes / variant.trials - control.successes / control.trials;
  const excess = (difference: number) =>
    Math.abs(observed - difference) - z * nullError(control, variant, difference, isCorrected);
  return {
    // Next to the observed difference, because at it both sides are 0 when a rate is 0 or 1.
    low: observed <= -1 ? -1 : (findRoot(excess, -1, observed - 1e-10) ?? -1),
    high: observed >= 1 ? 1 : (findRoot(excess, observed + 1e-10, 1) ?? 1),
  };
}

/** The standard error of the observed difference if the true one is `difference`. */
function nullError(control: Count, variant: Count, difference: number, isCorrected: boolean): number {
  const from = likeliestRate(control, variant, difference);
  const to = Math.min(1, Math.max(0, from + difference));
  const variance = (from * (1 - from)) / control.trials + (to * (1 - to)) / variant.trials;
  const all = control.trials + variant.trials;
  return Math.sqrt(Math.max(0, variance) * (isCorrected ? all / (all - 1) : 1));
}

/** The control's likeliest rate when the variant's is higher by `difference`: a root of a cubic, by its trigonometric form. */
function likeliestRate(control: Count, variant: Count, difference: number): number {
  const all = control.trials + variant.trials;
  const successes = control.successes + variant.successes;
  const a = all;
  const b = (variant.trials + 2 * control.trials) * difference - all - successes;
  const c = (control.trials * difference - all - 2 * control.successes) * difference + successes;
  const d = control.successes * difference * (1 - difference);
  const middle = b / (3 * a);
  const q = middle ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
  const p = (Math.sign(q) || 1) * Math.sqrt(Math.max(0, middle * middle - c / (3 * a)));
  const angle = p === 0 ? 0 : (Math.PI + Math.acos(Math.min(1, Math.max(-1, q / p ** 3)))) / 3;
  const rate = 2 * p * Math.cos(angle) - middle;
  return Math.min(1, Math.min(1 - difference, Math.max(0, Math.max(-difference, rate))));
}
