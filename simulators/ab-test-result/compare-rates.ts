import { unavailable } from '../_kit/amount.ts';
import { type Beta, chanceLargest, expectedLoss, posteriorOf } from '../_kit/math/compare-betas.ts';
import { differenceInterval } from '../_kit/math/difference-interval.ts';
import type { Count } from '../_kit/math/interval.ts';
import { ratioInterval } from '../_kit/math/ratio-interval.ts';
import { type Comparison, confidenceOfEach } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import { pooledTest, pValueBy, unpooledTest } from './rate-tests.ts';

/** Each variant's rate against the control's; `p` by the test chosen, not yet adjusted. */
export function compareRates(inputs: Inputs): Comparison[] {
  const [control, ...variants] = countsOf(inputs);
  if (!control) return [];
  return variants.map((variant, index) => ({
    arm: index + 1,
    name: inputs.arms[index + 1]?.name ?? '',
    ...inFrequencies(control, variant, inputs),
    ...inBeliefs(index + 1, posteriorsOf(inputs)),
  }));
}

/** The counts of all arms, the control first. */
export function countsOf({ arms }: Inputs): Count[] {
  return arms.map(({ visitors, conversions }) => ({ successes: conversions, trials: visitors }));
}

/** What is believed of each arm's rate after the test. */
export function posteriorsOf(inputs: Inputs): Beta[] {
  const prior = { alpha: inputs.priorConversions, beta: inputs.priorOthers };
  return countsOf(inputs).map((count) => posteriorOf(count, prior));
}

function inFrequencies(control: Count, variant: Count, { test, interval, confidence, arms }: Inputs) {
  const each = confidenceOfEach(confidence, arms.length - 1);
  const [from, to] = [control.successes / control.trials, variant.successes / variant.trials];
  const none = unavailable('undefined', 'nothingToCompare');
  const noRatio = unavailable('undefined', 'zeroConversions');
  const ratio = ratioInterval(control, variant, each);
  return {
    control: from,
    variant: to,
    errors: { control: errorOf(control), variant: errorOf(variant) },
    difference: to - from,
    interval: differenceInterval(control, variant, interval, each),
    uplift: from > 0 ? to / from - 1 : noRatio,
    upliftLow: ratio ? ratio.low - 1 : noRatio,
    upliftHigh: ratio ? ratio.high - 1 : noRatio,
    score: (test === 'unpooled' ? unpooledTest : pooledTest)(control, variant)?.score ?? none,
    p: pValueBy(test, control, variant) ?? none,
  };
}

function errorOf({ successes, trials }: Count): number {
  const rate = successes / trials;
  return Math.sqrt((rate * (1 - rate)) / trials);
}

function inBeliefs(index: number, posteriors: readonly Beta[]) {
  const [control, own] = [posteriors[0], posteriors[index]];
  const none = unavailable('undefined', 'onlyRates');
  if (!control || !own) return { chanceBest: none, lossIfShipped: none, lossIfKept: none };
  const others = posteriors.filter((_, other) => other !== index);
  return {
    chanceBest: chanceLargest(own, others),
    lossIfShipped: expectedLoss(own, control),
    lossIfKept: expectedLoss(control, own),
  };
}
