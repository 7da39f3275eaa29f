import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { NoSurvivalFit, SurvivalFit } from './fit.ts';
import type { Inputs } from './inputs.ts';
import { halfLife, lifetime, residualLifetime } from './lifetime.ts';
import { type ObservedAge, observedAges } from './observed.ts';
import { type Study, studyOf } from './study.ts';
import { lnSurvivals, type SurvivalParams } from './survival-model.ts';
import { type Cohort, cohortsOf } from './triangle.ts';

/** The fitted share at an age, with its 95 % interval. */
export interface FittedAge {
  age: number;
  share: number;
  low: number;
  high: number;
}

/** What is projected beyond the ages that were seen. */
export interface Projection {
  /** From age 0 to the horizon or the last age seen, whichever is later. */
  curve: FittedAge[];
  /** The log-likelihood of the other model, to compare: twice the gain is judged against 3.84. */
  otherLogLikelihood: number | null;
}

/** Who stays, by age, and what that is worth. */
export interface RetentionResult {
  cohorts: Cohort[];
  customers: number;
  observed: ObservedAge[];
  /** The age of a period still running in the oldest cohort, and the share there so far; `null` where none is drawn. */
  running: { age: number; share: number } | null;
  fit: SurvivalFit | NoSurvivalFit;
  projection: Projection | null;
  firstRetention: Amount;
  lastRetention: Amount;
  projected: Amount;
  projectedLow: Amount;
  projectedHigh: Amount;
  meanChurn: Amount;
  halfLife: Amount;
  lifetime: Amount;
  residualLifetime: Amount;
  residualValue: Amount;
  naiveLifetime: Amount;
}

/**
 * Retention by age from a triangle of cohorts, and, for contracts, a fitted model of leaving: its projection, and lifetimes discounted to
 * today. A period still running counts for nothing but its own mark.
 */
export function simulate(inputs: Inputs): RetentionResult {
  const cohorts = cohortsOf(inputs);
  const observed = observedAges(cohorts);
  const study = inputs.counting === 'activity' ? ACTIVITY : studyOf(inputs.model, cohorts);
  const { fit } = study;
  const last = observed.at(-1);
  const first = observed[0]?.average;
  const base = {
    ...{ cohorts, observed, fit },
    customers: cohorts.reduce((sum, { size }) => sum + size, 0),
    running: runningOf(cohorts, observed.length),
    firstRetention: first ?? unavailable('undefined', 'noSettledPeriod'),
    lastRetention: last?.average ?? unavailable('undefined', 'noSettledPeriod'),
    naiveLifetime: first === undefined ? unavailable('undefined', 'noSettledPeriod') : naive(first, inputs.discount),
  };
  if (fit.kind === 'unfitted') return { ...base, ...nothing(fit.because), projection: null };
  const projection = projectionOf(fit.params, study, Math.max(inputs.horizon, observed.length));
  const at = projection.curve[inputs.horizon];
  const { params } = fit;
  const residual = residualLifetime(params, inputs.renewals, inputs.discount);
  return {
    ...base,
    projection,
    ...{ projected: at?.share ?? 0, projectedLow: at?.low ?? 0, projectedHigh: at?.high ?? 0 },
    meanChurn: params.a / (params.a + params.b),
    halfLife: halfLife(params),
    lifetime: lifetime(params, inputs.discount),
    residualLifetime: residual,
    residualValue: isNumber(residual) ? residual * inputs.valuePerPeriod : residual,
  };
}

/** Activity comes and goes; no model of leaving for good is fitted to it. */
const ACTIVITY: Study = {
  fit: { kind: 'unfitted', because: 'activityNotContract' },
  likely: [],
  otherLogLikelihood: null,
};

function nothing(because: NoSurvivalFit['because']) {
  const none = unavailable('undefined', because);
  return {
    ...{ projected: none, projectedLow: none, projectedHigh: none, meanChurn: none, halfLife: none },
    ...{ lifetime: none, residualLifetime: none, residualValue: none },
  };
}

function projectionOf(params: SurvivalParams, { likely, otherLogLikelihood }: Study, last: number): Projection {
  const sharesOf = (each: SurvivalParams) => lnSurvivals(each, last).map(Math.exp);
  const around = likely.map(sharesOf);
  const curve = sharesOf(params).map((share, age) => {
    const shares = around.map((each) => each[age] ?? share);
    return { age, share, low: Math.min(share, ...shares), high: Math.max(share, ...shares) };
  });
  return { curve, otherLogLikelihood };
}

/** Drawn only where the running period is the age after the last settled one; elsewhere older cohorts say more. */
function runningOf(cohorts: readonly Cohort[], settled: number): RetentionResult['running'] {
  const oldest = cohorts.filter(({ counts, running }) => running !== null && counts.length === settled);
  if (oldest.length === 0) return null;
  const started = oldest.reduce((sum, { size }) => sum + size, 0);
  const there = oldest.reduce((sum, { running }) => sum + (running ?? 0), 0);
  return { age: settled + 1, share: there / started };
}

/** What a constant churn taken from the first period would say: 1 ÷ (1 − r ÷ (1 + d)). */
function naive(retention: number, discount: number): Amount {
  const value = (1 + discount) / (1 + discount - retention);
  return Number.isFinite(value) && value > 0 ? value : unavailable('unbounded', 'nobodyLeft');
}
