import type { Amount } from '../_kit/amount.ts';

/** A number with its 95 % confidence interval. */
export interface Spread {
  value: Amount;
  low: Amount;
  high: Amount;
}

/** How a number moves with some estimates, and how uncertain these are together. */
export interface Source {
  slopes: readonly number[];
  covariance: readonly (readonly number[])[];
}

/** The standard normal quantile of 97.5 %. */
export const Z95 = 1.959963984540054;

/**
 * A positive number with its interval by the delta method on its logarithm; sources are independent of each other. A number of 0 has no
 * width.
 *
 * Source: G. Casella, R. Berger, Statistical Inference, 2nd edition, section 5.5.4.
 * @example deltaSpread(100, [{ slopes: [10], covariance: [[1]] }]) // 100, 82.2 to 121.7
 */
export function deltaSpread(value: number, sources: readonly Source[]): Spread {
  if (!(value > 0)) return { value, low: value, high: value };
  const variance = sources.reduce((sum, source) => sum + varianceOf(source), 0);
  const factor = Math.exp((Z95 * Math.sqrt(Math.max(0, variance))) / value);
  return { value, low: value / factor, high: Number.isFinite(factor) ? value * factor : value };
}

function varianceOf({ slopes, covariance }: Source): number {
  return slopes.reduce(
    (sum, one, row) =>
      sum + slopes.reduce((inner, other, column) => inner + one * other * (covariance[row]?.[column] ?? 0), 0),
    0,
  );
}
