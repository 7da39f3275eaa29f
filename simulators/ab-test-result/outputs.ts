import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Comparison } from './comparison.ts';
import type { TestResult } from './model.ts';

type Read = Output<TestResult>['read'];

const noInterval = unavailable('undefined', 'nothingVaries');

/** Of several variants, the one that is ahead. */
const leader =
  (read: (leader: Comparison) => Amount): Read =>
  (result) => {
    if (result.sampleRatio?.isMismatch) return unavailable('undefined', 'ratioMismatch');
    return result.leader ? read(result.leader) : unavailable('undefined', 'onlyPValues');
  };

const ofRates =
  (read: (leader: Comparison) => Amount): Read =>
  (result) =>
    result.isRate ? leader(read)(result) : unavailable('undefined', 'onlyRates');

const ofAverages =
  (read: (leader: Comparison) => Amount): Read =>
  (result) =>
    result.isRate ? unavailable('undefined', 'onlyAverages') : leader(read)(result);

const leastOf =
  (method: 'holm' | 'benjaminiHochberg'): Read =>
  ({ metrics }) => {
    const adjusted = metrics.map((metric) => metric[method]);
    return adjusted.length > 0 ? Math.min(...adjusted) : unavailable('undefined', 'noMetrics');
  };

const low = ({ interval }: Comparison): Amount => interval?.low ?? noInterval;
const high = ({ interval }: Comparison): Amount => interval?.high ?? noInterval;
const points = { unit: 'percent-points', digits: 2 } as const;
const relative = { unit: 'percent', digits: 1 } as const;
const chance = { unit: 'number', digits: 4 } as const;

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs = {
  p: { ...chance, better: 'lower', read: leader(({ p }) => p) },
  uplift: { ...relative, read: leader(({ uplift }) => uplift) },
  chanceBest: { ...relative, read: leader(({ chanceBest }) => chanceBest) },
  upliftLow: { ...relative, read: leader(({ upliftLow }) => upliftLow) },
  upliftHigh: { ...relative, read: leader(({ upliftHigh }) => upliftHigh) },
  controlRate: { unit: 'percent', digits: 2, read: ofRates(({ control }) => control) },
  variantRate: { unit: 'percent', digits: 2, read: ofRates(({ variant }) => variant) },
  pointsDifference: { ...points, read: ofRates(({ difference }) => difference) },
  pointsLow: { ...points, read: ofRates(low) },
  pointsHigh: { ...points, read: ofRates(high) },
  controlAverage: { unit: 'number', read: ofAverages(({ control }) => control) },
  variantAverage: { unit: 'number', read: ofAverages(({ variant }) => variant) },
  amountDifference: { unit: 'number', read: ofAverages(({ difference }) => difference) },
  amountLow: { unit: 'number', read: ofAverages(low) },
  amountHigh: { unit: 'number', read: ofAverages(high) },
  score: { unit: 'number', digits: 3, read: leader(({ score }) => score) },
  lossIfShipped: { unit: 'percent-points', better: 'lower', digits: 4, read: ofRates((each) => each.lossIfShipped) },
  lossIfKept: { unit: 'percent-points', better: 'lower', digits: 4, read: ofRates(({ lossIfKept }) => lossIfKept) },
  varianceRemoved: { unit: 'percent', better: 'higher', digits: 0, read: ({ varianceRemoved }) => varianceRemoved },
  ratioP: { ...chance, read: ({ sampleRatio }) => sampleRatio?.p ?? unavailable('undefined', 'onlyPValues') },
  falseAlarms: { ...relative, better: 'lower', read: ({ falseAlarms }) => falseAlarms },
  leastHolm: { ...chance, better: 'lower', read: leastOf('holm') },
  leastBenjaminiHochberg: { ...chance, better: 'lower', read: leastOf('benjaminiHochberg') },
} satisfies Record<string, Output<TestResult>>;

/** The ids of the outputs. */
export type OutputId = keyof typeof outputs;
