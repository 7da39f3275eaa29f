import { chiSquared } from '../../../../simulators/_kit/distribution/gamma.ts';
import { differenceInterval } from '../../../../simulators/_kit/math/difference-interval.ts';
import type { Count } from '../../../../simulators/_kit/math/interval.ts';
import type { Answer } from './adapter.ts';

/**
 * Yates' corrected chi-squared and R's widened interval: the correction is half a step of each arm, but never more than the difference.
 *
 * Source: F. Yates (1934), JRSS Supplement 1, 217-235; R's `prop.test`.
 */
export function continuityAnswer(control: Count, variant: Count, confidence: number): Answer {
  const [from, to] = [control.successes / control.trials, variant.successes / variant.trials];
  const steps = 1 / control.trials + 1 / variant.trials;
  const correction = Math.min(0.5, Math.abs(to - from) / steps);
  const rate = (control.successes + variant.successes) / (control.trials + variant.trials);
  const chi2 = (Math.abs(to - from) - correction * steps) ** 2 / (rate * (1 - rate) * steps);
  const { low, high } = differenceInterval(control, variant, 'wald', confidence);
  const isTest = rate > 0 && rate < 1;
  return {
    ...{ chi2: isTest ? chi2 : null, df: 1, p_value: isTest ? chiSquared(1).above(chi2) : null, diff: to - from },
    ...{ ci_low: Math.max(-1, low - correction * steps), ci_high: Math.min(1, high + correction * steps) },
  };
}
