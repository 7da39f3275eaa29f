import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Split } from './cash-flows.ts';
import type { RoiResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'npv'
  | 'probability'
  | 'payback'
  | 'discountedPayback'
  | 'irr'
  | 'rateCount'
  | 'mirr'
  | 'profitability'
  | 'roi'
  | 'npvLow'
  | 'npvMiddle'
  | 'npvHigh'
  | 'totalSpent'
  | 'totalReceived'
  | 'peakNeed'
  | 'technology'
  | 'channels'
  | 'people'
  | 'reserve';

/** The chance of a gain below which an initiative is more of a bet than an investment; our own bar. */
export const USUAL_CHANCE = 0.7;

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<RoiResult>> = {
  npv: { unit: 'money', better: 'higher', bar: 0, read: ({ npv }) => npv },
  probability: {
    unit: 'percent',
    better: 'higher',
    digits: 0,
    read: ({ spread }) => spread.probability,
  },
  payback: { unit: 'months', better: 'lower', digits: 1, read: (result) => result.payback },
  discountedPayback: { unit: 'months', better: 'lower', digits: 1, read: (result) => result.discountedPayback },
  irr: { unit: 'percent-per-year', better: 'higher', digits: 1, read: ({ irr }) => irr },
  rateCount: { unit: 'count', read: ({ rates }) => rates.length },
  mirr: { unit: 'percent-per-year', better: 'higher', digits: 1, read: ({ mirr }) => mirr },
  profitability: {
    unit: 'ratio',
    better: 'higher',
    bar: 1,
    digits: 2,
    read: (result) => perCost(result, ({ presentBenefit, presentCost }) => presentBenefit / presentCost),
  },
  roi: {
    unit: 'percent',
    better: 'higher',
    digits: 1,
    read: (result) => perCost(result, ({ totalReceived, totalSpent }) => totalReceived / totalSpent - 1),
  },
  npvLow: { unit: 'money', better: 'higher', read: ({ spread }) => spread.p5 },
  npvMiddle: { unit: 'money', better: 'higher', read: ({ spread }) => spread.p50 },
  npvHigh: { unit: 'money', better: 'higher', read: ({ spread }) => spread.p95 },
  totalSpent: { unit: 'money', better: 'lower', read: ({ totalSpent }) => totalSpent },
  totalReceived: { unit: 'money', better: 'higher', read: ({ totalReceived }) => totalReceived },
  peakNeed: { unit: 'money', better: 'lower', read: ({ peakNeed }) => peakNeed },
  technology: { unit: 'money', read: (result) => part(result, 'technology') },
  channels: { unit: 'money', read: (result) => part(result, 'channels') },
  people: { unit: 'money', read: (result) => part(result, 'people') },
  reserve: { unit: 'money', read: (result) => part(result, 'reserve') },
};

/** A ratio to costs, which has no meaning where nothing, or next to nothing, is spent. */
function perCost(result: RoiResult, read: (result: RoiResult) => number): Amount {
  const ratio = read(result);
  return Number.isFinite(ratio) ? ratio : unavailable('undefined', 'nothingSpent');
}

function part({ split }: RoiResult, name: keyof Split): Amount {
  return split ? split[name] : unavailable('undefined', 'noSplit');
}
