import { lnGamma } from '../_kit/math/ln-gamma.ts';

/**
 * The chance to leave at a renewal differs between customers by a beta distribution with `a` and `b`. With `c` above 1 each customer's own
 * chance grows with the number of renewals, below 1 it falls; at 1 the beta-discrete-Weibull model is the shifted beta-geometric.
 */
export interface SurvivalParams {
  a: number;
  b: number;
  c: number;
}

/**
 * The share of customers still there after so many renewals.
 *
 * Sources: P. Fader, B. Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1), 76-90; P. Fader, B. Hardie,
 * Y. Liu, J. Davin, T. Steenburgh (2018), “How to Project Customer Retention” Revisited, Journal of Interactive Marketing 43, 1-16.
 * @param renewals 0 or more
 * @example survivalAt({ a: 0.668, b: 3.806, c: 1 }, 1) // 0.8507
 */
export function survivalAt(params: SurvivalParams, renewals: number): number {
  return Math.exp(lnSurvival(params, renewals));
}

/** The logarithm of {@link survivalAt}: of B(a, b + renewalsᶜ) ÷ B(a, b). */
export function lnSurvival({ a, b, c }: SurvivalParams, renewals: number): number {
  const later = renewals ** c;
  return lnGamma(b + later) - lnGamma(a + b + later) - lnGamma(b) + lnGamma(a + b);
}

/** The logarithms of the shares still there after 0, 1, 2 … renewals, the last included; with c = 1 from one to the next. */
export function lnSurvivals(params: SurvivalParams, renewals: number): number[] {
  const { a, b, c } = params;
  if (c !== 1) return Array.from({ length: renewals + 1 }, (_, age) => (age === 0 ? 0 : lnSurvival(params, age)));
  let ln = 0;
  return Array.from({ length: renewals + 1 }, (_, age) => {
    if (age > 0) ln += Math.log1p(-a / (a + b + age - 1));
    return ln;
  });
}
