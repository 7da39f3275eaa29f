import type { Amount } from '../amount.ts';

/** Mean and standard deviation. */
export interface Moments {
  mean: number;
  sd: number;
}

/**
 * A probability distribution ready for computing. Shares are given as a pair, below and above, wherever the smaller of the two would
 * lose digits as one minus the other: far in the upper tail only the share above still has them.
 */
export interface Law {
  /** The value with the share `below` under it; `above` is `1 - below` unless it is known more exactly. Both lie within 0 and 1. */
  quantile: (below: number, above?: number) => number;
  /** The share at or below `x`. */
  below: (x: number) => number;
  /** The share above `x`. */
  above: (x: number) => number;
  mean: Amount;
  sd: Amount;
}

/** A law that has moments and can be cut at both ends: its moments, given that the value lies within the bounds. */
export interface TruncatableLaw extends Law, Moments {
  mean: number;
  sd: number;
  momentsWithin: (from: number, to: number) => Moments;
}

/**
 * The share between two values, from the side on which it loses no digits.
 *
 * @example shareBetween(normal(0, 1), 8, 9) // 6.219832e-16, where 1 - 1 would be 0
 */
export function shareBetween({ below, above }: Pick<Law, 'below' | 'above'>, from: number, to: number): number {
  const lower = below(from);
  return lower > 0.5 ? above(from) - above(to) : below(to) - lower;
}
