/** Where to look at a quantity: between two ends, evenly, by ratio (logarithmic) or at whole numbers only. */
export interface PointsRequest {
  min: number;
  max: number;
  /** How many, 2 or more; fewer come back when there are not so many whole numbers. */
  count: number;
  /** Equal ratios instead of equal distances; counts only while `min` is above 0. */
  isLogarithmic?: boolean;
  isInteger?: boolean;
}

/**
 * Places spread over a range, in ascending order, both ends included (for whole numbers: the outermost ones inside).
 *
 * @example spreadPoints({ min: 0, max: 1, count: 5 }) // [0, 0.25, 0.5, 0.75, 1]
 * @example spreadPoints({ min: 1, max: 100, count: 3, isLogarithmic: true }) // [1, 10, 100]
 * @example spreadPoints({ min: 0.5, max: 3.2, count: 9, isInteger: true }) // [1, 2, 3]
 */
export function spreadPoints({ min, max, count, isLogarithmic = false, isInteger = false }: PointsRequest): number[] {
  const [from, to] = isInteger ? [Math.ceil(min), Math.floor(max)] : [min, max];
  if (from > to) return [];
  const placed = Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    if (share === 1) return to;
    const at = isLogarithmic && from > 0 ? from * (to / from) ** share : from + (to - from) * share;
    return isInteger ? Math.round(at) : at;
  });
  return [...new Set(placed)];
}
