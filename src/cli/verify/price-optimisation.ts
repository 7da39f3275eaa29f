import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { arcElasticity } from '../../../simulators/_kit/price-optimum/arc-elasticity.ts';
import { bestConstantElasticityPrice } from '../../../simulators/_kit/price-optimum/constant-elasticity.ts';
import { fitConstantElasticity, fitLogitDemand } from '../../../simulators/_kit/price-optimum/fit-demand.ts';
import { analyseGaborGranger } from '../../../simulators/_kit/price-optimum/gabor-granger.ts';
import { bestLinearPrice, linearDemandThrough } from '../../../simulators/_kit/price-optimum/linear-demand.ts';
import { bestLogitPrice } from '../../../simulators/_kit/price-optimum/logit-demand.ts';
import { logitShares } from '../../../simulators/_kit/price-optimum/multinomial-logit.ts';
import { type Answer, adapterOf, type Question, shape, Unsupported } from './answering/adapter.ts';
import { readDemand } from './answering/demand-text.ts';
import { type Aim, bestOf, marginOf, outcome, priceOf } from './answering/price-answer.ts';
import { renamed } from './answering/renamed.ts';
import { tierAnswer, tierRowsSchema, tiersSchema } from './answering/tiers.ts';

const COST = { unit_cost: ['cost', 'marginal_cost', 'variable_cost', 'c'], market: ['M', 'market_size'] };
const point = z.tuple([z.number(), z.number()]);
const points = z.array(point).min(2);
const unitCost = z.number().min(0).default(0);
const objective = z.enum(['profit', 'contribution', 'revenue']).default('profit');

/** Best prices under several kinds of demand, and elasticities. */
export default adapterOf({
  'a constant elasticity': shape(
    renamed(
      { ...COST, scale: ['k', 'A'] },
      z.object({ elasticity: z.number(), unit_cost: z.number(), scale: z.number().positive().optional() }),
    ),
    ({ elasticity, unit_cost, scale }) => {
      // Some cases give the size of the elasticity without its sign.
      const best = bestConstantElasticityPrice({ scale: scale ?? 1, elasticity: -Math.abs(elasticity) }, unit_cost);
      return { ...(scale === undefined ? {} : outcome(best)), price: priceOf(best), ...marginOf(best, unit_cost) };
    },
  ),
  'demand in words': shape(
    renamed(COST, z.looseObject({ demand: z.string().regex(/\d|[A-Za-z].*[-+*/^]/), unit_cost: unitCost, objective })),
    (inputs) => {
      const numbers = Object.entries(inputs).filter(([, value]) => typeof value === 'number');
      const known = Object.fromEntries(numbers.filter(([name]) => !/^(p|q|price|quantity|unit_cost)$/i.test(name)));
      const names = { ...known, ...(typeof inputs['market'] === 'number' && { M: inputs['market'] }) };
      const demand = readDemand(inputs.demand, names as Record<string, number>);
      return bestOf(demand.bestAt, inputs, demand.line);
    },
  ),
  'a line of demand': shape(
    renamed(COST, z.object({ intercept: z.number(), slope: z.number(), unit_cost: unitCost, objective })),
    ({ intercept, slope, ...inputs }) => {
      const line = { intercept, slope: Math.abs(slope) };
      return bestOf((cost) => bestLinearPrice(line, cost), inputs, line);
    },
  ),
  'points of price and volume': shape(
    renamed(
      { ...COST, model: ['form', 'fit'] },
      z.object({
        points,
        unit_cost: unitCost,
        objective,
        model: z.string().default('linear'),
        market: z.number().positive().optional(),
      }),
    ),
    (inputs) => throughPoints(inputs),
  ),
  'logit demand': shape(
    renamed(
      COST,
      z.object({
        a: z.number(),
        b: z.number(),
        unit_cost: unitCost,
        market: z.number().default(1),
        price: z.number().optional(),
      }),
    ),
    logitAnswer,
  ),
  'tiers, by list or name': shape(tiersSchema, tierAnswer),
  'tiers, one by one': shape(tierRowsSchema, tierAnswer),
  'prices asked and shares who would buy': shape(
    renamed(
      { price: ['prices'], would_buy_share: ['share', 'shares', 'would_buy', 'demand', 'purchase_intent'] },
      z.object({
        price: z.array(z.number()).min(1),
        would_buy_share: z.array(z.number()).min(1),
        unit_cost: z.number().optional(),
      }),
    ),
    askedAnswer,
  ),
  'two points of price and volume': shape(
    renamed(
      {
        p1: ['price1', 'price_1', 'p0'],
        p2: ['price2', 'price_2'],
        q1: ['volume1', 'quantity1', 'q_1', 'q0'],
        q2: ['volume2', 'quantity2', 'q_2'],
      },
      z.object({ p1: z.number(), p2: z.number(), q1: z.number(), q2: z.number() }),
    ),
    ({ p1, p2, q1, q2 }) => arcAnswer([p1, q1], [p2, q2]),
  ),
  'from one point to another': shape(z.object({ from: point, to: point }), ({ from, to }) => arcAnswer(from, to)),
});

interface PointsInputs extends Aim {
  points: [number, number][];
  model: string;
  market?: number | undefined;
}

function throughPoints({ points: given, model, market, ...aim }: PointsInputs): Answer {
  const [first = [0, 0], second = [0, 0]] = given;
  const arc = given.length === 2 ? arcAnswer(first, second) : {};
  if (/logit|logistic/.test(model)) {
    const demand = market === undefined ? undefined : fitLogitDemand(given, market);
    if (!demand) throw new Unsupported('Logit demand needs a market above every volume.');
    const parameters = { a: demand.attraction, b: demand.sensitivity };
    return { ...arc, ...parameters, ...bestOf((cost) => bestLogitPrice(demand, cost), aim) };
  }
  if (/elastic|log|power/.test(model)) {
    const demand = fitConstantElasticity(given);
    if (!demand) throw new Unsupported('A constant elasticity goes through two prices or more, each with sales.');
    return { ...arc, ...demand, ...bestOf((cost) => bestConstantElasticityPrice(demand, cost), aim) };
  }
  const line = linearDemandThrough(given);
  if (!line) throw new Unsupported('Points at one price draw no line of demand.');
  return { ...arc, ...bestOf((cost) => bestLinearPrice(line, cost), aim, line) };
}

interface LogitInputs {
  a: number;
  b: number;
  unit_cost: number;
  market: number;
  price?: number | undefined;
}

/** At a stated price what happens there, else at the best price. */
function logitAnswer({ a: attraction, b, unit_cost, market, price }: LogitInputs): Answer {
  const sensitivity = Math.abs(b);
  const bestAt = (cost: number) => bestLogitPrice({ market, attraction, sensitivity }, cost);
  const best = bestOf(bestAt, { unit_cost, objective: 'profit' });
  if (price === undefined)
    return { ...best, share: isNumber(best['volume'] as Amount) ? Number(best['volume']) / market : null };
  const [share = 0] = logitShares([{ attraction, price }], sensitivity).shares;
  const volume = market * share;
  const money = { revenue: price * volume, profit: (price - unit_cost) * volume };
  return {
    ...best,
    price,
    share,
    volume,
    ...money,
    elasticity: -sensitivity * price * (1 - share),
    optimal_price: best['price'],
  };
}

function askedAnswer(
  { price, would_buy_share, unit_cost }: { price: number[]; would_buy_share: number[]; unit_cost?: number | undefined },
  { asked: names }: Question,
): Answer {
  if (price.length !== would_buy_share.length) throw new Unsupported('Each price needs one share.');
  const answers = price.map((each, index) => ({ price: each, share: would_buy_share[index] ?? 0 }));
  const { shares, revenue, profit, bestRevenue, bestProfit, elasticities } = analyseGaborGranger(
    answers,
    unit_cost ?? 0,
  );
  const costs = names.flatMap((name) => /_cost(\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? []).map(Number);
  return {
    ...{ demand: shares, monotone_share: shares, revenue_index: revenue, best_revenue_price: bestRevenue.price },
    ...{ profit_index: profit, best_profit_price: bestProfit.price, arc_elasticity: elasticities.map(plain) },
    ...Object.assign({}, ...costs.map((cost) => profitAt(cost, answers))),
  };
}

function profitAt(cost: number, answers: { price: number; share: number }[]): Answer {
  const { profit, bestProfit } = analyseGaborGranger(answers, cost);
  return { [`profit_index_cost${cost}`]: profit, [`best_profit_price_cost${cost}`]: bestProfit.price };
}

function arcAnswer(from: [number, number], to: [number, number]): Answer {
  const arc = plain(arcElasticity(from, to));
  return { arc_elasticity: arc, midpoint_elasticity: arc, elasticity: arc };
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
