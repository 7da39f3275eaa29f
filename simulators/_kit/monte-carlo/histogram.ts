/** Counts of values in equal bins. What lies outside the bins is counted too, not dropped. */
export interface Histogram {
  low: number;
  high: number;
  counts: number[];
  below: number;
  above: number;
}

const BINS = 40;

/**
 * Counts values in {@link BINS} bins between two bounds, each bin with its lower bound, the last with both. Where the bounds are equal,
 * one bin holds them.
 *
 * @param values finite numbers in any order
 * @example histogramOf(Float64Array.of(0, 1, 40, 50), 0, 40) // counts [1, 1, …, 1], above 1
 */
export function histogramOf(values: Float64Array, low: number, high: number): Histogram {
  const bins = high > low ? BINS : 1;
  const binsPerUnit = high > low ? bins / (high - low) : 0;
  const counts = new Uint32Array(bins);
  let [below, above] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < low) below += 1;
    else if (value > high) above += 1;
    else {
      const bin = Math.min(bins - 1, ((value - low) * binsPerUnit) | 0);
      counts[bin] = (counts[bin] as number) + 1;
    }
  }
  return { low, high, counts: [...counts], below, above };
}
