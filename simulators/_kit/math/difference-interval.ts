import { normalQuantile } from '../distribution/normal-quantile.ts';
import type { Count, Interval } from './interval.ts';
import { scoreInterval } from './score-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * How the interval of a difference of two rates is made. `wald`: unpooled normal; too short for small counts, and of no width where
 * both rates are 0 or 1. `agrestiCaffo`: the same after one success and one failure is added to each side. `newcombe`: from the two
 * Wilson intervals (his method 10). `miettinenNurminen`: the differences that a score test does not reject, with the factor N/(N − 1).
 * `mee`: the same without that factor.
 */
export const DIFFERENCE_METHODS = ['newcombe', 'miettinenNurminen', 'mee', 'agrestiCaffo', 'wald'] as const;

/** One of {@link DIFFERENCE_METHODS}. */
export type DifferenceMethod = (typeof DIFFERENCE_METHODS)[number];

/**
 * The confidence interval of the variant's rate less the control's.
 *
 * Sources: R. G. Newcombe (1998), Statistics in Medicine 17, 873-890 (method 10); A. Agresti & B. Caffo (2000), The American
 * Statistician 54, 280-288; O. Miettinen & M. Nurminen (1985), Statistics in Medicine 4, 213-226; R. W. Mee (1984), Biometrics 40, 1175-1176.
 * @example differenceInterval({ successes: 15, trials: 120 }, { successes: 30, trials: 130 }, 'wald') // { low: 0.0122, high: 0.1993 }
 */
export function differenceInterval(
  control: Count,
  variant: Count,
  method: DifferenceMethod,
  confidence = 0.95,
): Interval {
  switch (method) {
    case 'wald':
      return waldInterval(control, variant, confidence);
    case 'agrestiCaffo':
      return waldInterval(oneMoreOfEach(control), oneMoreOfEach(variant), confidence);
    case 'newcombe':
      return newcombeInterval(control, variant, confidence);
    case 'miettinenNurminen':
      return scoreInterval(control, variant, confidence, { isCorrected: true });
    case 'mee':
      return scoreInterval(control, variant, confidence, { isCorrected: false });
  }
}

function waldInterval(control: Count, variant: Count, confidence: number): Interval {
  const difference = rateOf(variant) - rateOf(control);
  const half = normalQuantile((1 + confidence) / 2, (1 - confidence) / 2) * unpooledError(control, variant);
  return { low: difference - half, high: difference + half };
}

/** The standard error of the difference of two rates, each with its own variance. */
export function unpooledError(control: Count, variant: Count): number {
  return Math.sqrt(varianceOf(control) + varianceOf(variant));
}

function newcombeInterval(control: Count, variant: Count, confidence: number): Interval {
  const [from, to] = [rateOf(control), rateOf(variant)];
  const [atControl, atVariant] = [wilsonInterval(control, confidence), wilsonInterval(variant, confidence)];
  return {
    low: to - from - Math.hypot(to - atVariant.low, atControl.high - from),
    high: to - from + Math.hypot(atVariant.high - to, from - atControl.low),
  };
}

function rateOf({ successes, trials }: Count): number {
  return successes / trials;
}

function varianceOf(count: Count): number {
  const rate = rateOf(count);
  return (rate * (1 - rate)) / count.trials;
}

function oneMoreOfEach({ successes, trials }: Count): Count {
  return { successes: successes + 1, trials: trials + 2 };
}
