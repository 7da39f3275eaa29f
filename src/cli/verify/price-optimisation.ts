import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { arcElasticity } from '../../../simulators/_kit/price-optimum/arc-elasticity.ts';
import { bestConstantElasticityPrice } from '../../../simulators/_kit/price-optimum/constant-elasticity.ts';
import { analyseGaborGranger } from '../../../simulators/_kit/price-optimum/gabor-granger.ts';
import {
  bestLinearPrice,
  type LinearDemand,
  linearDemandThrough,
} from '../../../simulators/_kit/price-optimum/linear-demand.ts';
import { bestLogitPrice } from '../../../simulators/_kit/price-optimum/logit-demand.ts';
import { bestMarkUp, logitShares } from '../../../simulators/_kit/price-optimum/multinomial-logit.ts';
import { isPriced, type PriceOptimum } from '../../../simulators/_kit/price-optimum/price-optimum.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';

const point = z.tuple([z.number(), z.number()]);
const unitCost = z.number().min(0).default(0);
const asked = z.object({ price: z.array(z.number()).min(1), would_buy_share: z.array(z.number()).min(1) });

/** Best prices under several kinds of demand, and elasticities. */
export default adapterOf({
  'a constant elasticity': shape(
    z.object({ elasticity: z.number(), unit_cost: z.number() }),
    ({ elasticity, unit_cost }) => {
      const best = bestConstantElasticityPrice({ scale: 1, elasticity }, unit_cost);
      return {
        price: priceOf(best),
        margin_pct: isPriced(best) ? (100 * (best.price - unit_cost)) / best.price : null,
      };
    },
  ),
  'a line of demand in words': shape(
    z.object({ demand: z.string(), unit_cost: unitCost, a: z.undefined().optional() }),
    (inputs) => linearAnswer(readLine(inputs.demand), inputs.unit_cost),
  ),
  'points on a line of demand': shape(z.object({ points: z.array(point).min(2), unit_cost: unitCost }), (inputs) => {
    const line = linearDemandThrough(inputs.points);
    if (!line) throw new Unsupported('Points at one price draw no line of demand.');
    return linearAnswer(line, inputs.unit_cost);
  }),
  'logit demand': shape(
    z.object({ a: z.number(), b: z.number(), unit_cost: unitCost, market: z.number().default(1) }),
    ({ a: attraction, b: sensitivity, unit_cost, market }) => {
      const demand = { market, attraction, sensitivity };
      const best = bestLogitPrice(demand, unit_cost);
      const share = isPriced(best) ? best.volume / market : null;
      return { ...outcome(best), share, revenue_max_price: priceOf(bestLogitPrice(demand, 0)) };
    },
  ),
  'multinomial logit demand': shape(
    z.object({
      a: z.array(z.number()).min(1),
      b: z.number(),
      unit_cost: z.array(z.number()),
      market: z.number().default(1),
    }),
    ({ a, b, unit_cost, market }) => {
      const alternatives = a.map((attraction, index) => ({ attraction, cost: unit_cost[index] ?? 0 }));
      const markUp = bestMarkUp(alternatives, b);
      if (!isNumber(markUp)) return { markup: null, price: null };
      const priced = alternatives.map(({ attraction, cost }) => ({ attraction, price: cost + markUp }));
      const { shares, none } = logitShares(priced, b);
      const price = priced.map((each) => each.price);
      return {
        markup: markUp,
        price,
        prices: price,
        share: shares,
        shares,
        none,
        profit: market * markUp * (1 - none),
      };
    },
  ),
  'prices asked and shares who would buy': shape(asked, ({ price, would_buy_share }, { asked: names }) => {
    const answers = price.map((each, index) => ({ price: each, share: would_buy_share[index] ?? 0 }));
    const { revenue, bestRevenue, elasticities } = analyseGaborGranger(answers, 0);
    const costs = names.flatMap((name) => /_cost(\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? []).map(Number);
    return {
      revenue_index: revenue,
      best_revenue_price: bestRevenue.price,
      arc_elasticity: elasticities.map(plain),
      ...Object.assign({}, ...costs.map((cost) => profitAt(cost, answers))),
    };
  }),
  'two points of price and volume': shape(z.object({ from: point, to: point }), ({ from, to }) => ({
    arc_elasticity: plain(arcElasticity(from, to)),
  })),
});

function linearAnswer(line: LinearDemand, cost: number): Answer {
  return { slope: -line.slope, intercept: line.intercept, ...outcome(bestLinearPrice(line, cost)) };
}

/** Reads "10000-800p". */
function readLine(demand: string): LinearDemand {
  const [, intercept, slope] = /^\s*(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?)\s*\*?\s*p\s*$/i.exec(demand) ?? [];
  if (intercept === undefined || slope === undefined)
    throw new Unsupported(`The demand “${demand}” is not a line like 10000-800p.`);
  return { intercept: Number(intercept), slope: Number(slope) };
}

function outcome(best: PriceOptimum): Answer {
  if (!isPriced(best)) return { price: null, volume: null, revenue: null, profit: null, contribution: null };
  return { ...best, contribution: best.profit };
}

function profitAt(cost: number, answers: { price: number; share: number }[]): Answer {
  const { profit, bestProfit } = analyseGaborGranger(answers, cost);
  return { [`profit_index_cost${cost}`]: profit, [`best_profit_price_cost${cost}`]: bestProfit.price };
}

function priceOf(best: PriceOptimum): number | null {
  return isPriced(best) ? best.price : null;
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
