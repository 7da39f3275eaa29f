import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { apportion } from '../../../simulators/_kit/math/apportion.ts';
import { adstock } from '../../../simulators/channel-budget/adstock.ts';
import { blendedTotals } from '../../../simulators/channel-budget/blended.ts';
import { inflectionOf, marginalAt, type Response, responseAt } from '../../../simulators/channel-budget/response.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';
import { levelsAnswer, levelsSchema } from './budget-levels.ts';
import { offTheTop, ruleAnswer, rulesSchema, topSchema } from './budget-rules.ts';
import { curvesSchema, splitAnswer } from './budget-split.ts';

const figures = z.object({
  spend: z.number().positive(),
  customers: z.number().min(0),
  ltv: z.number().min(0).optional(),
});
const known = z.object({ channels: z.record(z.string(), figures) });
const hill = renamed(
  {
    x: ['spend', 'spends'],
    half: ['k', 'half_saturation', 'ec50'],
    slope: ['s', 'n', 'shape'],
    max: ['v', 'vmax', 'most', 'scale'],
  },
  z.object({
    x: z.union([z.number().min(0), z.array(z.number().min(0))]),
    half: z.number().positive(),
    slope: z.number().positive(),
    max: z.number().min(0).default(1),
  }),
);
const stock = renamed(
  {
    x: ['spend', 'spends', 'series'],
    decay: ['retention', 'carry_over', 'carryover', 'lambda', 'theta', 'alpha', 'rate'],
  },
  z.object({
    x: z.array(z.number().min(0)).min(1),
    decay: z.number().min(0).lt(1),
    normalise: z.boolean().optional(),
    normalize: z.boolean().optional(),
    max_lag: z.int().optional(),
    l_max: z.int().optional(),
  }),
);
const seats = z.object({ total: z.int().min(0), weights: z.array(z.number().min(0)).min(1) });

/** Budgets of channels: averages and totals, response curves, splits by rule and by margin, rounding. */
export default adapterOf({
  'channels with spend and customers': shape(known, blendedAnswer),
  'a Hill curve': shape(hill, hillAnswer),
  'a series of spends': shape(stock, adstockAnswer),
  'curves and a total': shape(curvesSchema, splitAnswer),
  'weights and a whole total': shape(seats, ({ total, weights }) => {
    const allocation = apportion(weights, total);
    return { allocation, allocations: allocation, sum: allocation.reduce((sum, part) => sum + part, 0) };
  }),
  'a budget and what comes off it': shape(topSchema, offTheTop),
  'a budget by rule': shape(rulesSchema, ruleAnswer),
  'rising levels of spend': shape(levelsSchema, levelsAnswer),
});

function blendedAnswer({ channels }: z.output<typeof known>): Answer {
  const all = Object.entries(channels);
  const named = (read: (each: z.output<typeof figures>) => number | null) =>
    Object.fromEntries(all.map(([name, channel]) => [name, read(channel)]));
  const ratios = all.map(([, each]) => (each.ltv === undefined ? null : (each.customers * each.ltv) / each.spend));
  const sum = (read: (each: z.output<typeof figures>) => number) =>
    all.reduce((total, [, each]) => total + read(each), 0);
  const blended = blendedTotals(
    sum(({ spend }) => spend),
    sum(({ customers }) => customers),
    sum(({ customers, ltv = 0 }) => customers * ltv),
  );
  const cac = {
    cac: named(({ spend, customers }) => (customers > 0 ? spend / customers : null)),
    blended_cac: plain(blended.cac),
  };
  if (ratios.includes(null)) return cac;
  return {
    ...cac,
    ltv_cac: named(({ spend, customers, ltv = 0 }) => (customers * ltv) / spend),
    blended_ltv_cac: plain(blended.ratio),
    mean_of_ratios: ratios.reduce<number>((total, ratio) => total + Number(ratio), 0) / ratios.length,
  };
}

function hillAnswer({ x, half, slope, max }: z.output<typeof hill>): Answer {
  const response: Response = { kind: 'hill', most: max, half, slope };
  const each = <T>(read: (spend: number) => T) => (Array.isArray(x) ? x.map(read) : read(x));
  const finite = (spend: number) => {
    const marginal = marginalAt(response, spend);
    return Number.isFinite(marginal) ? marginal : null;
  };
  const y = each((spend) => responseAt(response, spend));
  return {
    y,
    response: y,
    value: y,
    marginal: each(finite),
    marginal_at_half: marginalAt(response, half),
    inflection: inflectionOf(response),
  };
}

function adstockAnswer({ x, decay, normalise, normalize, max_lag, l_max }: z.output<typeof stock>): Answer {
  if (normalise || normalize || max_lag !== undefined || l_max !== undefined) {
    throw new Unsupported('Carry-over is geometric, without an end and not normalised.');
  }
  const carried = adstock(x, decay);
  return { adstock: carried, y: carried, effective: carried, total: carried.reduce((sum, each) => sum + each, 0) };
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
