import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { fitLogistic } from '../../../simulators/_kit/math/fit-logistic.ts';
import { totalOf, useScore, weightedMean } from '../../../simulators/health-score/score.ts';
import { annualChurn } from '../../../simulators/ltv-cac/survival.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { eachOf, oneOrMany } from './answering/each-of.ts';
import { renamed } from './answering/renamed.ts';
import { HEALTH_RISKS } from './health-risks.ts';

const share = z.number().min(0).max(1);
const numbers = z.record(z.string(), z.number());

/** The weights of the six parts where a case names parts and no weights. */
const SIX = {
  ...{ product_usage: 0.25, feature_adoption: 0.2, support_engagement: 0.15 },
  ...{ business_outcomes: 0.2, relationship_health: 0.1, account_growth: 0.1 },
};

const weighted = renamed(
  { scores: ['component_scores', 'components', 'dimensions', 'parts'] },
  z.object({
    scores: z.record(z.string(), z.nullable(z.number())),
    weights: z.record(z.string(), z.number().min(0)).default(SIX),
  }),
);

const listed = z.object({
  scores: z.array(z.nullable(z.number())).min(1),
  weights: z.array(z.number().min(0)).min(1),
});

const logistic = renamed(
  { coef: ['coefs', 'coefficients', 'beta', 'betas', 'weights'], x: ['features', 'values', 'indicators'] },
  z.object({ intercept: z.number(), coef: numbers, x: z.union([numbers, z.array(numbers).min(1)]) }),
);

const lists = renamed(
  { coef: ['coefs', 'coefficients', 'beta', 'betas'], x: ['features', 'values', 'X'] },
  z.object({
    intercept: z.number(),
    coef: z.array(z.number()).min(1),
    x: z.array(z.union([z.number(), z.array(z.number())])),
  }),
);

const use = renamed(
  {
    avg_logins_per_week: ['logins_per_week', 'logins'],
    unique_features_used: ['features_used'],
    total_available_features: ['features_total', 'total_features', 'features_available'],
    avg_session_duration_minutes: ['session_minutes', 'avg_session_minutes', 'minutes'],
  },
  z.object({
    avg_logins_per_week: z.number().min(0),
    unique_features_used: z.number().min(0),
    total_available_features: z.number().positive(),
    avg_session_duration_minutes: z.number().min(0),
  }),
);

const history = renamed(
  { y: ['outcome', 'churned', 'left'], x: ['X', 'features', 'score', 'scores'] },
  z.object({
    y: z.array(z.union([z.literal([0, 1]), z.boolean()])).min(1),
    x: z.array(z.union([z.number(), z.array(z.number())])).min(1),
  }),
);

/** Weighted scores, chances of leaving, how good they are, and what they cost. */
export default adapterOf({
  'monthly churn': shape(z.object({ monthly_churn: oneOrMany(share) }), ({ monthly_churn }) => ({
    annual_churn: eachOf([monthly_churn], ([churn = 0]) => annualChurn([{ share: 1, churn }])),
    naive_times_12: eachOf([monthly_churn], ([churn = 0]) => 12 * churn),
  })),
  'annual churn': shape(z.object({ annual_churn: oneOrMany(share) }), ({ annual_churn }) => ({
    monthly_churn: eachOf([annual_churn], ([churn = 0]) => -Math.expm1(Math.log1p(-churn) / 12)),
  })),
  'parts and weights by name': shape(weighted, ({ scores, weights }, { asked }) => namedAnswer(scores, weights, asked)),
  'parts and weights in order': shape(listed, ({ scores, weights }) => {
    if (scores.length !== weights.length) throw new Unsupported('Each score needs one weight.');
    return namedAnswer(Object.fromEntries(scores.entries()), Object.fromEntries(weights.entries()), []);
  }),
  'how the product was used': shape(use, (given) => {
    if (given.unique_features_used > given.total_available_features)
      throw new Unsupported('More functions were used than there are.');
    const score = useScore({
      loginsPerWeek: given.avg_logins_per_week,
      featureShare: given.unique_features_used / given.total_available_features,
      sessionMinutes: given.avg_session_duration_minutes,
      ...{ fullLogins: 5, fullMinutes: 30 },
    });
    return { usage_score: score, score, usage_score_rounded: score === null ? null : Math.round(score) };
  }),
  'named coefficients': shape(logistic, ({ intercept, coef, x }) => {
    const logits = [x].flat().map((row) => intercept + termsOf(coef, row));
    return chanceAnswer(Array.isArray(x) ? logits : (logits[0] ?? intercept));
  }),
  'coefficients in order': shape(lists, ({ intercept, coef, x }) => {
    const isOne = x.every((each) => typeof each === 'number') && (x.length === coef.length || coef.length > 1);
    const rows = isOne ? [x as number[]] : x.map((row) => [row].flat());
    if (rows.some((row) => row.length !== coef.length)) throw new Unsupported('Each coefficient needs one value.');
    const logits = rows.map((row) => intercept + row.reduce((sum, value, at) => sum + value * (coef[at] ?? 0), 0));
    return chanceAnswer(isOne ? (logits[0] ?? intercept) : logits);
  }),
  'a history to fit': shape(history, ({ y, x }) =>
    fitAnswer(
      y.map(Number),
      x.map((row) => [row].flat()),
    ),
  ),
  ...HEALTH_RISKS,
});

function namedAnswer(
  scores: Record<string, number | null>,
  weights: Record<string, number>,
  asked: readonly string[],
): Answer {
  const unknown = Object.keys(scores).filter((name) => !Object.hasOwn(weights, name));
  if (unknown.length > 0) throw new Unsupported(`There is no weight for ${unknown.join(', ')}.`);
  const without = asked.flatMap((name) => {
    const part = /^(?:score_|renormali[sz]ed_)?without_(\w+)$/.exec(name)?.[1];
    if (part === undefined || !Object.hasOwn(scores, part)) return [];
    return [[name, plain(weightedMean({ ...scores, [part]: null }, weights))]];
  });
  const score = plain(weightedMean(scores, weights));
  const sum = totalOf(weights);
  const parts = Object.entries(scores).map(([name, value]) => (weights[name] ?? 0) * (value ?? 0));
  return {
    ...{ score, total_score: score, health_score: score, weight_sum: sum, weights_sum: sum },
    rounded: score === null ? null : Math.round(score),
    intervention: score === null ? null : score < 60,
    weighted_sum: parts.reduce((total, each) => total + each, 0),
    score_if_missing_is_zero: parts.reduce((total, each) => total + each, 0) / sum,
    ...Object.fromEntries(without),
  };
}

/** Σ coefficient × value, over the same names on both sides. */
function termsOf(coefficients: Record<string, number>, values: Record<string, number>): number {
  const names = new Set([...Object.keys(coefficients), ...Object.keys(values)]);
  return [...names].reduce((sum, name) => {
    const [coefficient, value] = [coefficients[name], values[name]];
    if (coefficient === undefined || value === undefined)
      throw new Unsupported(`“${name}” lacks a coefficient or a value.`);
    return sum + coefficient * value;
  }, 0);
}

function chanceAnswer(logit: number | number[]): Answer {
  const probability = eachOf([logit], ([each = 0]) => 1 / (1 + Math.exp(-each)));
  return { logit, probability, churn_probability: probability, odds: eachOf([logit], ([each = 0]) => Math.exp(each)) };
}

function fitAnswer(y: readonly number[], x: readonly (readonly number[])[]): Answer {
  const width = x[0]?.length ?? 0;
  if (y.length !== x.length || x.some((row) => row.length !== width))
    throw new Unsupported('Rows are not equally long.');
  const fit = fitLogistic(x.map((row, at) => ({ x: row, trials: 1, successes: y[at] ?? 0 })));
  if (fit.kind === 'unfitted') throw new Unsupported(`There is no maximum of the likelihood: ${fit.because}.`);
  const [intercept, ...slopes] = fit.coefficients;
  const [interceptError, ...errors] = fit.standardErrors;
  return {
    ...{
      intercept,
      coef: slopes.length === 1 ? slopes[0] : slopes,
      params: fit.coefficients,
      coefficients: fit.coefficients,
    },
    ...{ bse: fit.standardErrors, se: fit.standardErrors, std_errors: fit.standardErrors },
    ...{ intercept_se: interceptError, coef_se: errors.length === 1 ? errors[0] : errors },
    ...{ llf: fit.logLikelihood, log_likelihood: fit.logLikelihood, slope: slopes[0] },
  };
}

function plain(value: Amount): number | null {
  return isNumber(value) ? value : null;
}
