import * as z from 'zod';
import { adjustPValues } from '../../../simulators/_kit/math/adjust-p-values.ts';
import { fitTest } from '../../../simulators/_kit/math/chi-squared-test.ts';
import { welchTest } from '../../../simulators/_kit/math/welch-test.ts';
import { reduceVariance, sampleOf } from '../../../simulators/ab-test-result/reduce-variance.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { adjustmentNamed } from './answering/adjustment-named.ts';
import { armLists, twoArms, twoSamples } from './answering/arms-in.ts';
import { compareCounts, compareLists } from './answering/compare-counts.ts';
import { compareSamples } from './answering/compare-samples.ts';
import { rateInterval } from './answering/rate-interval.ts';
import { renamed } from './answering/renamed.ts';

const confidence = z.number().gt(0).lt(1).default(0.95);
const oneRate = renamed(
  { x: ['conversions', 'successes', 'count'], n: ['visitors', 'trials', 'nobs'] },
  z.object({ x: z.number().min(0), n: z.number().min(1), confidence, method: z.string().default('') }),
);
const split = renamed(
  {
    observed: ['counts', 'users', 'observed_counts'],
    expected_share: ['shares', 'expected_ratio', 'split', 'weights'],
  },
  z.object({
    observed: z.array(z.number().min(0)).min(2),
    expected_share: z.array(z.number().positive()).min(2).optional(),
    threshold: z.number().default(0.001),
  }),
);
const pValues = renamed(
  { p: ['p_values', 'pvalues', 'pvals'] },
  z.object({ p: z.array(z.number().min(0).max(1)).min(1), alpha: z.number().default(0.05), method: z.string() }),
);
const people = z.object({ post: z.array(z.number()).min(2), pre: z.array(z.number()).min(2) });
const PERIODS = { post: ['y', 'during', 'value', 'values'], pre: ['x', 'before', 'covariate'] };
const twoGroups = renamed(
  { variant: ['treatment', 'test', 'b'] },
  z.object({ control: renamed(PERIODS, people), variant: renamed(PERIODS, people) }),
);

/** What the shape reads, and beside it everything else that the case gives. */
function withDetails<S extends z.ZodType>(schema: S) {
  return z.looseObject({}).transform((given, context) => {
    const parsed = schema.safeParse(given);
    if (parsed.success) return { given, ...(parsed.data as z.output<S> & object) };
    for (const { message, path } of parsed.error.issues) context.addIssue({ code: 'custom', message, path });
    return z.NEVER;
  });
}

/** Results of experiments: rates, averages, splits, beliefs, many comparisons. */
export default adapterOf({
  'one rate': shape(oneRate, ({ x, n, ...asked }, { named }) => {
    if (x > n) return refused('More successes than trials.');
    const isContinuous = /correct\s*=\s*t/.test(named);
    const method = asked.method || (named.includes('prop.test') ? (isContinuous ? 'wilson-cc' : 'wilson') : '');
    const { low, high } = rateInterval({ successes: x, trials: n }, method, asked.confidence);
    return { ci_low: low, ci_high: high, estimate: x / n, p: x / n, rate: x / n };
  }),
  'two arms': shape(withDetails(twoArms), compareCounts),
  'several arms': shape(withDetails(armLists), compareLists),
  'two samples': shape(withDetails(twoSamples), compareSamples),
  'a split': shape(split, ({ observed, expected_share, threshold }) => {
    const shares = expected_share ?? observed.map(() => 1);
    if (shares.length !== observed.length) throw new Unsupported('There are as many shares as counts.');
    const { statistic, degrees, p } = fitTest(observed, shares);
    const isMismatch = p < threshold;
    return {
      chi2: statistic,
      statistic,
      df: degrees,
      p_value: p,
      srm: isMismatch,
      mismatch: isMismatch,
      blocked: isMismatch,
    };
  }),
  'p-values': shape(pValues, ({ p, alpha, method }) => {
    const adjusted = adjustPValues(p, adjustmentNamed(method));
    const reject = adjusted.map((each) => each <= alpha);
    return { p_adjusted: adjusted, adjusted, reject, rejected: reject, significant: reject };
  }),
  'two groups with figures from before': shape(twoGroups, ({ control, variant }) => cupedAnswer(control, variant)),
});

type Group = z.output<typeof people>;

function cupedAnswer(control: Group, variant: Group): Answer {
  const paired = ({ post, pre }: Group) => post.map((value, index) => ({ value, before: pre[index] ?? Number.NaN }));
  const reduced = reduceVariance(paired(control), paired(variant));
  const plain = welchTest(sampleOf(control.post), sampleOf(variant.post));
  const adjusted = reduced && welchTest(reduced.control, reduced.variant);
  if (!reduced || !plain || !adjusted) return refused('Nothing varies.');
  return {
    ...{ theta: reduced.theta, variance_reduction: reduced.removed, r_squared: reduced.removed },
    ...{
      t: adjusted.t,
      t_cuped: adjusted.t,
      t_adjusted: adjusted.t,
      t_raw: plain.t,
      t_unadjusted: plain.t,
      t_plain: plain.t,
    },
    ...{ p_value: adjusted.p, p_cuped: adjusted.p, p_adjusted: adjusted.p, p_raw: plain.p, p_unadjusted: plain.p },
    ...{
      diff: adjusted.difference,
      diff_cuped: adjusted.difference,
      diff_adjusted: adjusted.difference,
      diff_raw: plain.difference,
    },
    ...{
      ci_low: adjusted.interval.low,
      ci_high: adjusted.interval.high,
      se_cuped: adjusted.error,
      se_raw: plain.error,
    },
  };
}

/** Inputs that mean nothing have no numbers. */
function refused(reason: string): Answer {
  return { p_value: null, ci_low: null, ci_high: null, diff: null, error: reason, valid: false };
}
