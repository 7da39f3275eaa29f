import { normalQuantile } from '../_kit/distribution/normal-quantile.ts';
import { crossingChances } from '../_kit/math/crossing-chances.ts';
import { boundsOfShape, driftFor, evenTimes } from '../_kit/math/sequential-bounds.ts';

/** A test with several planned looks: the score each look needs, and what that costs in users. */
export interface SequentialPlan {
  times: readonly number[];
  bounds: readonly number[];
  isTwoSided: boolean;
  /** The largest sample over that of a fixed test with the same power. */
  inflation: number;
  /** The sample used on average when the difference is the one planned for, over the largest; and the same when there is none. */
  usedIfTrue: number;
  usedIfNone: number;
  /** The expected score at the end with which the test has its power. */
  drift: number;
}

/** What {@link sequentialPlan} is asked; `alpha` is that of all looks together, on one side. */
export interface SequentialQuestion {
  design: 'pocock' | 'obrienFleming';
  looks: number;
  alpha: number;
  power: number;
  isTwoSided: boolean;
}

/**
 * Bounds of a Pocock or O'Brien-Fleming test with evenly spaced looks, and its cost.
 *
 * @example sequentialPlan({ design: 'pocock', looks: 5, alpha: 0.025, power: 0.8, isTwoSided: true }).inflation // 1.2286
 */
export function sequentialPlan(question: SequentialQuestion): SequentialPlan {
  const key = JSON.stringify(question);
  const known = plans.get(key) ?? computePlan(question);
  if (plans.size >= MOST_PLANS) plans.clear();
  plans.set(key, known);
  return known;
}

/** The chance of finding a difference whose expected score at the end is `drift`. */
export function powerAtDrift({ times, bounds, isTwoSided }: SequentialPlan, drift: number): number {
  return sum(crossingChances({ times, bounds, isTwoSided, drift }).above);
}

/** A plan takes milliseconds and depends on few inputs: while others move, the same one is asked again and again. */
const plans = new Map<string, SequentialPlan>();
const MOST_PLANS = 50;

function computePlan({ design, looks, alpha, power, isTwoSided }: SequentialQuestion): SequentialPlan {
  const times = evenTimes(looks);
  const bounds = boundsOfShape(times, design === 'pocock' ? 0.5 : 0, { alpha, isTwoSided });
  const drift = driftFor(power, { times, bounds, isTwoSided });
  const fixed = normalQuantile(power) - normalQuantile(alpha, 1 - alpha);
  const used = (shift: number) => averageTime({ times, bounds, isTwoSided, drift: shift });
  const [usedIfTrue, usedIfNone] = [used(drift), used(0)];
  return { times, bounds, isTwoSided, drift, inflation: (drift / fixed) ** 2, usedIfTrue, usedIfNone };
}

/** The mean share of information at which the test stops. */
function averageTime(looks: Parameters<typeof crossingChances>[0]): number {
  const { above, below } = crossingChances(looks);
  const early = looks.times.slice(0, -1).map((time, look) => (1 - time) * ((above[look] ?? 0) + (below[look] ?? 0)));
  return 1 - sum(early);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
