import { type Maximisation, maximise } from '../_kit/math/maximise.ts';
import { lnSurvivals, type SurvivalParams } from './survival-model.ts';
import type { Cohort } from './triangle.ts';

/** Which model of leaving is fitted. */
export type SurvivalModel = 'sbg' | 'bdw';

/** Customers by what became of them: how many left at each renewal, and how many were last seen after so many. */
export interface Leavers {
  /** `left[0]` at the first renewal. */
  left: number[];
  /** `seen[0]` with no renewal yet; they say nothing. */
  seen: number[];
}

/** Parameters found by maximum likelihood, and what is needed to say how sure they are. */
export interface SurvivalFit {
  kind: 'fitted';
  params: SurvivalParams;
  logLikelihood: number;
  iterations: number;
  /** The log-likelihood of other parameters, given as logarithms. */
  at: number[];
  covariance: number[][];
}

/** Why there is no fit; the texts stand under `labels.reasons`. */
export interface NoSurvivalFit {
  kind: 'unfitted';
  because: 'tooFewPeriods' | 'nobodyLeft' | 'everybodyLeft' | 'constantRate' | 'fitFlat' | 'activityNotContract';
}

/** Adds up all cohorts. Those last seen at an age are censored there. */
export function leaversOf(cohorts: readonly Pick<Cohort, 'size' | 'counts'>[]): Leavers {
  const oldest = cohorts.reduce((most, { counts }) => Math.max(most, counts.length), 0);
  const [left, seen] = [new Array<number>(oldest).fill(0), new Array<number>(oldest + 1).fill(0)];
  for (const { size, counts } of cohorts) {
    let before = size;
    for (const [index, count] of counts.entries()) {
      left[index] = (left[index] ?? 0) + before - count;
      before = count;
    }
    seen[counts.length] = (seen[counts.length] ?? 0) + before;
  }
  return { left, seen };
}

/** The log-likelihood of what became of the customers. */
export function logLikelihood(params: SurvivalParams, { left, seen }: Leavers): number {
  const lnThere = lnSurvivals(params, left.length);
  let sum = 0;
  for (const [index, count] of left.entries()) {
    if (count > 0) sum += count * lnLeaving(lnThere[index] ?? 0, lnThere[index + 1] ?? 0);
  }
  for (const [age, count] of seen.entries()) sum += count * (lnThere[age] ?? 0);
  return sum;
}

/** The logarithm of the share that leaves between two logarithms of shares still there. */
function lnLeaving(before: number, after: number): number {
  // Equal but for rounding: nobody leaves any more.
  return before + Math.log(Math.max(-Math.expm1(after - before), Number.MIN_VALUE));
}

/**
 * Fits the shifted beta-geometric or the beta-discrete-Weibull model to cohorts of any ages by maximum likelihood.
 *
 * @example fitSurvival('sbg', leaversOf([{ size: 1000, counts: [869, 743, 653, 593, 551, 517, 491] }])) // a 0.668, b 3.806
 */
export function fitSurvival(model: SurvivalModel, leavers: Leavers): SurvivalFit | NoSurvivalFit {
  const { left, seen } = leavers;
  const needed = model === 'bdw' ? 3 : 2;
  if (left.length < needed) return { kind: 'unfitted', because: 'tooFewPeriods' };
  if (left.every((count) => count === 0)) return { kind: 'unfitted', because: 'nobodyLeft' };
  if (seen.every((count) => count === 0)) return { kind: 'unfitted', because: 'everybodyLeft' };
  const f = (at: readonly number[]) => logLikelihood(paramsAt(at), leavers);
  let failure: Exclude<Maximisation['kind'], 'found'> = 'flat';
  for (const start of STARTS) {
    const outcome = maximise(f, model === 'bdw' ? [...start, 0] : start, REACH);
    if (outcome.kind === 'found') {
      const { at, value, covariance, iterations } = outcome.maximum;
      return { kind: 'fitted', params: paramsAt(at), logLikelihood: value, iterations, at, covariance };
    }
    failure = outcome.kind;
  }
  return { kind: 'unfitted', because: failure === 'flat' && model === 'bdw' ? 'fitFlat' : 'constantRate' };
}

/** Logarithms of a and b to start from. */
const STARTS = [
  [0, 0.5],
  [-0.5, 1.5],
  [1, 3],
  [-1.5, -0.5],
];

/** Parameters beyond e⁸ describe customers who are all alike. */
const REACH = 8;

/** From logarithms; without a third one the customers' own chances stay the same. */
export function paramsAt([a = 0, b = 0, c = 0]: readonly number[]): SurvivalParams {
  return { a: Math.exp(a), b: Math.exp(b), c: Math.exp(c) };
}
