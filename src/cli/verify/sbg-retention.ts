import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { fitSurvival, leaversOf, logLikelihood, type SurvivalModel } from '../../../simulators/retention/fit.ts';
import { lifetime, residualLifetime } from '../../../simulators/retention/lifetime.ts';
import { lnSurvivals, type SurvivalParams } from '../../../simulators/retention/survival-model.ts';
import { type Answer, adapterOf, type Question, shape, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

const positive = z.number().positive();
const params = { alpha: positive.optional(), beta: positive.optional(), c: positive.optional() };
const OTHER_NAMES = {
  alpha: ['a'],
  beta: ['b'],
  discount_rate: ['d', 'discount', 'rate'],
  renewals_made: ['n', 'renewals'],
  horizon: ['h', 'periods_ahead'],
  survival: ['survivors', 'curve'],
};

const curve = renamed(
  OTHER_NAMES,
  z
    .object({
      survival_percent: z.array(z.number().min(0).max(100)).min(2).optional(),
      survival: z.array(z.number().min(0).max(1)).min(1).optional(),
      counts: z.array(z.number().min(0)).min(2).optional(),
      horizon: z.int().min(0).max(200).optional(),
      model: z.string().optional(),
      discount_rate: z.number().min(0).optional(),
      renewals_made: z.int().min(0).optional(),
      ...params,
    })
    .refine((given) => given.survival_percent ?? given.survival ?? given.counts, 'there is no survival curve'),
);
const known = renamed(
  OTHER_NAMES,
  z.object({
    alpha: positive,
    beta: positive,
    c: positive.default(1),
    discount_rate: z.number().min(0).optional(),
    renewals_made: z.int().min(0).optional(),
    horizon: z.int().min(1).max(500).optional(),
    t: z.union([z.int().min(0), z.array(z.int().min(0))]).optional(),
    survival_percent: z.undefined().optional(),
    survival: z.undefined().optional(),
    counts: z.undefined().optional(),
  }),
);

type Curve = z.output<typeof curve>;

/** The shifted beta-geometric and the beta-discrete-Weibull model of retention. */
export default adapterOf({
  'a survival curve': shape(curve, (given, question) => curveAnswers(given, question)),
  'known parameters': shape(known, ({ alpha: a, beta: b, c, discount_rate, renewals_made, horizon, t }) => {
    const own = { a, b, c };
    const ages = t === undefined ? undefined : [t].flat();
    return {
      ...curveOf(own, Math.max(horizon ?? 12, ...(ages ?? [0]))),
      ...(ages && { survival_at: ages.map((age) => Math.exp(lnSurvivals(own, age)[age] ?? 0)) }),
      ...(discount_rate !== undefined && valueAnswers(own, discount_rate, renewals_made ?? 0)),
    };
  }),
});

function curveAnswers(given: Curve, question: Question): Answer {
  const { scale, counts, isPercent } = seenOf(given);
  const leavers = leaversOf([{ size: counts[0] ?? 0, counts: counts.slice(1) }]);
  const naive = naiveAnswers(counts, scale);
  if (given.alpha !== undefined && given.beta !== undefined) {
    const total = logLikelihood({ a: given.alpha, b: given.beta, c: given.c ?? 1 }, leavers);
    return { ...naive, loglik: total, loglik_per_customer: total / (counts[0] ?? 1) };
  }
  const model = modelOf(given, question);
  const fit = fitSurvival(model, leavers);
  if (fit.kind === 'unfitted') throw new Unsupported(`There is no fit: ${fit.because}.`);
  const { a, b, c } = fit.params;
  const seen = counts.length - 1;
  const ahead = given.horizon ?? 5;
  const shares = lnSurvivals(fit.params, Math.max(seen + ahead, 12)).map(Math.exp);
  const [fitted, projected] = [shares.slice(0, seen + 1), shares.slice(seen + 1, seen + 1 + ahead)];
  const percent = (values: readonly number[]) => values.map((value) => 100 * value);
  const perCustomer = fit.logLikelihood / (counts[0] ?? 1);
  return {
    ...naive,
    ...curveOf(fit.params, shares.length - 1),
    ...{ a, b, c, alpha: a, beta: b, params: model === 'bdw' ? [a, b, c] : [a, b] },
    ...{
      loglik_per_customer: perCustomer,
      loglik: fit.logLikelihood,
      S12_sbg: model === 'sbg' ? 100 * (shares[12] ?? 0) : null,
    },
    // Tools that take percentages as counts: a hundred customers.
    ...{ neg_loglik_percent: -100 * perCustomer, neg_loglik: -perCustomer * (isPercent ? 100 : (counts[0] ?? 1)) },
    ...{ fitted, projected, fitted_percent: percent(fitted) },
    projected_percent: asksWholeCurve(question, given)
      ? percent(shares.slice(0, seen + 1 + ahead))
      : percent(projected),
    ...projectedLifetimes(fit.params, question),
    ...(given.discount_rate !== undefined &&
      valueAnswers(fit.params, given.discount_rate, given.renewals_made ?? seen)),
  };
}

/** One port of the R package prints the fitted and the projected curve as one. */
function asksWholeCurve({ named }: Question, { horizon }: Curve): boolean {
  return horizon !== undefined && named.includes('retenmod');
}

function seenOf({ survival_percent, survival, counts }: Curve) {
  if (survival_percent) return { scale: 100, counts: survival_percent, isPercent: true };
  if (counts) return { scale: counts[0] ?? 1, counts, isPercent: false };
  const shares = survival ?? [];
  return { scale: 1, counts: shares[0] === 1 ? shares : [1, ...shares], isPercent: false };
}

function modelOf({ model }: Curve, { named, asked }: Question): SurvivalModel {
  const text = `${model ?? ''} ${named}`.toLowerCase();
  return /bdw|weibull/.test(text) || asked.includes('c') ? 'bdw' : 'sbg';
}

/** The numbers by age; `survival` starts with 1. */
function curveOf(own: SurvivalParams, ages: number): Answer {
  const survival = lnSurvivals(own, ages).map(Math.exp);
  const later = survival.slice(1);
  return {
    survival,
    retention_rate: later.map((share, at) => share / (survival[at] ?? 1)),
    churn_prob: later.map((share, at) => (survival[at] ?? 1) - share),
    mean_churn_theta: own.a / (own.a + own.b),
    mean_churn: own.a / (own.a + own.b),
    first_year_retention_model: later[0],
  };
}

function valueAnswers(own: SurvivalParams, discount: number, renewals: number): Answer {
  const full = plain(lifetime(own, discount));
  const derl = plain(residualLifetime(own, renewals, discount));
  const first = own.b / (own.a + own.b);
  const constant = (rate: number) => (1 + discount) / (1 + discount - rate);
  return {
    ...{ derl, del: full, discounted_lifetime_sbg: full, discounted_lifetime: full },
    discounted_lifetime_naive_first_year_r: constant(first),
    understatement_pct_first_year: full === null ? null : 100 * (full / constant(first) - 1),
  };
}

/** `derl_d10_after_7_renewals`: rate and renewals stand in the name. */
function projectedLifetimes(own: SurvivalParams, { asked }: Question): Answer {
  const entries = asked.flatMap((name) => {
    const [, percent, renewals] = /^derl_d(\d+)_after_(\d+)_renewals?$/.exec(name) ?? [];
    return percent === undefined ? [] : [[name, plain(residualLifetime(own, Number(renewals), Number(percent) / 100))]];
  });
  return Object.fromEntries(entries);
}

/** What a constant rate would say. */
function naiveAnswers(counts: readonly number[], scale: number): Answer {
  const [start = 1, first = 0] = counts;
  const last = counts.at(-1) ?? 0;
  const [r1, mean] = [first / start, (last / start) ** (1 / (counts.length - 1))];
  const inScale = scale === 1 ? 1 : 100;
  return {
    ...{ r_from_year1: r1, r_geometric_mean: mean },
    ...{ S12_from_year1: inScale * r1 ** 12, S12_from_geometric_mean: inScale * mean ** 12 },
  };
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
