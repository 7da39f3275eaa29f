import * as z from 'zod';
import { integrate } from '../../../../simulators/_kit/math/integrate.ts';
import { lnGamma } from '../../../../simulators/_kit/math/ln-gamma.ts';
import { eachOf, oneOrMany } from './each-of.ts';

/** Buying rates are gamma (shape r, scale 1 ÷ alpha), dropout rates gamma (shape s, scale 1 ÷ beta). */
interface ParetoParams {
  r: number;
  alpha: number;
  s: number;
  beta: number;
}

interface History {
  x: number;
  recency: number;
  age: number;
}

const positive = z.number().positive();
const many = oneOrMany(z.number());
const schema = z.object({
  params: z.object({ r: positive, alpha: positive, s: positive, beta: positive }),
  x: many.optional(),
  t_x: many.optional(),
  T: many.optional(),
  t: many.optional(),
  t_star: many.optional(),
  d: positive.optional(),
});

/** Cases of the Pareto/NBD model, which no simulator uses: D. Schmittlein, D. Morrison, R. Colombo (1987), Management Science 33, 1-24. */
export const paretoAnswers = {
  schema,
  answer: ({ params, x, t_x = 0, T, t, t_star = t, d }: z.output<typeof schema>) => {
    const unconditional = t === undefined ? undefined : eachOf([t], ([time = 0]) => expectedRepeats(params, time));
    if (x === undefined || T === undefined)
      return { expected: unconditional, expected_repeat_purchases: unconditional };
    const each = (read: (history: History, ahead: number) => number) =>
      eachOf([x, t_x, T, t_star ?? 0], ([count = 0, recency = 0, age = 0, ahead = 0]) =>
        read({ x: count, recency, age }, ahead),
      );
    const ahead = t_star === undefined ? undefined : each((history, time) => expectedAhead(params, history, time));
    const alive = each((history) => probabilityAlive(params, history));
    return {
      ...{ p_alive: alive, palive: alive, loglik: each((history) => logLikelihood(params, history)) },
      ...(ahead !== undefined && { expected: ahead, expected_transactions: ahead, expected_purchases: ahead }),
      ...(d !== undefined && { dert: each((history) => discountedResidual(params, history, d)) }),
    };
  },
};

function expectedRepeats({ r, alpha, s, beta }: ParetoParams, time: number): number {
  if (s === 1) return ((r * beta) / alpha) * Math.log1p(time / beta);
  return ((r * beta) / (alpha * (s - 1))) * -Math.expm1((s - 1) * Math.log(beta / (beta + time)));
}

/** ln of Γ(r + x) αʳ βˢ ÷ Γ(r), and of the two ways to have been silent: still there, or gone at some time since the last purchase. */
function parts({ r, alpha, s, beta }: ParetoParams, { x, recency, age }: History) {
  const common = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
  const there = -(r + x) * Math.log(alpha + age) - s * Math.log(beta + age);
  const goneAt = (time: number) => -(r + x) * Math.log(alpha + time) - (s + 1) * Math.log(beta + time);
  const places = Array.from({ length: 33 }, (_, part) => recency + ((age - recency) * part) / 32);
  const highest = goneAt(recency);
  const gone = s * integrate(places, (time) => Math.exp(goneAt(time) - highest));
  return { common, there, lnGone: Math.log(gone) + highest, hasGone: gone > 0 };
}

function logLikelihood(params: ParetoParams, history: History): number {
  const { common, there, lnGone, hasGone } = parts(params, history);
  return common + there + (hasGone ? Math.log1p(Math.exp(lnGone - there)) : 0);
}

function probabilityAlive(params: ParetoParams, history: History): number {
  const { there, lnGone, hasGone } = parts(params, history);
  return hasGone ? 1 / (1 + Math.exp(lnGone - there)) : 1;
}

function expectedAhead(params: ParetoParams, history: History, time: number): number {
  const { r, alpha, s, beta } = params;
  const later = { r: r + history.x, alpha: alpha + history.age, s, beta: beta + history.age };
  return probabilityAlive(params, history) * expectedRepeats(later, time);
}

/** Purchases ahead without end, each discounted at the continuous rate d: the mean rate × ∫ e^(−dt) (β + T)ˢ ÷ (β + T + t)ˢ dt. */
function discountedResidual(params: ParetoParams, history: History, d: number): number {
  const { r, alpha, s, beta } = params;
  const rate = (r + history.x) / (alpha + history.age);
  const stay = (time: number) => Math.exp(-d * time - s * Math.log1p(time / (beta + history.age)));
  const places = Array.from({ length: 65 }, (_, part) => (45 / d) * (part / 64) ** 3);
  return probabilityAlive(params, history) * rate * integrate(places, stay);
}
