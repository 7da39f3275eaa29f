import { normalQuantile } from '../_kit/distribution/normal-quantile.ts';
import { normalShare } from '../_kit/distribution/normal-share.ts';
import { type Sampler, samplerOf } from '../_kit/distribution/sampler.ts';
import { quasiRandomPoints } from '../_kit/streams.ts';
import type { DurationLaw } from './duration-law.ts';

/** Quasi-random: P50, P80 and P95 of a plan of a dozen tasks are right to about a thousandth of the end. */
export const DRAWS = 8192;
const SEED = 4;

/**
 * Draws of every task's duration, a column for each task. Tasks share one common cause: the normal score of a task is
 * √r × the common score + √(1 − r) × its own (a Gaussian copula with the same correlation between any two).
 *
 * @param together r, from 0 (independent) to 1 (all late or early together)
 * @example drawDurations([{ distribution: { kind: 'point', value: 2 }, … }], 0)[0] // 8192 times 2
 */
export function drawDurations(laws: readonly DurationLaw[], together: number): Float64Array[] {
  const [common = new Float64Array(DRAWS), ...own] = scoresFor(laws.length);
  const [shared, rest] = [Math.sqrt(together), Math.sqrt(1 - together)];
  return laws.map((law, task) => {
    const column = new Float64Array(DRAWS);
    const scores = own[task] ?? common;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      column[draw] = shared * (common[draw] as number) + rest * (scores[draw] as number);
    }
    fillFrom(samplerFor(law), column);
    return column;
  });
}

function fillFrom({ from, fill }: Sampler, column: Float64Array): void {
  if (from === 'shares') for (let draw = 0; draw < DRAWS; draw += 1) column[draw] = normalShare(column[draw] as number);
  fill(column, DRAWS);
}

/** Samplers hold tables that take longer to make than the draws; a law's own is kept as long as the law. */
const samplers = new WeakMap<DurationLaw, Sampler>();

function samplerFor(law: DurationLaw): Sampler {
  const known = samplers.get(law);
  if (known) return known;
  const made = samplerOf(law.distribution, law.law);
  samplers.set(law, made);
  return made;
}

function scoresFor(tasks: number): Float64Array[] {
  const columns = Array.from({ length: tasks + 1 }, () => new Float64Array(DRAWS));
  quasiRandomPoints(columns.length, SEED).fill(columns, DRAWS);
  for (const column of columns) {
    for (let draw = 0; draw < DRAWS; draw += 1) column[draw] = normalQuantile(column[draw] as number);
  }
  return columns;
}
