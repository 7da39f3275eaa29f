import * as z from 'zod';
import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { bestMarkUp, logitShares, priceMove } from '../../../../simulators/_kit/price-optimum/multinomial-logit.ts';
import type { Answer } from './adapter.ts';
import { renamed } from './renamed.ts';

const figures = z.union([z.array(z.number()).min(1), z.record(z.string(), z.number())]);

const TIER_NAMES = {
  a: ['attraction', 'attractions', 'utility', 'utilities', 'intercept', 'intercepts', 'alpha', 'quality'],
  b: ['beta', 'sensitivity', 'price_sensitivity', 'price_coefficient', 'price_coef'],
  unit_cost: ['cost', 'costs', 'c', 'unit_costs'],
  price: ['prices', 'price_before', 'prices_before', 'old_price', 'old_prices', 'p'],
  new_price: ['new_prices', 'price_after', 'prices_after'],
  market: ['M', 'size', 'market_size'],
};

/** Tiers that buyers choose between, as lists or as named figures. */
export const tiersSchema = renamed(
  TIER_NAMES,
  z.object({
    a: figures,
    b: z.number(),
    unit_cost: z.union([figures, z.number()]).optional(),
    price: figures.optional(),
    new_price: figures.optional(),
    market: z.number().default(1),
    outside: z.boolean().default(true),
  }),
);

/** The same, one object per tier, as a list or by name, with the sensitivity beside them. */
export const tierRowsSchema = z.preprocess((inputs) => {
  const { tiers, products, options, plans, ...rest } = (inputs ?? {}) as Record<string, unknown>;
  const rows = tiers ?? products ?? options ?? plans;
  if (typeof rows !== 'object' || rows === null) return inputs;
  const entries = Object.entries(rows as Record<string, Record<string, unknown>>).map(
    ([key, row]) => [String(row['name'] ?? key), row] as const,
  );
  const columns = [...new Set(entries.flatMap(([, row]) => Object.keys(row)))].filter((key) => key !== 'name');
  const byColumn = columns.map((column) => {
    const cells = entries.flatMap(([name, row]) => (row[column] === undefined ? [] : [[name, row[column]]]));
    return [column, Array.isArray(rows) ? cells.map(([, cell]) => cell) : Object.fromEntries(cells)];
  });
  return { ...rest, ...Object.fromEntries(byColumn) };
}, tiersSchema);

/** The best mark-up and prices; and, at stated prices, shares, money, and what a move to new prices does. Lists or names as in the case. */
export function tierAnswer({
  a,
  b,
  unit_cost = 0,
  price,
  new_price,
  market,
  outside,
}: z.output<typeof tiersSchema>): Answer {
  const names = Array.isArray(a) ? undefined : Object.keys(a);
  const listOf = (given: number | z.output<typeof figures>): number[] =>
    typeof given === 'number'
      ? Object.values(a).map(() => given)
      : (names?.map((name) => at(given, name)) ?? Object.values(given));
  const shaped = (values: readonly number[]) =>
    names ? Object.fromEntries(names.map((name, i) => [name, values[i]])) : values;
  const tiers = { attractions: Object.values(a), costs: listOf(unit_cost), sensitivity: Math.abs(b), market, outside };
  if (!price) return bestPrices(tiers, shaped);
  const before = moneyAt(tiers, listOf(price));
  const stated = { share: shaped(before.shares), shares: shaped(before.shares), ...plainMoney(before) };
  if (!new_price) return { ...bestPrices(tiers, shaped), ...stated };
  const moved = names
    ? names.map((name) => (new_price as Record<string, number>)[name] ?? at(price, name))
    : listOf(new_price);
  return moveAnswer(tiers, listOf(price), moved, shaped);
}

interface Tiers {
  attractions: number[];
  costs: number[];
  sensitivity: number;
  market: number;
  outside: boolean;
}

type Shaped = (values: readonly number[]) => unknown;

function at(given: z.output<typeof figures>, name: string): number {
  return Array.isArray(given) ? Number.NaN : (given[name] ?? Number.NaN);
}

function bestPrices(tiers: Tiers, shaped: Shaped): Answer {
  const alternatives = tiers.attractions.map((attraction, i) => ({ attraction, cost: tiers.costs[i] ?? 0 }));
  const markUp = bestMarkUp(alternatives, tiers.sensitivity);
  if (!isNumber(markUp) || !tiers.outside) return { markup: null, price: null, prices: null };
  const prices = tiers.costs.map((cost) => cost + markUp);
  const money = moneyAt(tiers, prices);
  const shares = shaped(money.shares);
  return {
    ...{ markup: markUp, mark_up: markUp, markups: shaped(tiers.costs.map(() => markUp)) },
    ...{ price: shaped(prices), prices: shaped(prices), optimal_prices: shaped(prices), share: shares, shares },
    ...plainMoney(money),
  };
}

function moneyAt(tiers: Tiers, prices: readonly number[]) {
  const alternatives = tiers.attractions.map((attraction, i) => ({ attraction, price: prices[i] ?? Number.NaN }));
  const { shares, none } = logitShares(alternatives, tiers.sensitivity, tiers.outside);
  const sum = (each: (i: number) => number) =>
    tiers.market * shares.reduce((total, share, i) => total + share * each(i), 0);
  const priceAt = (i: number) => prices[i] ?? Number.NaN;
  return { shares, none, revenue: sum(priceAt), profit: sum((i) => priceAt(i) - (tiers.costs[i] ?? 0)) };
}

function plainMoney({ none, revenue, profit }: ReturnType<typeof moneyAt>): Answer {
  return { none, no_purchase: none, outside_share: none, share_none: none, revenue, profit };
}

function moveAnswer(tiers: Tiers, from: readonly number[], to: readonly number[], shaped: Shaped): Answer {
  const [before, after] = [moneyAt(tiers, from), moneyAt(tiers, to)];
  const alternatives = tiers.attractions.map((attraction, i) => ({ attraction, price: from[i] ?? 0 }));
  const index = to.findIndex((price, i) => price !== from[i]);
  const taken = priceMove(alternatives, to, tiers.sensitivity).cannibalisation(index);
  const gain = (after.shares[index] ?? 0) - (before.shares[index] ?? 0);
  const diverted = after.shares.map((share, i) => (i === index ? 1 : ((before.shares[i] ?? 0) - share) / gain));
  return {
    ...{ share_before: shaped(before.shares), shares_before: shaped(before.shares) },
    ...{ share_after: shaped(after.shares), shares_after: shaped(after.shares) },
    ...{
      revenue_before: before.revenue,
      revenue_after: after.revenue,
      profit_before: before.profit,
      profit_after: after.profit,
    },
    ...{ none_before: before.none, none_after: after.none, gain, diversion: shaped(diverted) },
    ...{ cannibalisation: taken, cannibalization: taken, cannibalisation_share: taken, cannibalised_share: taken },
  };
}
