import { type Amount, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';

/** Teams below which the share of variance between teams is not worth printing. */
export const LEAST_TEAMS = 10;

/** Mean squares of a one-way analysis of variance. */
export interface MeanSquares {
  between: number;
  within: number;
  /** Mean number of answers per group. */
  size: number;
}

/**
 * ICC(1), how much of one person's answer is the team; and ICC(2), how reliable the team's mean is. For ten or more teams only.
 * Undefined without any variance, and ICC(2) where groups do not differ at all.
 *
 * Source: Bliese 2000: (MSB − MSW)/(MSB + (k − 1) MSW) and (MSB − MSW)/MSB.
 * @example groupCorrelations({ between: 34.40251171, within: 2.75258301, size: 54.5454545 }) // 0.1741, 0.9200
 */
export function groupCorrelations({ between, within, size }: MeanSquares): { one: Amount; mean: Amount } {
  const spread = between + (size - 1) * within;
  const none = unavailable('undefined', 'noVariance');
  return {
    one: spread > 0 ? (between - within) / spread : none,
    mean: between > 0 ? (between - within) / between : none,
  };
}

/**
 * Mean squares between and within groups of answers; groups may differ in size. Undefined for fewer than two groups or when no group
 * has two answers.
 *
 * @example meanSquaresOf([[1, 2], [4, 5]]) // between 9, within 0.5, size 2
 */
export function meanSquaresOf(groups: readonly (readonly number[])[]): MeanSquares | undefined {
  const filled = groups.filter(({ length }) => length > 0);
  const all = filled.flat();
  if (filled.length < 2 || all.length <= filled.length) return undefined;
  const grand = arithmeticMean(all);
  let [between, within] = [0, 0];
  for (const group of filled) {
    const mean = arithmeticMean(group);
    between += group.length * (mean - grand) ** 2;
    within += group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }
  return {
    between: between / (filled.length - 1),
    within: within / (all.length - filled.length),
    size: all.length / filled.length,
  };
}
