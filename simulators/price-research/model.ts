import { type Amount, type Unavailable, unavailable } from '../_kit/amount.ts';
import type { Problem } from '../_kit/define.ts';
import { analyseGaborGranger, type GaborGranger } from '../_kit/price-optimum/gabor-granger.ts';
import { isPriced } from '../_kit/price-optimum/price-optimum.ts';
import { type PricePoints, pricePoints } from './crossing.ts';
import { type DemandStudy, studyDemand } from './demand.ts';
import type { Inputs } from './inputs.ts';
import { type FourPrices, isConsistent, type PriceCurves, priceCurves } from './price-curves.ts';
import { type LikelyBuyer, type Reach, reachAt } from './purchase-intent.ts';
import { shareError } from './share-error.ts';

/** A row whose prices do not rise; `row` counts from 1. */
export interface Excluded extends FourPrices {
  row: number;
}

/** Which answers could be used, and what they say about the perception of prices. */
export interface Perception {
  usable: number;
  excluded: Excluded[];
  curves: PriceCurves;
  /** None without a usable answer. */
  points: PricePoints | Unavailable;
}

/** What is sold at the best price, and which price that is. Money and volume are of the whole market. */
export interface Offer {
  bestPrice: Amount;
  revenuePrice: Amount;
  volume: Amount;
  revenue: Amount;
  profit: Amount;
  /** Around the best price, as a positive number. */
  elasticity: Amount;
  /** Half the width of the 95 % interval of the share that decides. */
  error: Amount;
}

/** What the data says about prices; parts that the method does not have are `null`. */
export interface PriceResult {
  method: Inputs['method'];
  perception: Perception | null;
  reach: Reach | null;
  tested: GaborGranger | null;
  demand: DemandStudy | null;
  offer: Offer;
}

/**
 * Reads price research of five kinds: the price sensitivity meter, the same with purchase intent, stated purchase at tested prices,
 * demand from one elasticity, demand from observed sales. Answers whose prices do not rise are left out and listed, never repaired.
 */
export function simulate(inputs: Inputs): PriceResult {
  const none = { method: inputs.method, perception: null, reach: null, tested: null, demand: null };
  switch (inputs.method) {
    case 'perception': {
      const perception = perceive(inputs.answers, inputs.band);
      const noOffer = unavailable('undefined', 'perceptionOnly');
      return { ...none, perception, offer: { ...offerWithout(noOffer), error: shareError(0.5, perception.usable) } };
    }
    case 'intent': {
      const perception = perceive(inputs.intents, inputs.band);
      const reach = reachAt(inputs.intents.filter(isConsistent).map(likelyBuyer(inputs)), perception.curves.prices);
      return { ...none, perception, reach, offer: offerOfReach(reach, inputs) };
    }
    case 'tested': {
      const tested = analyseGaborGranger(inputs.tested, inputs.unitCost);
      return { ...none, tested, offer: offerOfTested(tested, inputs) };
    }
    default: {
      const demand = studyDemand(inputs);
      return { ...none, demand, offer: offerOfDemand(demand, inputs) };
    }
  }
}

/** Each tested price stands once, or two shares would contradict each other. */
export function check({ method, tested }: Inputs): Problem[] {
  if (method !== 'tested') return [];
  return tested.flatMap(({ price }, row) => {
    const first = tested.findIndex((other) => other.price === price);
    return first < row
      ? [{ input: 'tested', row, column: 'price', problem: 'repeatedPrice', values: { price, first: first + 1 } }]
      : [];
  });
}

function perceive(answers: readonly FourPrices[], band: Inputs['band']): Perception {
  const usable = answers.filter(isConsistent);
  const curves = priceCurves(usable);
  return {
    usable: usable.length,
    excluded: answers.flatMap((answer, index) =>
      isConsistent(answer) ? [] : [{ row: index + 1, ...fourPricesOf(answer) }],
    ),
    curves,
    points: usable.length > 0 ? pricePoints(curves, band) : unavailable('undefined', 'noUsableAnswer'),
  };
}

function fourPricesOf({ tooCheap, cheap, expensive, tooExpensive }: FourPrices): FourPrices {
  return { tooCheap, cheap, expensive, tooExpensive };
}

function likelyBuyer({ intent1, intent2, intent3, intent4, intent5 }: Inputs) {
  const scale = [intent1, intent2, intent3, intent4, intent5];
  return (answer: Inputs['intents'][number]): LikelyBuyer => ({
    ...fourPricesOf(answer),
    atCheap: scale[answer.intentCheap - 1] ?? 0,
    atExpensive: scale[answer.intentExpensive - 1] ?? 0,
  });
}

function offerOfReach({ prices, shares, errors }: Reach, { unitCost, market }: Inputs): Offer {
  const byRevenue = indexOfBest(prices.map((price, index) => price * (shares[index] ?? 0)));
  const byProfit = indexOfBest(prices.map((price, index) => (price - unitCost) * (shares[index] ?? 0)));
  const [price, share] = [prices[byProfit], shares[byProfit]];
  if (price === undefined || share === undefined) return offerWithout(unavailable('undefined', 'noUsableAnswer'));
  if (!(share > 0)) return offerWithout(unavailable('undefined', 'nobodyBuys'));
  return {
    ...moneyAt(price, share * market, unitCost),
    bestPrice: price,
    revenuePrice: prices[byRevenue] ?? price,
    elasticity: unavailable('undefined', 'betweenPrices'),
    error: errors[byProfit] ?? unavailable('undefined', 'onePerson'),
  };
}

function offerOfTested(tested: GaborGranger, { unitCost, market, peopleAsked }: Inputs): Offer {
  const { bestProfit, bestRevenue, prices, elasticities } = tested;
  if (bestProfit.share === 0) return offerWithout(unavailable('undefined', 'nobodyBuys'));
  const next = elasticities[prices.indexOf(bestProfit.price)];
  return {
    ...moneyAt(bestProfit.price, bestProfit.share * market, unitCost),
    bestPrice: bestProfit.price,
    revenuePrice: bestRevenue.price,
    elasticity: typeof next === 'number' ? 0 - next : (next ?? unavailable('undefined', 'highestTested')),
    error: shareError(bestProfit.share, peopleAsked),
  };
}

function offerOfDemand({ curves }: DemandStudy, { form }: Inputs): Offer {
  const { best, revenuePrice, elasticity } = curves[form];
  if (!isPriced(best)) return { ...offerWithout(best), revenuePrice };
  const { price, volume, revenue, profit } = best;
  return {
    ...{ bestPrice: price, revenuePrice, volume, revenue, profit, elasticity },
    error: unavailable('undefined', 'noSample'),
  };
}

function moneyAt(price: number, volume: number, unitCost: number) {
  return { volume, revenue: price * volume, profit: (price - unitCost) * volume };
}

function offerWithout(reason: Unavailable): Offer {
  return {
    ...{ bestPrice: reason, revenuePrice: reason, volume: reason, revenue: reason, profit: reason },
    ...{ elasticity: reason, error: reason },
  };
}

/** The first of equally good places: the lowest price, which keeps most buyers. */
function indexOfBest(gains: readonly number[]): number {
  return gains.reduce((best, gain, index) => (gain > (gains[best] ?? Number.NEGATIVE_INFINITY) ? index : best), 0);
}
