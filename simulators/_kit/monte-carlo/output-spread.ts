import { type Amount, unavailable } from '../amount.ts';
import { quantiles } from '../quantile.ts';
import { BATCHES, type Block } from './draw-batches.ts';
import { type Histogram, histogramOf } from './histogram.ts';

/** A value to be reached by an output: at least or at most. */
export interface Target {
  output: string;
  atLeast?: number;
  atMost?: number;
}

/**
 * How one output spreads over the draws. Percentiles are those of the draws that have a number, and are to be shown with the share of
 * those that have none. `because` is `noDrawHasNumber`, `someDrawsHaveNoNumber`, `divisorReachesZero` or
 * `numbersTooLarge`.
 */
export interface OutputSpread {
  p5: Amount;
  p50: Amount;
  p95: Amount;
  /** None when a draw has no number, and none when a divisor's distribution reaches zero: then there may be no mean to estimate. */
  mean: Amount;
  /** Of the mean: how far it may be off for want of draws. */
  standardError: Amount;
  sd: Amount;
  /** The share of draws without a number. */
  withoutNumber: number;
  /** Inputs that are divided by and may come so close to zero that the mean need not exist. */
  divisorsReachingZero: readonly string[];
  /** Absent when no draw has a number. */
  histogram?: Histogram;
  /** For each target: the share of all draws that reach it. A draw without a number reaches none. */
  reached: { target: Target; share: number }[];
}

/** Takes in the blocks of one output. */
export interface OutputCollector {
  output: string;
  take: (outputs: Readonly<Record<string, Float64Array>>, block: Block) => void;
  summarise: () => OutputSpread;
}

interface Settings {
  output: string;
  draws: number;
  points?: 'quasi-random' | 'pseudo-random';
  targets?: readonly Target[];
  divisorsReachingZero: readonly string[];
}

/** A collector for all draws of one output. */
export function outputCollector(settings: Settings): OutputCollector {
  const { output, draws } = settings;
  const values = new Float64Array(draws);
  const batches = Array.from({ length: BATCHES }, () => ({ sum: 0, count: 0 }));
  let kept = 0;
  return {
    output,
    take(outputs, { batch, count, isOutside }) {
      const column = outputs[output];
      if (!column) throw new TypeError(`The model gives no column “${output}”.`);
      let [sum, next] = [0, kept];
      for (let index = 0; index < count; index += 1) {
        const value = column[index] as number;
        // Only a finite number less itself is 0.
        if (value - value !== 0 || isOutside?.[index] === 1) continue;
        values[next] = value;
        next += 1;
        sum += value;
      }
      const totals = batches[batch];
      if (totals) [totals.sum, totals.count] = [totals.sum + sum, totals.count + next - kept];
      kept = next;
    },
    summarise: () => spreadOf(settings, values.subarray(0, kept), batches),
  };
}

interface BatchTotals {
  sum: number;
  count: number;
}

function spreadOf(settings: Settings, values: Float64Array, batches: readonly BatchTotals[]): OutputSpread {
  const { output, draws, divisorsReachingZero, targets = [] } = settings;
  const reached = targets
    .filter((target) => target.output === output)
    .map((target) => ({ target, share: countReaching(values, target) / draws }));
  const common = { withoutNumber: 1 - values.length / draws, divisorsReachingZero, reached };
  if (values.length === 0) {
    const none = unavailable('undefined', 'noDrawHasNumber');
    return { ...common, p5: none, p50: none, p95: none, mean: none, standardError: none, sd: none };
  }
  const moments = momentsOf(settings, values, batches);
  const [low, p5, p50, p95, high] = quantiles(values, [0.005, 0.05, 0.5, 0.95, 0.995]) as Five;
  return { ...common, p5, p50, p95, ...moments, histogram: histogramOf(values, low, high) };
}

type Five = [number, number, number, number, number];
type Summed = Pick<OutputSpread, 'mean' | 'standardError' | 'sd'>;

function momentsOf(settings: Settings, values: Float64Array, batches: readonly BatchTotals[]): Summed {
  const reason = reasonAgainstMean(settings, values);
  if (reason) return withoutMoments(reason);
  const mean = batches.reduce((total, { sum }) => total + sum, 0) / values.length;
  const sd = Math.sqrt(squaresAround(mean, values) / (values.length - 1));
  // Squares of results beyond 1e154 overflow.
  if (!Number.isFinite(sd)) return withoutMoments('numbersTooLarge');
  const isIndependent = settings.points === 'pseudo-random';
  return { mean, sd, standardError: isIndependent ? sd / Math.sqrt(values.length) : errorBetween(batches, mean) };
}

function withoutMoments(reason: string): Summed {
  const none = unavailable('undefined', reason);
  return { mean: none, standardError: none, sd: none };
}

function reasonAgainstMean({ draws, divisorsReachingZero }: Settings, values: Float64Array): string | undefined {
  if (values.length < draws) return 'someDrawsHaveNoNumber';
  return divisorsReachingZero.length > 0 ? 'divisorReachesZero' : undefined;
}

function squaresAround(mean: number, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const distance = (values[index] as number) - mean;
    sum += distance * distance;
  }
  return sum;
}

/** The standard error of the mean of independent batches, from their differences. */
function errorBetween(batches: readonly BatchTotals[], mean: number): number {
  const squares = batches.reduce((sum, batch) => sum + (batch.sum / batch.count - mean) ** 2, 0);
  return Math.sqrt(squares / (BATCHES - 1) / BATCHES);
}

function countReaching(values: Float64Array, { atLeast, atMost }: Target): number {
  const [low, high] = [atLeast ?? Number.NEGATIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY];
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value >= low && value <= high) count += 1;
  }
  return count;
}
