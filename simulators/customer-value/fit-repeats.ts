import { type Maximisation, maximise } from '../_kit/math/maximise.ts';
import { constantPart, type History, type RepeatModel, type RepeatParams, timedPart } from './repeat-model.ts';

/** Parameters found by maximum likelihood. `covariance` is that of their logarithms, in the order of the names. */
export interface Fit<P extends string> {
  kind: 'fitted';
  params: Record<P, number>;
  covariance: number[][];
  logLikelihood: number;
  iterations: number;
}

/** Why there is no fit; the texts stand under `labels.reasons`. */
export interface NoFit {
  kind: 'unfitted';
  because: 'noRepeats' | 'noSpend' | 'fitFlat' | 'fitEndless' | 'fitSlow' | 'spendOpen';
}

/** What came of fitting the model of repeat buying. */
export type RepeatFit = Fit<keyof RepeatParams> | NoFit;

/**
 * Fits a model of repeat buying to customers' histories by maximum likelihood: Newton's method on the logarithms of the parameters, from
 * several starts. Without a single repeat purchase the data say nothing about leaving.
 *
 * @example fitRepeats('bgnbd', cdnow) // r 0.2426, alpha 4.4141, a 0.7929, b 2.4262; log-likelihood −9582.43
 */
export function fitRepeats(model: RepeatModel, histories: readonly History[]): RepeatFit {
  if (histories.every(({ repeats }) => repeats === 0)) return { kind: 'unfitted', because: 'noRepeats' };
  const rows = countedRows(histories);
  const likelihood = likelihoodOf(model, rows);
  // In units of the mean age every parameter is of size about 1.
  const scale = histories.reduce((sum, { age }) => sum + age, 0) / histories.length;
  const paramsAt = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): RepeatParams => ({
    r: Math.exp(r),
    alpha: scale * Math.exp(alpha),
    a: Math.exp(a),
    b: Math.exp(b),
  });
  return fitFrom(STARTS, (at) => likelihood(paramsAt(at)), paramsAt);
}

/** Logarithms of r, alpha (in mean ages), a and b: common values, frequent and rare leaving. */
const STARTS = [
  [-1, -1.5, -0.2, 0.8],
  [0, 0, 0, 0],
  [-0.5, -0.5, -2, 1],
  [1, 1, 0.5, 2],
];

/** The first start that leads to a maximum decides; without one, the last failure is told. */
export function fitFrom<P extends string>(
  starts: readonly (readonly number[])[],
  f: (at: readonly number[]) => number,
  paramsAt: (at: readonly number[]) => Record<P, number>,
  reach?: number,
): Fit<P> | NoFit {
  let failure: Exclude<Maximisation['kind'], 'found'> = 'slow';
  for (const start of starts) {
    const outcome = maximise(f, start, reach);
    if (outcome.kind === 'found') {
      const { at, value, covariance, iterations } = outcome.maximum;
      return { kind: 'fitted', params: paramsAt(at), covariance, logLikelihood: value, iterations };
    }
    failure = outcome.kind;
  }
  return { kind: 'unfitted', because: ({ flat: 'fitFlat', endless: 'fitEndless', slow: 'fitSlow' } as const)[failure] };
}

interface CountedRow extends History {
  count: number;
}

/** Customers of one history are one row with a count: most have bought once and are told apart by age alone. */
function countedRows(histories: readonly History[]): CountedRow[] {
  const rows = new Map<string, CountedRow>();
  for (const { repeats, recency, age } of histories) {
    const key = `${repeats} ${recency} ${age}`;
    const row = rows.get(key);
    if (row) row.count += 1;
    else rows.set(key, { repeats, recency, age, count: 1 });
  }
  return [...rows.values()];
}

/** The log-likelihood of all rows as a function of the parameters; what depends on the number of repeats alone is computed once for each. */
function likelihoodOf(model: RepeatModel, rows: readonly CountedRow[]): (params: RepeatParams) => number {
  const byRepeats = new Map<number, number>();
  for (const { repeats, count } of rows) byRepeats.set(repeats, (byRepeats.get(repeats) ?? 0) + count);
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return (params) => {
    const { r, alpha } = params;
    let sum = all * r * Math.log(alpha);
    for (const [repeats, count] of byRepeats) sum += count * constantPart(model, params, repeats);
    for (const row of rows) {
      const [lnAge, lnRecency] = [Math.log(alpha + row.age), Math.log(alpha + row.recency)];
      sum += row.count * timedPart(model, params, row, lnAge, lnRecency);
    }
    return sum;
  };
}
