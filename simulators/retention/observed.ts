import type { Interval } from '../_kit/math/interval.ts';
import type { Cohort } from './triangle.ts';

/** What was seen at one age, over all cohorts old enough. */
export interface ObservedAge {
  age: number;
  /** Cohorts old enough, and how many started in them. */
  cohorts: number;
  started: number;
  /** Those there at this age, and those who had been there one period before, in the same cohorts. */
  there: number;
  atRisk: number;
  /** The size-weighted average: those there ÷ those who started. */
  average: number;
  /** The share that went on from the age before. `null` where nobody was left. */
  rate: number | null;
  /** Kaplan and Meier's estimate for unequal ages: the product of the rates. `null` after a rate that is none. */
  survival: number | null;
  /** Its 95 % interval by Greenwood's variance on the logarithm. */
  interval: Interval | null;
}

/**
 * Retention by age. A cohort that has not reached an age has no part in it: it is neither a loss nor a 0. Where cohorts differ in age, the
 * product of the rates (chain ladder) uses all of them, the average only those old enough.
 *
 * Sources: E. L. Kaplan, P. Meier (1958), JASA 53, 457-481; M. Greenwood (1926); the interval as R's `survfit` gives it (log).
 * @example observedAges([{ size: 1000, counts: [620, 480] }, { size: 1200, counts: [780] }])[1].survival // 0.645 × 480 ÷ 620 = 0.4977
 */
export function observedAges(cohorts: readonly Pick<Cohort, 'size' | 'counts'>[]): ObservedAge[] {
  const oldest = cohorts.reduce((most, { counts }) => Math.max(most, counts.length), 0);
  let [survival, variance]: [number | null, number] = [1, 0];
  return Array.from({ length: oldest }, (_, index) => {
    const old = cohorts.filter(({ counts }) => counts.length > index);
    const sum = (read: (cohort: (typeof old)[number]) => number) => old.reduce((total, each) => total + read(each), 0);
    const started = sum(({ size }) => size);
    const there = sum(({ counts }) => counts[index] ?? 0);
    const atRisk = sum(({ size, counts }) => (index === 0 ? size : (counts[index - 1] ?? 0)));
    const rate = atRisk > 0 ? there / atRisk : null;
    survival = rate === null || survival === null ? null : survival * rate;
    // Where everybody has left, the logarithm of what remains has no variance.
    if (there > 0) variance += (atRisk - there) / (atRisk * there);
    const interval = survival !== null && there > 0 ? around(survival, variance) : null;
    return {
      age: index + 1,
      cohorts: old.length,
      started,
      there,
      atRisk,
      average: there / started,
      rate,
      survival,
      interval,
    };
  });
}

const Z95 = 1.959963984540054;

function around(survival: number, variance: number): Interval {
  const factor = Math.exp(Z95 * Math.sqrt(Math.max(0, variance)));
  return { low: survival / factor, high: Math.min(1, survival * factor) };
}
