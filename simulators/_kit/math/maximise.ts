import { invertMatrix } from './invert-matrix.ts';

/** Where a function is largest. */
export interface Maximum {
  at: number[];
  value: number;
  /** The inverse of the negative second derivatives at the maximum: of a log-likelihood, the covariance of the estimates. */
  covariance: number[][];
  iterations: number;
}

/** The highest place of a function near a start, or why there is none. */
export type Maximisation =
  | { kind: 'found'; maximum: Maximum }
  /** `flat`: it does not bend downwards in every direction. `endless`: it still rises at the edge. `slow`: too many steps. */
  | { kind: 'flat' | 'endless' | 'slow'; at: number[]; value: number };

/**
 * The maximum of a smooth function of a few variables of size about 1 (logarithms of parameters), by Newton's method with
 * Levenberg's damping; derivatives by differences. It has converged when a full Newton step would move no variable by more than 1e-7 and
 * the second derivatives are negative definite there.
 *
 * Source: J. Nocedal & S. Wright, Numerical Optimization, 2nd edition, sections 3.4 and 8.1; K. Levenberg (1944), Quarterly of Applied
 * Mathematics 2, 164-168.
 * @param f a number everywhere within `reach` of 0 in each variable
 * @param reach variables beyond this size count as running away
 * @example maximise(([x = 0, y = 0]) => -((x - 1) ** 2) - 2 * (y + 2) ** 2, [0, 0]) // found at [1, -2]
 */
export function maximise(f: (at: readonly number[]) => number, start: readonly number[], reach = 12): Maximisation {
  let at = [...start];
  let value = f(at);
  let damping = 1e-3;
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const { slope, bend } = derivatives(f, at, value);
    const full = stepOf(slope, bend, 0);
    const isThere = full?.step.every((move) => Math.abs(move) < SETTLED);
    if (full && isThere) {
      const top = at.map((each, index) => each + (full.step[index] ?? 0));
      return { kind: 'found', maximum: { at: top, value: f(top), covariance: full.inverse, iterations } };
    }
    const next = climb({ f, at, value, slope, bend, damping, isBent: full !== undefined });
    if (!next) return { kind: full ? 'slow' : 'flat', at, value };
    ({ at, value, damping } = next);
    if (at.some((each) => Math.abs(each) > reach)) return { kind: 'endless', at, value };
  }
  return { kind: 'slow', at, value };
}

const MOST_STEPS = 60;
const SETTLED = 1e-7;
const LONGEST_STEP = 2;

interface Place {
  f: (at: readonly number[]) => number;
  at: readonly number[];
  value: number;
  slope: readonly number[];
  bend: readonly (readonly number[])[];
  damping: number;
  /** It bends downwards in every direction. */
  isBent: boolean;
}

/** A step uphill, with as much damping as that takes; nothing where none leads up. */
function climb({ f, at, value, slope, bend, damping: first, isBent }: Place) {
  for (let damping = first; damping < 1e12; damping *= 4) {
    const found = stepOf(slope, bend, damping);
    if (!found) continue;
    const longest = Math.max(...found.step.map(Math.abs));
    const shortened = Math.min(1, LONGEST_STEP / longest);
    const next = at.map((each, index) => each + shortened * (found.step[index] ?? 0));
    const higher = f(next);
    if (higher > value) return { at: next, value: higher, damping: damping / 10 };
    // Differences in the last digits are no hill any more.
    if (longest < SETTLED) return isBent ? { at: next, value: Math.max(value, higher), damping } : undefined;
  }
  return undefined;
}

/** The damped Newton step; nothing unless the damped second derivatives are negative definite. */
function stepOf(slope: readonly number[], bend: readonly (readonly number[])[], damping: number) {
  const down = bend.map((row, one) =>
    row.map((value, other) => (one === other ? -value + damping * Math.max(1, Math.abs(value)) : -value)),
  );
  if (!isPositiveDefinite(down)) return undefined;
  const inverse = invertMatrix(down);
  if (!inverse) return undefined;
  const step = inverse.map((row) => row.reduce((sum, each, index) => sum + each * (slope[index] ?? 0), 0));
  return { inverse, step };
}

/** By the pivots of a Cholesky decomposition. */
function isPositiveDefinite(rows: readonly (readonly number[])[]): boolean {
  const lower = rows.map((row) => [...row]);
  for (let column = 0; column < lower.length; column += 1) {
    const pivot = lower[column]?.[column] ?? Number.NaN;
    if (!(pivot > 0)) return false;
    for (let row = column + 1; row < lower.length; row += 1) {
      const factor = (lower[row]?.[column] ?? 0) / pivot;
      lower[row] = (lower[row] ?? []).map((value, index) => value - factor * (lower[column]?.[index] ?? 0));
    }
  }
  return true;
}

/** Steps for which the error of the differences and that of the rounding are alike. */
const SLOPE_STEP = 1e-3;
const BEND_STEP = 1e-3;

/** First derivatives to the fourth order of the step, second ones to the second. */
function derivatives(f: Place['f'], at: readonly number[], value: number) {
  const moved = (moves: readonly (readonly [number, number])[]) => {
    const next = [...at];
    for (const [index, by] of moves) next[index] = (next[index] ?? 0) + by;
    return f(next);
  };
  const slope = at.map((_, index) => {
    const near = moved([[index, SLOPE_STEP]]) - moved([[index, -SLOPE_STEP]]);
    const far = moved([[index, 2 * SLOPE_STEP]]) - moved([[index, -2 * SLOPE_STEP]]);
    return (8 * near - far) / (12 * SLOPE_STEP);
  });
  const h = BEND_STEP;
  const bend = at.map((_, one) =>
    at.map((_, other) => {
      if (one === other) return (moved([[one, h]]) - 2 * value + moved([[one, -h]])) / (h * h);
      const along =
        moved([
          [one, h],
          [other, h],
        ]) +
        moved([
          [one, -h],
          [other, -h],
        ]);
      const across =
        moved([
          [one, h],
          [other, -h],
        ]) +
        moved([
          [one, -h],
          [other, h],
        ]);
      return (along - across) / (4 * h * h);
    }),
  );
  return { slope, bend };
}
