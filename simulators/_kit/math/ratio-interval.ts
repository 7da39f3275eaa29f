import { normalQuantile } from '../distribution/normal-quantile.ts';
import type { Count, Interval } from './interval.ts';

/**
 * The confidence interval of the ratio of two rates (the variant's to the control's), normal on the logarithm. Less 1 it is the
 * interval of the relative uplift: lopsided, and never below −100 %. Nothing where a count is 0.
 *
 * Source: D. Katz, J. Baptista, S. P. Azen & M. C. Pike (1978), Biometrics 34, 469-474.
 * @example ratioInterval({ successes: 200, trials: 2000 }, { successes: 250, trials: 2000 }) // { low: 1.0490, high: 1.4895 }
 */
export function ratioInterval(control: Count, variant: Count, confidence = 0.95): Interval | undefined {
  if (control.successes === 0 || variant.successes === 0) return undefined;
  const log = Math.log(variant.successes / variant.trials / (control.successes / control.trials));
  const error = Math.sqrt(1 / control.successes - 1 / control.trials + 1 / variant.successes - 1 / variant.trials);
  const half = normalQuantile((1 + confidence) / 2, (1 - confidence) / 2) * error;
  return { low: Math.exp(log - half), high: Math.exp(log + half) };
}
