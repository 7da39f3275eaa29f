import { invertMatrix } from './invert-matrix.ts';

/** Cases that share the same predictors: `successes` of `trials` (1 or more) had the event. */
export interface LogisticRow {
  x: readonly number[];
  trials: number;
  successes: number;
}

/** A fitted logistic regression; the intercept comes first. */
export interface LogisticFit {
  kind: 'fitted';
  coefficients: number[];
  standardErrors: number[];
  logLikelihood: number;
  iterations: number;
}

/**
 * Why there is no fit. `noCases`: no rows. `oneOutcome`: all had the event, or none. `dependent`: a predictor is constant or follows from the
 * others. `separated`: some combination of predictors tells all or nearly all cases apart, so that the likelihood has no maximum.
 */
export interface NoLogisticFit {
  kind: 'unfitted';
  because: 'noCases' | 'oneOutcome' | 'dependent' | 'separated';
}

/**
 * Logistic regression by maximum likelihood: ln(p ÷ (1 − p)) = b₀ + b₁ x₁ + …, by Newton's method with halved steps on standardised
 * predictors. Grouped cases give the same coefficients as the cases one by one.
 *
 * Source: P. McCullagh & J. Nelder, Generalized Linear Models, 2nd edition, section 4.4. The log-likelihood is that of the cases one by one,
 * without binomial coefficients.
 * @example fitLogistic([{ x: [0], trials: 10, successes: 2 }, { x: [1], trials: 10, successes: 5 }]) // −1.3863, 1.3863
 */
export function fitLogistic(rows: readonly LogisticRow[]): LogisticFit | NoLogisticFit {
  const trials = sum(rows, (row) => row.trials);
  const successes = sum(rows, (row) => row.successes);
  if (trials === 0) return { kind: 'unfitted', because: 'noCases' };
  if (successes === 0 || successes === trials) return { kind: 'unfitted', because: 'oneOutcome' };
  const scales = scalesOf(rows, trials);
  if (scales.some(({ spread }) => !(spread > 0))) return { kind: 'unfitted', because: 'dependent' };
  const designs = rows.map(({ x }) => [1, ...x.map((value, at) => standardised(value, scales[at]))]);
  const start = [Math.log(successes / (trials - successes)), ...scales.map(() => 0)];
  return climb(rows, designs, start, scales);
}

interface Scale {
  mean: number;
  spread: number;
}

const MOST_STEPS = 60;
/** Close to the maximum a step changes the likelihood by less than its sum is rounded by. */
const ROUNDING = 1e-11;
/** Newton's step overshoots where the likelihood is nearly flat; a longer one could run into a fit that seems separated and is not. */
const LONGEST_MOVE = 2;
/** A coefficient of a standardised predictor beyond this (odds times three million per spread) only comes from separation. */
const RUN_AWAY = 15;
/** Coefficients per unit of a predictor that varies less than this could not be written down. */
const SMALLEST_SPREAD = 1e-100;

function climb(
  rows: readonly LogisticRow[],
  designs: readonly (readonly number[])[],
  start: readonly number[],
  scales: readonly Scale[],
): LogisticFit | NoLogisticFit {
  let at = [...start];
  let likelihood = logLikelihood(rows, designs, at);
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const { slope, information } = derivatives(rows, designs, at);
    const covariance = invertMatrix(information);
    if (!covariance) return { kind: 'unfitted', because: at.some(isAway) ? 'separated' : 'dependent' };
    const step = covariance.map((line) => dot(line, slope));
    let by = Math.min(1, LONGEST_MOVE / Math.max(...step.map(Math.abs)));
    let next = moved(at, step, by);
    const least = likelihood - ROUNDING * Math.abs(likelihood);
    while (logLikelihood(rows, designs, next) < least && by > 1e-12) {
      by /= 2;
      next = moved(at, step, by);
    }
    if (next.slice(1).some(isAway)) return { kind: 'unfitted', because: 'separated' };
    at = next;
    likelihood = logLikelihood(rows, designs, at);
    if (step.every((move) => Math.abs(move) < 1e-10))
      return unscaled({ at, covariance, likelihood, iterations }, scales);
  }
  return { kind: 'unfitted', because: 'separated' };
}

interface Climbed {
  at: readonly number[];
  covariance: readonly (readonly number[])[];
  likelihood: number;
  iterations: number;
}

/** Back from standardised predictors: b = β ÷ s, and the intercept less the means. */
function unscaled({ at, covariance, likelihood, iterations }: Climbed, scales: readonly Scale[]): LogisticFit {
  const slopes = scales.map(({ spread }, index) => (at[index + 1] ?? 0) / spread);
  const toIntercept = [1, ...scales.map(({ mean, spread }) => -mean / spread)];
  const intercept = dot(toIntercept, at);
  const variance = dot(
    toIntercept,
    covariance.map((line) => dot(line, toIntercept)),
  );
  const errors = scales.map(({ spread }, index) => Math.sqrt(covariance[index + 1]?.[index + 1] ?? 0) / spread);
  return {
    kind: 'fitted',
    coefficients: [intercept, ...slopes],
    standardErrors: [Math.sqrt(variance), ...errors],
    logLikelihood: likelihood,
    iterations,
  };
}

function derivatives(rows: readonly LogisticRow[], designs: readonly (readonly number[])[], at: readonly number[]) {
  const size = at.length;
  const slope = new Array<number>(size).fill(0);
  const information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [index, { trials, successes }] of rows.entries()) {
    const design = designs[index] ?? [];
    const p = 1 / (1 + Math.exp(-dot(design, at)));
    const weight = trials * p * (1 - p);
    for (let one = 0; one < size; one += 1) {
      const value = design[one] ?? 0;
      slope[one] = (slope[one] ?? 0) + (successes - trials * p) * value;
      const line = information[one] ?? [];
      for (let other = 0; other < size; other += 1)
        line[other] = (line[other] ?? 0) + weight * value * (design[other] ?? 0);
    }
  }
  return { slope, information };
}

/** Σ successes × η − trials × ln(1 + e^η), written so that a large η does not overflow. */
function logLikelihood(
  rows: readonly LogisticRow[],
  designs: readonly (readonly number[])[],
  at: readonly number[],
): number {
  return rows.reduce((total, { trials, successes }, index) => {
    const logit = dot(designs[index] ?? [], at);
    return total + successes * logit - trials * (Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))));
  }, 0);
}

function scalesOf(rows: readonly LogisticRow[], trials: number): Scale[] {
  return (rows[0]?.x ?? []).map((_, at) => {
    const mean = sum(rows, (row) => row.trials * (row.x[at] ?? 0)) / trials;
    const variance = sum(rows, (row) => row.trials * ((row.x[at] ?? 0) - mean) ** 2) / trials;
    // What is left of a constant is rounding, and so is a spread of next to nothing.
    return {
      mean,
      spread: variance > Math.max(1e-12 * Math.abs(mean), SMALLEST_SPREAD) ** 2 ? Math.sqrt(variance) : 0,
    };
  });
}

function standardised(value: number, scale: Scale | undefined): number {
  return scale ? (value - scale.mean) / scale.spread : value;
}

function moved(at: readonly number[], step: readonly number[], by: number): number[] {
  return at.map((each, index) => each + by * (step[index] ?? 0));
}

function isAway(coefficient: number): boolean {
  return Math.abs(coefficient) > RUN_AWAY;
}

function dot(one: readonly number[], other: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < one.length; index += 1) total += (one[index] ?? 0) * (other[index] ?? 0);
  return total;
}

function sum<T>(rows: readonly T[], read: (row: T) => number): number {
  return rows.reduce((total, row) => total + read(row), 0);
}
