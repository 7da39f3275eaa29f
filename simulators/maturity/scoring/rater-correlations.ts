import { type Amount, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';

/** The six intraclass correlations of Shrout and Fleiss: of one rater, and of the mean of all. */
export interface RaterCorrelations {
  /** Each target has raters of its own. */
  oneWay: Amount;
  /** The same raters, drawn from many, rate every target. */
  twoWayRandom: Amount;
  /** These raters are the only ones of interest. */
  twoWayMixed: Amount;
  oneWayMean: Amount;
  twoWayRandomMean: Amount;
  twoWayMixedMean: Amount;
}

/**
 * Intraclass correlations of `rows`, one row of equal length per target, one column per rater. Undefined for fewer than two targets or
 * raters, and where a denominator vanishes.
 *
 * Source: Shrout & Fleiss 1979, table 4: .17 .29 .71 .44 .62 .91 for their six targets and four judges.
 */
export function raterCorrelations(rows: readonly (readonly number[])[]): RaterCorrelations {
  const [targets, raters] = [rows.length, rows[0]?.length ?? 0];
  const { between, within, judges, error } = meanSquares(rows);
  const isTooSmall = targets < 2 || raters < 2;
  const ratio = (above: number, below: number): Amount =>
    isTooSmall || below === 0 ? unavailable('undefined', 'noVariance') : above / below;
  return {
    oneWay: ratio(between - within, between + (raters - 1) * within),
    twoWayRandom: ratio(between - error, between + (raters - 1) * error + (raters * (judges - error)) / targets),
    twoWayMixed: ratio(between - error, between + (raters - 1) * error),
    oneWayMean: ratio(between - within, between),
    twoWayRandomMean: ratio(between - error, between + (judges - error) / targets),
    twoWayMixedMean: ratio(between - error, between),
  };
}

function meanSquares(rows: readonly (readonly number[])[]) {
  const [targets, raters] = [rows.length, rows[0]?.length ?? 0];
  const grand = arithmeticMean(rows.flat());
  const squares = (values: readonly number[], centre: number) =>
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const columns = Array.from({ length: raters }, (_, rater) => rows.map((row) => row[rater] ?? 0));
  const between = raters * squares(rows.map(arithmeticMean), grand);
  const judges = targets * squares(columns.map(arithmeticMean), grand);
  const within = squares(rows.flat(), grand) - between;
  return {
    between: between / (targets - 1),
    within: within / (targets * (raters - 1)),
    judges: judges / (raters - 1),
    error: (within - judges) / ((targets - 1) * (raters - 1)),
  };
}
