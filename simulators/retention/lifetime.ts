import { type Amount, unavailable } from '../_kit/amount.ts';
import { betaMean } from '../_kit/math/beta-mean.ts';
import { lnHypergeometric } from '../_kit/math/hypergeometric.ts';
import { lnSurvival, type SurvivalParams, survivalAt } from './survival-model.ts';

/** Nearer to 1 than this, the series takes thousands of terms. */
const LONGEST_SERIES = 0.999;

/** More terms than this are not added up; what is left out is then below 1e-12 of the sum or there is no answer. */
const MOST_TERMS = 20_000;

/**
 * The discounted expected residual lifetime of a customer about to renew for the next time after `renewals` renewals, in periods: the payment
 * due now counts in full if it is made, later ones are discounted. For the shifted beta-geometric model
 * (b + n) ÷ (a + b + n) × ₂F₁(1, b + n + 1; a + b + n + 1; 1 ÷ (1 + d)).
 *
 * Unbounded without discounting when a × c is 1 or less: the longest stay for ever.
 *
 * Source: P. Fader, B. Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85-93, equation 6.
 * @example residualLifetime({ a: 0.6681, b: 3.8061, c: 1 }, 7, 0.1) // 7.53
 */
export function residualLifetime(params: SurvivalParams, renewals: number, discount: number): Amount {
  const { a, b, c } = params;
  if (c !== 1) return bySum(params, renewals, discount);
  if (discount === 0) return a > 1 ? (b + renewals) / (a - 1) : unavailable('unbounded', 'noDiscount');
  const z = 1 / (1 + discount);
  const after = b + renewals;
  const series = z < LONGEST_SERIES ? lnHypergeometric(1, after + 1, a + after + 1, z) : undefined;
  if (series !== undefined) return (after / (a + after)) * Math.exp(series);
  // The mean over customers of stay ÷ (1 − stay × z), with leave and stay = 1 − leave.
  const value = betaMean(a, after, (leave, stay) => (stay * (1 + discount)) / (discount + leave));
  return Number.isFinite(value) ? value : unavailable('unbounded', 'noDiscount');
}

/**
 * The discounted expected lifetime of a new customer, whose first payment is made at once.
 *
 * @example lifetime({ a: 0.6681, b: 3.8061, c: 1 }, 0.1) // 5.92
 */
export function lifetime(params: SurvivalParams, discount: number): Amount {
  const residual = residualLifetime(params, 0, discount);
  return typeof residual === 'number' ? 1 + residual / (1 + discount) : residual;
}

/** Term by term: no closed form is known for the beta-discrete-Weibull model. */
function bySum(params: SurvivalParams, renewals: number, discount: number): Amount {
  if (discount === 0) return unavailable('undefined', 'needsDiscount');
  const before = lnSurvival(params, renewals);
  let sum = 0;
  for (let period = 1; period <= MOST_TERMS; period += 1) {
    const term = Math.exp(lnSurvival(params, renewals + period) - before - (period - 1) * Math.log1p(discount));
    sum += term;
    // The rest is less than a geometric series.
    if (term < 1e-12 * discount * sum) return sum;
  }
  return unavailable('undefined', 'needsDiscount');
}

/** The first renewal after which at most half are left; never within 1,200. @example halfLife({ a: 1, b: 1, c: 1 }) // 1 */
export function halfLife(params: SurvivalParams): Amount {
  for (let renewals = 1; renewals <= 1200; renewals += 1) if (survivalAt(params, renewals) <= 0.5) return renewals;
  return unavailable('never', 'neverHalf');
}
