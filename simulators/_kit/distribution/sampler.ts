import type { Distribution } from '../distribution.ts';
import { type CubicTable, interpolate, tabulate } from './cubic-table.ts';
import type { TruncatableLaw } from './law.ts';
import { normalShare } from './normal-share.ts';

/** Turns columns of chance into columns of draws, in place. */
export interface Sampler {
  /** What the column holds before: shares within 0 and 1, or standard normal scores. */
  from: 'shares' | 'scores';
  fill: (column: Float64Array, count: number) => void;
}

/**
 * A fast way to draw from a distribution, agreeing with its quantile to 1e-7 (of the deviation, and of the distance to the nearer bound).
 * What has no closed form is interpolated from a table over normal scores, within four deviations; the tails are computed exactly. A
 * shape that no table catches that closely is computed exactly everywhere.
 *
 * @param law the law of the same distribution
 * @example samplerOf({ kind: 'normal', mean: 10, sd: 2 }, law).fill(Float64Array.of(0, 1), 2) // the column holds 10, 12
 */
export function samplerOf(distribution: Distribution, law: TruncatableLaw): Sampler {
  switch (distribution.kind) {
    case 'normal':
      return fromEach('scores', (score) => distribution.mean + distribution.sd * score);
    case 'lognormal':
      return tabulatedPower(distribution.mu, distribution.sigma);
    case 'point':
    case 'uniform':
    case 'triangular':
      return fromEach('shares', (share) => law.quantile(share));
    case 'pert':
    case 'beta':
      return tabulated(law, { min: 0, max: 1, ...distribution });
    case 'truncated':
      return isWhole(distribution.of)
        ? fromEach('shares', (share) => law.quantile(share))
        : tabulated(law, distribution);
  }
}

/** Corners in the density would need small cells, and these quantiles are cheap. */
function isWhole(of: Distribution): boolean {
  if (of.kind === 'truncated') return isWhole(of.of);
  return of.kind === 'point' || of.kind === 'uniform' || of.kind === 'triangular';
}

function fromEach(from: Sampler['from'], draw: (chance: number) => number): Sampler {
  return {
    from,
    fill(column, count) {
      for (let index = 0; index < count; index += 1) column[index] = draw(column[index] as number);
    },
  };
}

/** Cells of 1/50 of a unit of the logarithm leave a relative error of 1e-10. */
const CELLS_PER_LOGARITHM = 50;

/** The exponential function takes longer than a table of it. */
function tabulatedPower(mu: number, sigma: number): Sampler {
  const exactly = (score: number) => Math.exp(mu + sigma * score);
  const cells = Math.ceil(2 * FARTHEST_SCORE * sigma * CELLS_PER_LOGARITHM);
  if (cells > MOST_CELLS) return fromEach('scores', exactly);
  const table = tabulate(exactly, -FARTHEST_SCORE, FARTHEST_SCORE, cells);
  return { from: 'scores', fill: (column, count) => interpolate(table, column, count, exactly) };
}

interface Bounds {
  min: number;
  max: number;
}

const FARTHEST_SCORE = 4;
const FEWEST_CELLS = 128;
const MOST_CELLS = 2048;

/** The logit of the place between the bounds is smooth in the score however lopsided the distribution is, and cannot leave them. */
function tabulated(law: TruncatableLaw, bounds: Bounds): Sampler {
  const exactly = (score: number) => law.quantile(normalShare(score), normalShare(-score));
  const { min, max } = bounds;
  const logit = (score: number) => {
    const value = exactly(score);
    return Math.log((value - min) / (max - value));
  };
  const table = findTable(logit, exactly, law.sd, bounds);
  if (!table) return fromEach('scores', exactly);
  return {
    from: 'scores',
    fill(column, count) {
      interpolate(table, column, count, logit);
      for (let index = 0; index < count; index += 1) column[index] = valueAt(column[index] as number, bounds);
    },
  };
}

function valueAt(logit: number, { min, max }: Bounds): number {
  return min + (max - min) / (1 + Math.exp(-logit));
}

function findTable(
  logit: (score: number) => number,
  exactly: (score: number) => number,
  sd: number,
  bounds: Bounds,
): CubicTable | undefined {
  for (let cells = FEWEST_CELLS; cells <= MOST_CELLS; cells *= 2) {
    const table = tabulate(logit, -FARTHEST_SCORE, FARTHEST_SCORE, cells);
    if (isClose(table, logit, exactly, sd, bounds)) return table;
  }
  return undefined;
}

/** Looks in every cell where a cubic through four points is worst. */
function isClose(
  table: CubicTable,
  logit: (score: number) => number,
  exactly: (score: number) => number,
  sd: number,
  bounds: Bounds,
): boolean {
  const scores = Float64Array.from(
    { length: table.cells },
    (_, cell) => table.low + (cell + 0.127) / table.cellsPerUnit,
  );
  const found = scores.slice();
  interpolate(table, found, found.length, logit);
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(bounds.min), Math.abs(bounds.max));
  return scores.every((score, index) => {
    const value = exactly(score);
    const allowed = 3e-8 * Math.min(sd, value - bounds.min, bounds.max - value) + rounding;
    return Math.abs(valueAt(found[index] as number, bounds) - value) <= allowed;
  });
}
