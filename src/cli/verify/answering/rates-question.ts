import * as z from 'zod';
import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { findRoot } from '../../../../simulators/_kit/brent.ts';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { type RateMethod, rateComparison } from '../../../../simulators/ab-test-plan/comparison.ts';
import { detectableLevel } from '../../../../simulators/ab-test-plan/detectable.ts';
import { powerWith, usersNeeded, withContinuity } from '../../../../simulators/ab-test-plan/users-needed.ts';
import { type Answer, type Question, Unsupported } from './adapter.ts';
import { renamed } from './renamed.ts';

const NAMES = {
  p1: ['baseline', 'baseline_rate', 'conversion_rate', 'control_rate', 'p_control', 'base_rate', 'p_a'],
  p2: ['variant_rate', 'p_variant', 'treatment_rate', 'target_rate', 'p_b'],
  difference: ['mde_absolute', 'absolute_mde', 'absolute_effect', 'diff', 'delta', 'd'],
  relative: ['mde_relative', 'relative_mde', 'relative_effect', 'lift', 'relative_lift', 'uplift'],
  n_per_group: ['n', 'n_per_arm', 'nobs', 'sample_size', 'n_per_variation'],
  ratio: ['ratio_n2_over_n1', 'allocation_ratio'],
  alpha: ['sig_level', 'significance', 'significance_level'],
  n1: ['n_control', 'nobs1'],
  n2: ['n_variant', 'nobs2'],
};

/** A question about two rates: given all but one of both rates, the power and the users, the missing one. */
export const ratesQuestion = renamed(
  NAMES,
  z.object({
    p1: z.number(),
    p2: z.number().optional(),
    difference: z.number().optional(),
    relative: z.number().optional(),
    alpha: z.number().default(0.05),
    power: z.number().optional(),
    n_per_group: z.number().positive().optional(),
    n1: z.number().positive().optional(),
    n2: z.number().positive().optional(),
    ratio: z.number().positive().optional(),
    alternative: z.string().default('two-sided'),
    sided: z.number().optional(),
    method: z.string().default(''),
    strict: z.boolean().default(false),
    comparisons: z.number().int().min(1).optional(),
    continuity_correction: z.boolean().optional(),
    users_per_week: z.undefined().optional(),
    users_total: z.undefined().optional(),
  }),
);

type Asked = z.output<typeof ratesQuestion>;

/** Users, power or the detectable rate, whichever is not given. A question without sense has no numbers. */
export function answerRates(asked: Asked, question: Question): Answer {
  const to = asked.p2 ?? secondRate(asked);
  const isRate = (rate: number) => rate > 0 && rate < 1;
  const isLevel = asked.alpha > 0 && asked.alpha < 1;
  const isPower = asked.power === undefined || (asked.power > asked.alpha && asked.power < 1);
  const isPair = to === undefined || (isRate(to) && to !== asked.p1);
  if (!isRate(asked.p1) || !isPair || !isLevel || !isPower) return refusal(question.asked);
  const method = methodOf(asked.method, question.named);
  const critical = criticalOf(asked);
  if (to === undefined) return detectable(asked, method, critical);
  const first = { control: asked.p1, variant: to, ratio: asked.ratio ?? ratioOf(asked) };
  const comparison = rateComparison(first, method);
  const h = 2 * Math.asin(Math.sqrt(asked.p1)) - 2 * Math.asin(Math.sqrt(to));
  const effects = { h: asked.p2 === undefined ? -h : h, effect_size: h, p2: to, ...effectsOf(asked.p1, to) };
  const users = asked.n_per_group ?? asked.n1;
  const isStrict = asked.strict || (method === 'arcsine' && isTwoSided(asked));
  if (users !== undefined) return { ...effects, power: powerWith(users, comparison, critical, isStrict) };
  if (asked.power === undefined) throw new Unsupported('Neither users nor power are given.');
  const plain = usersNeeded(comparison, { critical, power: normalQuantile(asked.power) });
  const exact = isStrict
    ? strictUsers(plain, (n) => powerWith(n, comparison, critical, true) - (asked.power ?? 0))
    : plain;
  const isCorrected = asked.continuity_correction ?? /continuity|fleiss.*cc|casagrande/i.test(asked.method);
  const n =
    isCorrected && !/no continuity|without/i.test(asked.method)
      ? withContinuity(exact, { difference: to - asked.p1, ratio: first.ratio })
      : exact;
  return { ...effects, ...usersAnswer(n, first.ratio), ...continuityOf(n, to - asked.p1, first.ratio) };
}

function secondRate({ p1, difference, relative }: Asked): number | undefined {
  if (difference !== undefined) return p1 + difference;
  return relative === undefined ? undefined : p1 * (1 + relative);
}

function refusal(asked: readonly string[]): Answer {
  return { ...Object.fromEntries(asked.map((name) => [name, null])), valid: false, error: true, refused: true };
}

function ratioOf({ n1, n2 }: Asked): number {
  return n1 !== undefined && n2 !== undefined ? n2 / n1 : 1;
}

function methodOf(method: string, named: string): RateMethod {
  const text = `${method} ${named}`.toLowerCase();
  if (/cohen|arcsin|pwr\.2p|normalindpower|es\.h|proportion_effectsize/.test(text)) return 'arcsine';
  if (/evan|miller|baseline rate/.test(text)) return 'baseline';
  if (/unpooled under h0|lehr|rule of 16/.test(text))
    throw new Unsupported(`The method “${method}” is not one of ours.`);
  return 'pooled';
}

function isTwoSided({ alternative, sided }: Asked): boolean {
  return sided === undefined ? /two/.test(alternative) : sided === 2;
}

function criticalOf(asked: Asked): number {
  const tail = asked.alpha / (asked.comparisons ?? 1) / (isTwoSided(asked) ? 2 : 1);
  return normalQuantile(1 - tail, tail);
}

function effectsOf(from: number, to: number): Answer {
  return {
    mde_absolute: to - from,
    mde_relative: to / from - 1,
    absolute_effect: to - from,
    relative_effect: to / from - 1,
  };
}

/** R and statsmodels look for the larger rate. */
function detectable(asked: Asked, method: RateMethod, critical: number): Answer {
  const { p1, power, n_per_group, n1 } = asked;
  const users = n_per_group ?? n1;
  if (users === undefined || power === undefined) throw new Unsupported('A detectable rate needs users and power.');
  const ratio = asked.ratio ?? ratioOf(asked);
  const compare = (variant: number) => rateComparison({ control: p1, variant, ratio }, method);
  const find = (limit: number) =>
    detectableLevel(users, { from: p1, limit }, compare, { critical, power: normalQuantile(power) });
  const [up, down] = [find(1), find(0)];
  if (!isNumber(up)) return { p2: null, mde_absolute: null, mde_relative: null, mde: null };
  return { p2: up, mde: up - p1, ...effectsOf(p1, up), p2_lower: isNumber(down) ? down : null };
}

function strictUsers(plain: number, lacking: (users: number) => number): number {
  return findRoot(lacking, 2, 1.1 * plain + 10) ?? plain;
}

function usersAnswer(n: number, ratio: number): Answer {
  const [one, other] = [Math.ceil(n), Math.ceil(ratio * n)];
  return {
    ...{ n_per_group: n, n_per_group_ceil: one, n_displayed: Math.round(n), n, n_ceil: one, n_per_arm: n },
    ...{ n1: n, n2: ratio * n, n1_ceil: one, n2_ceil: other },
    ...{ n_total: n * (1 + ratio), total: n * (1 + ratio), n_total_ceil: one + other },
  };
}

function continuityOf(n: number, difference: number, ratio: number): Answer {
  const corrected = withContinuity(n, { difference, ratio });
  return { n_continuity: corrected, n_with_continuity: corrected, n_corrected: corrected, n_per_group_cc: corrected };
}
