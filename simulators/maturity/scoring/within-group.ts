import { type Amount, isNumber, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';
import { sampleVariance } from './variance.ts';

/** How people would answer five options who saw nothing: evenly, or leaning lenient by a little, more or much; or about the middle. */
export const NULL_DISTRIBUTIONS = {
  uniform: [0.2, 0.2, 0.2, 0.2, 0.2],
  slightSkew: [0.05, 0.15, 0.2, 0.35, 0.25],
  moderateSkew: [0, 0.1, 0.15, 0.4, 0.35],
  heavySkew: [0, 0, 0.1, 0.4, 0.5],
  triangular: [0.11, 0.22, 0.34, 0.22, 0.11],
} as const;

/** One of {@link NULL_DISTRIBUTIONS}. */
export type NullDistribution = keyof typeof NULL_DISTRIBUTIONS;

/**
 * The variance of answers given at random. The uniform one is (A² − 1)/12 for any number of options A; the others are printed for five.
 *
 * Source: James, Demaree & Wolf 1984; LeBreton & Senter 2008 (2, 1.34, 0.90, 0.44, 1.32).
 * @example nullVariance('slightSkew') // 1.34
 */
export function nullVariance(distribution: NullDistribution, options = 5): Amount {
  if (distribution === 'uniform') return (options ** 2 - 1) / 12;
  if (options !== 5) return unavailable('undefined', 'fiveOptionsOnly');
  const shares: readonly number[] = NULL_DISTRIBUTIONS[distribution];
  const moment = (power: number) => shares.reduce((sum, share, index) => sum + share * (index + 1) ** power, 0);
  return moment(2) - moment(1) ** 2;
}

/**
 * rwg: one less the answers' variance over that of random answers, not below 0. Undefined for fewer than two answers. It says little
 * for fewer than five: two random answers reach .70 in 52 % of cases.
 *
 * Source: James, Demaree & Wolf 1984.
 * @example withinGroupAgreement([2, 2, 3, 3, 4, 4, 5], 2) // 0.38095
 */
export function withinGroupAgreement(levels: readonly number[], randomVariance: number): Amount {
  const variance = sampleVariance(levels);
  return isNumber(variance) ? Math.max(0, 1 - variance / randomVariance) : variance;
}

/** Agreement over several items at once. */
export interface MultiItemAgreement {
  /** rwg(j), 0-1; grows with the number of items. */
  rwgJ: Amount;
  /** Lindell's r*wg(j), which does not. */
  lindell: Amount;
  meanVariance: Amount;
}

/**
 * rwg(j) over `rows`, one row of item levels per person, for comparison with the literature: a team's report does not print it.
 * Undefined for fewer than two people. rwg(j) is 0 where the variance reaches that of random answers.
 *
 * Source: James, Demaree & Wolf 1984; Lindell, Brandt & Whitney 1999.
 * @example multiItemAgreement([[3, 4], [4, 4], [3, 3]], 2) // mean variance 0.3333, lindell 0.8333, rwgJ 0.9091
 */
export function multiItemAgreement(rows: readonly (readonly number[])[], randomVariance: number): MultiItemAgreement {
  const items = rows[0]?.length ?? 0;
  const variances = Array.from({ length: items }, (_, item) => sampleVariance(rows.map((row) => row[item] ?? 0)));
  const known = variances.filter(isNumber);
  if (items === 0 || known.length < items) {
    const none = unavailable('undefined', 'oneView');
    return { rwgJ: none, lindell: none, meanVariance: none };
  }
  const meanVariance = arithmeticMean(known);
  const lindell = 1 - meanVariance / randomVariance;
  const rwgJ = lindell <= 0 ? 0 : (items * lindell) / (items * lindell + 1 - lindell);
  return { rwgJ, lindell, meanVariance };
}
