import * as z from 'zod';
import { lnHypergeometric } from '../../../../simulators/_kit/math/hypergeometric.ts';
import { lnBeta } from '../../../../simulators/_kit/math/ln-gamma.ts';
import { Unsupported } from './adapter.ts';
import { eachOf, oneOrMany } from './each-of.ts';

/** Chances to buy at an occasion are beta (alpha, beta), chances to leave before one beta (gamma, delta). */
interface BgbbParams {
  alpha: number;
  beta: number;
  gamma: number;
  delta: number;
}

interface History {
  x: number;
  last: number;
  occasions: number;
}

const positive = z.number().positive();
const many = oneOrMany(z.number().min(0));
const schema = z.object({
  params: z.object({ alpha: positive, beta: positive, gamma: positive, delta: positive }),
  n: oneOrMany(z.number().int().min(0)),
  x: many.optional(),
  t_x: many.optional(),
  n_star: oneOrMany(z.number().int().min(0)).optional(),
  d: positive.optional(),
});

/** Cases of the BG/BB model, which no simulator uses: P. Fader, B. Hardie, J. Shang (2010), Marketing Science 29, 1086-1108. */
export const bgbbAnswers = {
  schema,
  answer: ({ params, n, x, t_x = 0, n_star, d }: z.output<typeof schema>) => {
    if (x === undefined) {
      const expected = eachOf([n], ([occasions = 0]) => expectedIn(params, occasions));
      return { expected, expected_transactions: expected };
    }
    const each = (read: (history: History, ahead: number) => number) =>
      eachOf([x, t_x, n, n_star ?? 0], ([count = 0, last = 0, occasions = 0, ahead = 0]) =>
        read({ x: count, last, occasions }, ahead),
      );
    const alive = each((history) => aliveAt(params, history, history.occasions + 1));
    const ahead = n_star === undefined ? undefined : each((history, more) => expectedAhead(params, history, more));
    return {
      ...{ p_alive: alive, palive: alive, loglik: each((history) => logLikelihood(params, history)) },
      ...(ahead !== undefined && { expected: ahead, expected_transactions: ahead }),
      ...(d !== undefined && { dert: each((history) => discountedResidual(params, history, d)) }),
    };
  },
};

function lnStay({ gamma, delta }: BgbbParams, occasions: number): number {
  return lnBeta(gamma, delta + occasions) - lnBeta(gamma, delta);
}

function logLikelihood(params: BgbbParams, { x, last, occasions }: History): number {
  const { alpha, beta, gamma, delta } = params;
  const bought = (seen: number) => lnBeta(alpha + x, beta + seen - x) - lnBeta(alpha, beta);
  const ways = [bought(occasions) + lnStay(params, occasions)];
  for (let silent = last; silent < occasions; silent += 1) {
    ways.push(bought(silent) + lnBeta(gamma + 1, delta + silent) - lnBeta(gamma, delta));
  }
  const highest = Math.max(...ways);
  return highest + Math.log(ways.reduce((sum, way) => sum + Math.exp(way - highest), 0));
}

/** The chance to be there at an occasion ahead. */
function aliveAt(params: BgbbParams, history: History, occasion: number): number {
  const { alpha, beta } = params;
  const { x, occasions } = history;
  const bought = lnBeta(alpha + x, beta + occasions - x) - lnBeta(alpha, beta);
  return Math.exp(bought + lnStay(params, occasion) - logLikelihood(params, history));
}

function expectedIn(params: BgbbParams, occasions: number): number {
  let sum = 0;
  for (let at = 1; at <= occasions; at += 1) sum += Math.exp(lnStay(params, at));
  return (params.alpha / (params.alpha + params.beta)) * sum;
}

function expectedAhead(params: BgbbParams, history: History, more: number): number {
  let sum = 0;
  for (let at = 1; at <= more; at += 1) sum += aliveAt(params, history, history.occasions + at);
  return buyingOf(params, history) * sum;
}

function buyingOf({ alpha, beta }: BgbbParams, { x, occasions }: History): number {
  return (alpha + x) / (alpha + beta + occasions);
}

/** All purchases ahead, each discounted from its occasion: the next one counts 1 ÷ (1 + d). */
function discountedResidual(params: BgbbParams, history: History, d: number): number {
  const { gamma, delta } = params;
  const next = delta + history.occasions + 1;
  const series = lnHypergeometric(1, next, gamma + next, 1 / (1 + d));
  if (series === undefined) throw new Unsupported(`A discount of ${d} is too small for the series.`);
  const first = aliveAt(params, history, history.occasions + 1);
  return (buyingOf(params, history) * first * Math.exp(series)) / (1 + d);
}
