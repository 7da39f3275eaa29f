import * as z from 'zod';
import { type Crossing, type PricePoints, pricePoints } from '../../../simulators/price-research/crossing.ts';
import { type FourPrices, isConsistent, priceCurves } from '../../../simulators/price-research/price-curves.ts';
import { reachAt } from '../../../simulators/price-research/purchase-intent.ts';
import { type Answer, adapterOf, type Question, shape, Unsupported } from './answering/adapter.ts';
import { type PeerCurves, type Pick, peerCrossing, peerCurves } from './answering/peer-price-curves.ts';
import { renamed } from './answering/renamed.ts';

const OTHER_NAMES = {
  too_cheap: ['toocheap', 'tooCheap', 'tc'],
  cheap: ['bargain', 'ch'],
  expensive: ['ex', 'getting_expensive'],
  too_expensive: ['tooexpensive', 'tooExpensive', 'te'],
  interpolation_step: ['interpolation_steps'],
  pi_cheap: ['intent_cheap', 'purchase_intent_cheap'],
  pi_expensive: ['intent_expensive', 'purchase_intent_expensive'],
};

const column = z.array(z.number().nullable()).min(1);
const numbers = z.array(z.number());
const survey = z.object({
  too_cheap: column.optional(),
  cheap: column,
  expensive: column,
  too_expensive: column,
  intersection_method: z.enum(['min', 'max', 'mean', 'median']).optional(),
  interpolation_step: z.number().positive().optional(),
  acceptable_range: z.enum(['original', 'narrower']).default('original'),
  validate: z.literal(true).optional(),
  pi_cheap: column.optional(),
  pi_expensive: column.optional(),
  pi_scale: numbers.default([5, 4, 3, 2, 1]),
  pi_calibrated: numbers.default([0.7, 0.5, 0.3, 0.1, 0]),
  pi_calibrated_toocheap: z.literal(0).optional(),
  pi_calibrated_tooexpensive: z.literal(0).optional(),
  unit_cost: z.number().default(0),
  weights: z.undefined().optional(),
});

type Survey = z.output<typeof survey>;

/** Van Westendorp's price points and the Newton-Miller-Smith extension. */
export default adapterOf({
  'four prices of each respondent': shape(renamed(OTHER_NAMES, survey), (given, question) => {
    const answers = answersOf(given);
    const usable = answers.filter(isConsistent);
    const counts = countsOf(answers.length, usable.length);
    if (usable.length === 0) return counts;
    return { ...counts, ...pointsAnswer(given, usable, question), ...intentAnswer(given, answers) };
  }),
});

/** Without a column of prices too cheap only what does not need it can be answered, which a case does not tell. */
function answersOf({ too_cheap, cheap, expensive, too_expensive }: Survey): FourPrices[] {
  if (!too_cheap) throw new Unsupported('The prices that are too cheap are missing.');
  const columns = [too_cheap, cheap, expensive, too_expensive];
  if (columns.some(({ length }) => length !== cheap.length))
    throw new Unsupported('The four columns differ in length.');
  // A missing answer makes a row unusable, as a price that does not rise does.
  return cheap.map((price, index) => ({
    tooCheap: too_cheap[index] ?? Number.NaN,
    cheap: price ?? Number.NaN,
    expensive: expensive[index] ?? Number.NaN,
    tooExpensive: too_expensive[index] ?? Number.NaN,
  }));
}

function countsOf(all: number, usable: number): Answer {
  const invalid = all - usable;
  return {
    ...{ n: all, n_total: all, total_sample: all, n_valid: usable, valid_cases: usable, valid: usable },
    ...{ n_invalid: invalid, invalid_cases: invalid, invalid, n_excluded: invalid, excluded: invalid },
    ...{ invalid_share: invalid / all, share_invalid: invalid / all },
  };
}

function pointsAnswer(given: Survey, usable: FourPrices[], { named, asked }: Question): Answer {
  const isTextbook = /textbook|ecdf|>= p|inclusive/.test(named);
  const isPeer = !isTextbook && (/psm|pricesensitivitymeter/.test(named) || given.intersection_method !== undefined);
  if (isPeer) return peerAnswer(given, peerCurves(usable));
  const curves = priceCurves(usable);
  const shares = (counts: readonly number[]) => counts.map((count) => count / curves.people);
  const range = given.acceptable_range;
  const original = endsByName(pricePoints(curves, 'original'));
  const narrower = endsByName(pricePoints(curves, 'narrower'));
  const chosen = range === 'narrower' ? narrower : original;
  const asksForOne = asked.some((name) => name.endsWith('_first') || name.endsWith('_last'));
  return {
    price: curves.prices,
    ...{ too_cheap: shares(curves.tooCheap), cheap: shares(curves.cheap) },
    ...{ expensive: shares(curves.expensive), too_expensive: shares(curves.tooExpensive) },
    ...{ not_cheap: shares(curves.cheap).map((share) => 1 - share) },
    ...{ not_expensive: shares(curves.expensive).map((share) => 1 - share) },
    ...chosen,
    ...{
      lower_bound_pmc: chosen.pmc,
      upper_bound_pme: chosen.pme,
      pricerange_lower: chosen.pmc,
      pricerange_upper: chosen.pme,
    },
    ...{ pmc_not_cheap_x_too_cheap: original.pmc, pme_too_expensive_x_not_expensive: original.pme },
    ...{ pmc_expensive_x_too_cheap: narrower.pmc, pme_too_expensive_x_cheap: narrower.pme },
    ...(asksForOne && endsOf(chosen)),
  };
}

type Named = Record<'pmc' | 'opp' | 'idp' | 'pme', [number, number]>;

function endsByName({ lower, optimal, indifference, upper }: PricePoints): Named {
  const ends = ({ from, to }: Crossing): [number, number] => [from, to];
  return { pmc: ends(lower), opp: ends(optimal), idp: ends(indifference), pme: ends(upper) };
}

function endsOf(points: Named): Answer {
  return Object.fromEntries(
    Object.entries(points).flatMap(([name, [first, last]]) => [
      [`${name}_first`, first],
      [`${name}_last`, last],
    ]),
  );
}

function peerAnswer({ intersection_method, acceptable_range }: Survey, curves: PeerCurves): Answer {
  const pick: Pick = intersection_method ?? 'min';
  const cross = (rising: keyof PeerCurves, falling: keyof PeerCurves) =>
    peerCrossing(curves.price, curves[rising], curves[falling], pick);
  const isOriginal = acceptable_range === 'original';
  const lower = isOriginal ? cross('not_cheap', 'too_cheap') : cross('expensive', 'too_cheap');
  const upper = isOriginal ? cross('too_expensive', 'not_expensive') : cross('too_expensive', 'cheap');
  return {
    ...curves,
    ...{ lower_bound_pmc: lower, pmc: lower, pricerange_lower: lower, lower },
    ...{ upper_bound_pme: upper, pme: upper, pricerange_upper: upper, upper },
    ...{ idp: cross('expensive', 'cheap'), opp: cross('too_expensive', 'too_cheap') },
  };
}

/** Stated intent, calibrated; the best price is the first named price that brings most. */
function intentAnswer(given: Survey, answers: FourPrices[]): Answer {
  const { pi_cheap, pi_expensive, unit_cost, interpolation_step: step } = given;
  if (!pi_cheap || !pi_expensive) return {};
  const buyers = answers.flatMap((answer, index) =>
    isConsistent(answer)
      ? [{ ...answer, atCheap: chanceOf(given, pi_cheap[index]), atExpensive: chanceOf(given, pi_expensive[index]) }]
      : [],
  );
  const named = priceCurves(buyers).prices;
  const { prices, shares } = reachAt(buyers, step === undefined ? named : gridOver(named, step));
  const revenue = prices.map((price, index) => price * (shares[index] ?? 0));
  const profit = prices.map((price, index) => (price - unit_cost) * (shares[index] ?? 0));
  const [byReach, byRevenue, byProfit] = [shares, revenue, profit].map((gains) => gains.indexOf(Math.max(...gains)));
  return {
    ...{ nms_price: prices, nms_reach: shares, reach: shares, trial: shares, nms_revenue: revenue, revenue },
    ...{ price_optimal_reach: prices[byReach ?? 0], optimal_reach_price: prices[byReach ?? 0] },
    ...{ price_optimal_revenue: prices[byRevenue ?? 0], optimal_revenue_price: prices[byRevenue ?? 0] },
    ...{ price_optimal_profit: prices[byProfit ?? 0] },
    ...{ max_reach: shares[byReach ?? 0], max_revenue: revenue[byRevenue ?? 0] },
  };
}

function chanceOf({ pi_scale, pi_calibrated }: Survey, intent: number | null | undefined): number {
  const chance = pi_calibrated[pi_scale.indexOf(intent ?? Number.NaN)];
  if (chance === undefined) throw new Unsupported(`The intent ${intent} is not on the scale ${pi_scale.join(', ')}.`);
  return chance;
}

function gridOver(prices: readonly number[], step: number): number[] {
  const [from = 0, to = 0] = [prices[0], prices.at(-1)];
  const steps = Math.floor((to - from) / step + 1e-9);
  if (steps > 1e6) throw new Unsupported('The grid of prices is too fine.');
  return Array.from({ length: steps + 1 }, (_, index) => from + index * step);
}
