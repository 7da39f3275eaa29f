import { chiSquared } from '../distribution/gamma.ts';

/** A chi-squared statistic, its degrees of freedom, and how often chance alone gives one at least as large. */
export interface ChiSquaredTest {
  statistic: number;
  degrees: number;
  p: number;
}

/**
 * Pearson's test of counts against the shares they should have (goodness of fit). Of visitors per arm it is the check of the sample ratio.
 *
 * @param observed counts, at least two
 * @param shares as many positive weights; they need not add up to 1
 * @example fitTest([9000, 1100], [0.9, 0.1]).p // 0.002834749
 */
export function fitTest(observed: readonly number[], shares: readonly number[]): ChiSquaredTest {
  const all = sum(observed);
  const whole = sum(shares);
  const statistic = sum(
    observed.map((count, index) => {
      const expected = (all * (shares[index] ?? 0)) / whole;
      return (count - expected) ** 2 / expected;
    }),
  );
  return withChance(statistic, observed.length - 1);
}

/**
 * Pearson's test that all rates are the same. For two arms the statistic is the square of the pooled z. Nothing where no arm, or every
 * arm, converted everybody: there is nothing to compare.
 *
 * @param isLikelihoodRatio the G statistic, 2 Σ O ln(O/E), instead of Pearson's
 * @example ratesTest([120, 135, 160], [1000, 1000, 1000])?.p // 0.03252667
 */
export function ratesTest(
  successes: readonly number[],
  trials: readonly number[],
  { isLikelihoodRatio = false } = {},
): ChiSquaredTest | undefined {
  const rate = sum(successes) / sum(trials);
  if (rate === 0 || rate === 1) return undefined;
  const cells = successes.flatMap((count, index) => {
    const visitors = trials[index] ?? 0;
    return [
      { observed: count, expected: visitors * rate },
      { observed: visitors - count, expected: visitors * (1 - rate) },
    ];
  });
  const part = isLikelihoodRatio ? likelihoodPart : pearsonPart;
  return withChance(sum(cells.map(part)), successes.length - 1);
}

interface Cell {
  observed: number;
  expected: number;
}

function pearsonPart({ observed, expected }: Cell): number {
  return (observed - expected) ** 2 / expected;
}

function likelihoodPart({ observed, expected }: Cell): number {
  return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
}

function withChance(statistic: number, degrees: number): ChiSquaredTest {
  return { statistic, degrees, p: chiSquared(degrees).above(statistic) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
