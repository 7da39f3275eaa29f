import * as z from 'zod';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { normalShare } from '../../../../simulators/_kit/distribution/normal-share.ts';
import { ratesTest } from '../../../../simulators/_kit/math/chi-squared-test.ts';
import { chanceLargest, posteriorOf } from '../../../../simulators/_kit/math/compare-betas.ts';
import { fisherExact } from '../../../../simulators/_kit/math/fisher-exact.ts';
import type { Count } from '../../../../simulators/_kit/math/interval.ts';
import { ratioInterval } from '../../../../simulators/_kit/math/ratio-interval.ts';
import { pooledTest, unpooledTest } from '../../../../simulators/ab-test-result/rate-tests.ts';
import type { Answer, Question } from './adapter.ts';
import { betaAnswer, betaPrior } from './beta-answer.ts';
import { continuityAnswer } from './continuity-answer.ts';
import { differenceAnswer } from './difference-answer.ts';
import { engineIn } from './engine-in.ts';
import { growthbookAnswer, rateSample } from './growthbook.ts';
import { oddsAnswer } from './odds-answer.ts';
import { readDetails } from './read-details.ts';

interface Given {
  control: Count;
  variant: Count;
  given: Record<string, unknown>;
}

const details = z.looseObject({
  confidence: z.number().gt(0).lt(1).default(0.95),
  method: z.string().default(''),
  continuity_correction: z.boolean().optional(),
  prior: z.unknown().optional(),
});

/** Two arms by their counts: the test, interval or belief that the case asks for. Counts that are none have no numbers. */
export function compareCounts({ control, variant, given }: Given, question: Question): Answer {
  const { asked, named } = question;
  if (![control, variant].every(isCount)) return refusal(asked);
  const engine = engineIn(given, question);
  if (engine) return growthbookAnswer(rateSample(control), rateSample(variant), engine);
  const { confidence, method, continuity_correction, prior } = readDetails(details, given);
  const parsed = betaPrior(prior);
  if (parsed) return betaAnswer(control, variant, parsed, confidence);
  if (/fisher/.test(named + method)) {
    // R's own estimate of the odds ratio is solved to four digits only; SciPy's and ours agree to fifteen.
    const odds = /fisher\.test\(/.test(named) ? {} : oddsAnswer(control, variant, confidence);
    return { ...odds, p_value: fisherExact(control, variant) };
  }
  if (/odds/.test(named + method)) return oddsAnswer(control, variant, confidence);
  if (asked.includes('g') || /log-likelihood|gtest|g-test/.test(named)) return likelihoodAnswer(control, variant);
  const isRatio = asked.some((name) => /ratio|uplift_ci/.test(name)) || /compare='ratio'/.test(named);
  if (isRatio) return ratioAnswer(control, variant, confidence);
  if (method || /confint_proportions/.test(named)) return differenceAnswer(control, variant, method, confidence, named);
  const isCorrected = continuity_correction ?? /correct\s*=\s*true|yates/.test(named);
  if (isCorrected) return continuityAnswer(control, variant, confidence);
  return { ...testAnswer(control, variant), ...differenceAnswer(control, variant, 'wald', confidence, '') };
}

/** All arms at once: are they alike, and how likely is each the best. */
export function compareLists(
  { counts, given }: { counts: readonly Count[]; given: Record<string, unknown> },
  { asked }: Question,
): Answer {
  if (!counts.every(isCount)) return refusal(asked);
  const test =
    counts.length > 1
      ? ratesTest(
          counts.map(({ successes }) => successes),
          counts.map(({ trials }) => trials),
        )
      : undefined;
  const prior = betaPrior(given['prior']) ?? { alpha: 1, beta: 1 };
  const posteriors = counts.map((count) => posteriorOf(count, prior));
  const best = posteriors.map((own) =>
    chanceLargest(
      own,
      posteriors.filter((each) => each !== own),
    ),
  );
  return {
    ...{
      chi2: test?.statistic ?? null,
      statistic: test?.statistic ?? null,
      df: counts.length - 1,
      p_value: test?.p ?? null,
    },
    ...{ prob_best: best, p_best: best, rates: counts.map(({ successes, trials }) => successes / trials) },
  };
}

/** Whole, with no more successes than trials. */
function isCount({ successes, trials }: Count): boolean {
  return trials > 0 && successes >= 0 && successes <= trials && Number.isInteger(successes) && Number.isInteger(trials);
}

function refusal(asked: readonly string[]): Answer {
  const none = Object.fromEntries(asked.map((name) => [name, null]));
  return { ...none, valid: false, error: true, refused: true };
}

function testAnswer(control: Count, variant: Count): Answer {
  const [from, to] = [control, variant].map(({ successes, trials }) => successes / trials);
  const [pooled, unpooled] = [pooledTest(control, variant), unpooledTest(control, variant)];
  const chi = ratesTest([control.successes, variant.successes], [control.trials, variant.trials]);
  return {
    ...{ p_control: from, p_variant: to, rate_control: from, rate_variant: to },
    relative_uplift: from ? (to ?? 0) / from - 1 : null,
    ...{ z_pooled: pooled?.score ?? null, z: pooled?.score ?? null, p_pooled_two_sided: pooled?.p ?? null },
    ...{ z_unpooled: unpooled?.score ?? null, p_unpooled_two_sided: unpooled?.p ?? null },
    p_one_sided: pooled ? normalShare(-pooled.score) : null,
    ...{ chi2: chi?.statistic ?? null, df: 1, p_value: chi?.p ?? null },
  };
}

function likelihoodAnswer(control: Count, variant: Count): Answer {
  const test = ratesTest([control.successes, variant.successes], [control.trials, variant.trials], {
    isLikelihoodRatio: true,
  });
  return { g: test?.statistic ?? null, statistic: test?.statistic ?? null, df: 1, p_value: test?.p ?? null };
}

function ratioAnswer(control: Count, variant: Count, confidence: number): Answer {
  const interval = ratioInterval(control, variant, confidence);
  const ratio =
    control.successes > 0 ? variant.successes / variant.trials / (control.successes / control.trials) : null;
  if (!interval || ratio === null)
    return { ratio, ci_low: null, ci_high: null, uplift: null, uplift_ci_low: null, uplift_ci_high: null };
  const error = Math.log(interval.high / ratio) / normalQuantile((1 + confidence) / 2);
  return {
    ...{ ratio, relative_risk: ratio, ci_low: interval.low, ci_high: interval.high },
    ...{
      uplift: ratio - 1,
      relative_uplift: ratio - 1,
      uplift_ci_low: interval.low - 1,
      uplift_ci_high: interval.high - 1,
    },
    ...{ log_se: error, p_value: 2 * normalShare(-Math.abs(Math.log(ratio) / error)) },
  };
}
