import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Model } from './inputs.ts';
import type { AttributionResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'topShare'
  | 'disagreement'
  | 'moved'
  | 'topCredit'
  | 'topLowest'
  | 'topHighest'
  | 'conversions'
  | 'conversionRate'
  | 'channelCount'
  | 'meanTouches'
  | 'singleTouchShare';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<AttributionResult>> = {
  topShare: { unit: 'percent', digits: 1, read: ({ channels, model }) => channels[0]?.share[model] ?? none() },
  disagreement: { unit: 'percent', digits: 1, better: 'lower', read: disagreement },
  moved: { unit: 'percent', digits: 1, read: (result) => movedFrom(result, 'last') },
  topCredit: { unit: 'count', digits: 1, read: ({ channels, model }) => channels[0]?.credit[model] ?? none() },
  topLowest: { unit: 'percent', digits: 1, read: ({ channels }) => channels[0]?.range[0] ?? none() },
  topHighest: { unit: 'percent', digits: 1, read: ({ channels }) => channels[0]?.range[1] ?? none() },
  conversions: { unit: 'count', digits: 0, read: ({ conversions }) => conversions },
  conversionRate: {
    unit: 'percent',
    digits: 2,
    read: ({ conversions, nulls }) => ratio(conversions, conversions + nulls),
  },
  channelCount: { unit: 'count', digits: 0, read: ({ channels }) => channels.length },
  meanTouches: { unit: 'count', digits: 2, read: ({ meanTouches }) => meanTouches },
  singleTouchShare: {
    unit: 'percent',
    digits: 1,
    read: ({ singleTouch, conversions }) => ratio(singleTouch, conversions),
  },
};

/** The widest gap between two models about one channel, as a part of all conversions. */
export function disagreement({ channels }: AttributionResult): Amount {
  const gaps = channels.flatMap(({ range: [low, high] }) =>
    isNumber(low ?? none()) ? [Number(high) - Number(low)] : [],
  );
  return gaps.length === 0 ? none() : Math.max(...gaps);
}

/** The part of all credit that changes hands when another model is replaced by the chosen one. */
export function movedFrom({ channels, model }: AttributionResult, other: Model): Amount {
  let moved = 0;
  for (const { share } of channels) {
    const [now, before] = [share[model], share[other]];
    if (!isNumber(now)) return now;
    if (!isNumber(before)) return before;
    moved += Math.abs(now - before) / 2;
  }
  return moved;
}

function ratio(part: number, whole: number): Amount {
  return whole === 0 ? none() : part / whole;
}

function none(): Amount {
  return unavailable('undefined', 'noConversions');
}
