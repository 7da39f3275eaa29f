import { type CubicTable, interpolate, tabulate } from './cubic-table.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalShare } from './normal-share.ts';

/**
 * Replaces shares by their standard normal scores, in place: interpolated in the middle fifteen sixteenths to within 3e-9, exact in the
 * tails.
 *
 * @example toScores(Float64Array.of(0.975), 1) // the column holds 1.959963984540054
 */
export function toScores(column: Float64Array, count: number): void {
  scoreTable ??= tabulate((share) => normalQuantile(share), 1 / 32, 31 / 32, 1024);
  interpolate(scoreTable, column, count, normalQuantile);
}

/**
 * Replaces standard normal scores by their shares, in place: interpolated within four deviations to within 1e-10, exact beyond.
 *
 * @example toShares(Float64Array.of(0), 1) // the column holds 0.5
 */
export function toShares(column: Float64Array, count: number): void {
  shareTable ??= tabulate(normalShare, -4, 4, 512);
  interpolate(shareTable, column, count, normalShare);
}

// The same for everyone, and not needed on most pages: made when first asked for.
let scoreTable: CubicTable | undefined;
let shareTable: CubicTable | undefined;
