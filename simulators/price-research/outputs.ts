import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import { middleOf, type PricePoints } from './crossing.ts';
import type { Perception, PriceResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'bestPrice'
  | 'lowerLimit'
  | 'optimalPoint'
  | 'upperLimit'
  | 'indifferencePoint'
  | 'revenuePrice'
  | 'volume'
  | 'revenue'
  | 'profit'
  | 'elasticityThere'
  | 'error'
  | 'usable'
  | 'excluded';

const NOT_ASKED = unavailable('undefined', 'otherMethod');

/** The numbers of the result that figures, scenarios and the command line speak of. Where curves run together, a point is their middle. */
export const outputs: Record<OutputId, Output<PriceResult>> = {
  bestPrice: { unit: 'money', read: ({ offer }) => offer.bestPrice },
  lowerLimit: { unit: 'money', read: (result) => pointOf(result, 'lower') },
  optimalPoint: { unit: 'money', read: (result) => pointOf(result, 'optimal') },
  upperLimit: { unit: 'money', read: (result) => pointOf(result, 'upper') },
  indifferencePoint: { unit: 'money', read: (result) => pointOf(result, 'indifference') },
  revenuePrice: { unit: 'money', read: ({ offer }) => offer.revenuePrice },
  volume: { unit: 'number', better: 'higher', digits: 0, read: ({ offer }) => offer.volume },
  revenue: { unit: 'money', better: 'higher', read: ({ offer }) => offer.revenue },
  profit: { unit: 'money', better: 'higher', read: ({ offer }) => offer.profit },
  elasticityThere: { unit: 'number', digits: 2, read: ({ offer }) => offer.elasticity },
  error: { unit: 'percent', better: 'lower', digits: 1, read: ({ offer }) => offer.error },
  usable: { unit: 'people', better: 'higher', read: (result) => countOf(result, ({ usable }) => usable) },
  excluded: { unit: 'people', better: 'lower', read: (result) => countOf(result, ({ excluded }) => excluded.length) },
};

function pointOf({ perception }: PriceResult, point: keyof PricePoints): Amount {
  if (!perception) return NOT_ASKED;
  return 'because' in perception.points ? perception.points : middleOf(perception.points[point]);
}

function countOf({ perception }: PriceResult, read: (perception: Perception) => number): Amount {
  return perception ? read(perception) : NOT_ASKED;
}
