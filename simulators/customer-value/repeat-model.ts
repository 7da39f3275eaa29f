import { lnBeta, lnGamma } from '../_kit/math/ln-gamma.ts';

/**
 * The two models of repeat buying. In both a customer buys at random with a rate of their own, and may leave for good after a purchase.
 * `bgnbd`: only after a repeat purchase, so that one who never came back counts as still there. `mbgnbd`: after the first purchase too.
 */
export type RepeatModel = 'bgnbd' | 'mbgnbd';

/**
 * Buying rates are spread by a gamma distribution with shape `r` and scale 1 ÷ `alpha` (per unit of time), chances to leave after a purchase
 * by a beta distribution with `a` and `b`. All above 0.
 */
export interface RepeatParams {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/**
 * What is known of a customer: repeat purchases after the first, when the last of them was and how long ago the first purchase was, both
 * counted from the first purchase in one unit of time. `recency` is 0 without repeats, else above 0 and at most `age`.
 */
export interface History {
  repeats: number;
  recency: number;
  age: number;
}

/**
 * The log-likelihood of one customer's history.
 *
 * Sources: P. Fader, B. Hardie, K. L. Lee (2005), “Counting Your Customers” the Easy Way: An Alternative to the Pareto/NBD Model, Marketing
 * Science 24, 275-284, equation 6; E. P. Batislam, M. Denizel, A. Filiztekin (2007), Empirical validation and comparison of models for
 * customer base analysis, International Journal of Research in Marketing 24, 201-209.
 * @example logLikelihood('bgnbd', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, recency: 30.43, age: 38.86 }) // -9.45860630706627
 */
export function logLikelihood(model: RepeatModel, params: RepeatParams, history: History): number {
  const { r, alpha } = params;
  const { repeats, recency, age } = history;
  return (
    constantPart(model, params, repeats) +
    timedPart(model, params, history, Math.log(alpha + age), Math.log(alpha + recency)) +
    r * Math.log(alpha)
  );
}

/** The part of the log-likelihood that depends on the number of repeats alone. */
export function constantPart(model: RepeatModel, { r, a, b }: RepeatParams, repeats: number): number {
  const stays = model === 'mbgnbd' ? repeats + 1 : repeats;
  return lnGamma(r + repeats) - lnGamma(r) + lnBeta(a, b + stays) - lnBeta(a, b);
}

/** The part that depends on the times, given the logarithms of alpha + age and of alpha + recency. */
export function timedPart(
  model: RepeatModel,
  { r, a, b }: RepeatParams,
  { repeats }: History,
  lnAge: number,
  lnRecency: number,
): number {
  const isStaying = -(r + repeats) * lnAge;
  if (model === 'bgnbd' && repeats === 0) return isStaying;
  const excess = lnOddsOfLeaving(model, { a, b }, repeats) + (r + repeats) * (lnAge - lnRecency);
  return isStaying + (excess > 0 ? excess + Math.log1p(Math.exp(-excess)) : Math.log1p(Math.exp(excess)));
}

/**
 * The probability that a customer has not left.
 *
 * Sources: as {@link logLikelihood}; P. Fader, B. Hardie (2008), Computing P(alive) Using the BG/NBD Model, note 021.
 * @example probabilityAlive('bgnbd', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 5, recency: 25, age: 39 }) // 0.512778616878621
 */
export function probabilityAlive(model: RepeatModel, params: RepeatParams, { repeats, recency, age }: History): number {
  if (model === 'bgnbd' && repeats === 0) return 1;
  const { r, alpha } = params;
  const excess =
    lnOddsOfLeaving(model, params, repeats) + (r + repeats) * (Math.log(alpha + age) - Math.log(alpha + recency));
  return 1 / (1 + Math.exp(excess));
}

/** Of having left right after the last purchase against having stayed, but for the silence since. */
function lnOddsOfLeaving(model: RepeatModel, { a, b }: Pick<RepeatParams, 'a' | 'b'>, repeats: number): number {
  return Math.log(a / (model === 'mbgnbd' ? b + repeats : b + repeats - 1));
}
