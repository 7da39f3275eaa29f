/** Below this share of a number or of the starting interval, two places count as one. */
const CLOSE = 2 * Number.EPSILON;
const MOST_STEPS = 300;

/**
 * Where a function crosses zero between two places at which it has opposite signs, to about the last digit (4e-16 of the place, or of
 * the interval where that is coarser). Nothing when the signs are not opposite or when the function has no number (NaN) on the way.
 * A jump or a pole between the signs is found as well: look at the function's value there before calling it a root.
 *
 * Source: R. Brent, Algorithms for Minimization without Derivatives, 1973, chapter 4 (zeroin).
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.4142135623730951
 */
export function findRoot(f: (at: number) => number, low: number, high: number): number | undefined {
  const floor = CLOSE * Number.EPSILON * Math.abs(high - low);
  let before = { at: low, value: f(low) };
  let best = { at: high, value: f(high) };
  if (before.value === 0) return low;
  if (Math.sign(before.value) * Math.sign(best.value) > 0) return undefined;
  let opposite = before;
  let step = high - low;
  let lastStep = step;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    if (Number.isNaN(best.value) || Number.isNaN(opposite.value)) return undefined;
    if (Math.abs(opposite.value) < Math.abs(best.value)) [before, best, opposite] = [best, opposite, best];
    const tolerance = CLOSE * Math.abs(best.at) + floor;
    const half = (opposite.at - best.at) / 2;
    if (best.value === 0 || Math.abs(half) <= tolerance) return best.at;
    const proposed = interpolate(before, best, opposite);
    const isTrusted = isShort(proposed, { half, lastStep, tolerance }) && Math.abs(before.value) > Math.abs(best.value);
    lastStep = isTrusted ? step : half;
    step = isTrusted ? proposed : half;
    before = best;
    const at = best.at + (Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance);
    best = { at, value: f(at) };
    if (Math.sign(best.value) === Math.sign(opposite.value)) {
      opposite = before;
      step = best.at - before.at;
      lastStep = step;
    }
  }
  return undefined;
}

interface Place {
  at: number;
  value: number;
}

/** The step of inverse quadratic interpolation, or of the secant while there are two places only. */
function interpolate(before: Place, best: Place, opposite: Place): number {
  const s = best.value / before.value;
  if (before.at === opposite.at) return ((opposite.at - best.at) * s) / (s - 1);
  const q = before.value / opposite.value;
  const r = best.value / opposite.value;
  const p = s * ((opposite.at - best.at) * q * (q - r) - (best.at - before.at) * (r - 1));
  return p / -((q - 1) * (r - 1) * (s - 1));
}

/** Brent's test: the step stays within three quarters of the bracket, and steps at least halve every second time. */
function isShort(step: number, limits: { half: number; lastStep: number; tolerance: number }): boolean {
  const { half, lastStep, tolerance } = limits;
  if (!Number.isFinite(step) || Math.abs(lastStep) < tolerance) return false;
  const goesInwards = Math.sign(step) === Math.sign(half) || step === 0;
  return goesInwards && Math.abs(step) < 1.5 * Math.abs(half) && Math.abs(step) < Math.abs(lastStep) / 2;
}
