const RATIO = (Math.sqrt(5) - 1) / 2;
const STEPS = 90;

/** The lowest place that was met, and the value there. */
export interface Lowest {
  at: number;
  value: number;
}

/**
 * The lowest point of a function that first falls and then rises between two places. The value is right to rounding, the place to about
 * 1e-8 of its size, as for every method that compares values. With several valleys it ends in one of them. Stops at once where the function is
 * 0 or below, when `stopBelowZero` is set.
 *
 * Source: J. Kiefer, Sequential Minimax Search for a Maximum, 1953.
 * @example lowestBetween((x) => (x - 1) ** 2, 0, 3).at // 1.0000
 */
export function lowestBetween(f: (at: number) => number, low: number, high: number, stopBelowZero = false): Lowest {
  let [from, to] = [low, high];
  const tryAt = (share: number): Lowest => {
    const at = from + share * (to - from);
    return { at, value: f(at) };
  };
  let [left, right] = [tryAt(1 - RATIO), tryAt(RATIO)];
  for (let step = 0; step < STEPS && left.at < right.at; step += 1) {
    if (stopBelowZero && Math.min(left.value, right.value) <= 0) break;
    if (left.value < right.value) {
      to = right.at;
      right = left;
      left = tryAt(1 - RATIO);
    } else {
      from = left.at;
      left = right;
      right = tryAt(RATIO);
    }
  }
  return left.value < right.value ? left : right;
}
