import { normalQuantile } from '../distribution/normal-quantile.ts';
import type { Count, Interval } from './interval.ts';

/**
 * The confidence interval of one rate by Wilson's score method, without continuity correction. It stays within 0 and 1 and has a
 * width also where nobody, or everybody, converted.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209-212.
 * @param confidence within 0 and 1, ends excluded
 * @example wilsonInterval({ successes: 20, trials: 200 }) // { low: 0.0657, high: 0.1494 }
 */
export function wilsonInterval({ successes, trials }: Count, confidence = 0.95): Interval {
  const z = normalQuantile((1 + confidence) / 2, (1 - confidence) / 2);
  const rate = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (rate + (z * z) / (2 * trials)) / scale;
  const half = (z * Math.sqrt((rate * (1 - rate)) / trials + (z / (2 * trials)) ** 2)) / scale;
  // Centre and half are equal at the ends; the subtraction would leave a rounding error there.
  return { low: successes === 0 ? 0 : centre - half, high: successes === trials ? 1 : centre + half };
}
