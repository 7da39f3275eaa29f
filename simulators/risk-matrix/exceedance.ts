import { quantile } from '../_kit/quantile.ts';

/** A loss, and the chance that a year costs more. */
export interface ExceedancePoint {
  loss: number;
  chance: number;
}

/** Points of the drawn curve. */
const POINTS = 80;

/**
 * The share of years that cost more than a limit.
 *
 * @param losses ascending
 * @example shareAbove(Float64Array.of(0, 0, 5, 10), 5) // 0.25
 */
export function shareAbove(losses: Float64Array, limit: number): number {
  let [from, to] = [0, losses.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((losses[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return (losses.length - from) / losses.length;
}

/**
 * The loss exceedance curve, from a loss of 0 to the one that only 1 year in 200 exceeds.
 *
 * @param losses ascending
 */
export function exceedanceCurve(losses: Float64Array): ExceedancePoint[] {
  const most = quantile(losses, 0.995);
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    // Closer together where the curve falls fastest.
    const loss = most * (index / POINTS) ** 1.5;
    return { loss, chance: shareAbove(losses, loss) };
  });
}
