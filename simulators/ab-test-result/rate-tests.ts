import { normalShare } from '../_kit/distribution/normal-share.ts';
import { unpooledError } from '../_kit/math/difference-interval.ts';
import { fisherExact } from '../_kit/math/fisher-exact.ts';
import type { Count } from '../_kit/math/interval.ts';

/** A score and the two-sided p-value that goes with it. */
export interface ScoreTest {
  score: number;
  p: number;
}

/**
 * The z test of two rates with one variance for both, taken where they are put together. Its square is Pearson's chi-squared. Nothing
 * where nobody, or everybody, converted.
 *
 * @example pooledTest({ successes: 200, trials: 2000 }, { successes: 250, trials: 2000 }) // { score: 2.50196, p: 0.01235 }
 */
export function pooledTest(control: Count, variant: Count): ScoreTest | undefined {
  const rate = (control.successes + variant.successes) / (control.trials + variant.trials);
  return testOf(control, variant, Math.sqrt(rate * (1 - rate) * (1 / control.trials + 1 / variant.trials)));
}

/** The z test with each arm's own variance, the one that agrees with Wald's interval. @example unpooledTest({ successes: 200, trials: 2000 }, { successes: 250, trials: 2000 })?.p // 0.01228 */
export function unpooledTest(control: Count, variant: Count): ScoreTest | undefined {
  return testOf(control, variant, unpooledError(control, variant));
}

/** The p-value by the test that was chosen; nothing where it has none. */
export function pValueBy(test: 'pooled' | 'unpooled' | 'fisher', control: Count, variant: Count): number | undefined {
  if (test === 'fisher') return fisherExact(control, variant);
  return (test === 'pooled' ? pooledTest : unpooledTest)(control, variant)?.p;
}

function testOf(control: Count, variant: Count, error: number): ScoreTest | undefined {
  if (!(error > 0)) return undefined;
  const score = (variant.successes / variant.trials - control.successes / control.trials) / error;
  return { score, p: 2 * normalShare(-Math.abs(score)) };
}
