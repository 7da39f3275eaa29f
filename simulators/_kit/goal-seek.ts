import { type Amount, isNumber } from './amount.ts';
import { exactPlaces, rootsBetween, touchingPlaces } from './goal-seek/roots.ts';
import { scan, type Trial } from './goal-seek/scan.ts';
import { spreadPoints } from './spread-points.ts';

/** Which value is looked for, and where. */
export interface Goal {
  target: number;
  min: number;
  max: number;
  /** The scan goes by ratios (an input with a logarithmic slider). */
  isLogarithmic?: boolean;
  /** Only whole numbers may be the answer. */
  isInteger?: boolean;
  /** Into how many parts the range is cut, 200 unless told. Two answers in one part can be missed. */
  parts?: number;
}

/**
 * What came of a search. `several`: all places found, ascending; where the target holds over a whole stretch, the stretch's two ends as
 * the scan met them. `none-in-range`: `nearest` is the place tried that came closest, and what the function was there. `flat`: the
 * function is the same everywhere, `value`, whether or not that is the target. `undefined`: it has no number anywhere in the range.
 */
export type GoalSeek =
  | { kind: 'found'; value: number }
  | { kind: 'several'; values: number[] }
  | { kind: 'none-in-range'; nearest: { at: number; value: number } }
  | { kind: 'flat'; value: number }
  | { kind: 'undefined' };

/** Within this share of their size, values are the same: a hundred times the rounding of a few operations. */
const SAME = 1e-13;

/**
 * The values of an input at which a figure meets a target. The range is scanned, every crossing is closed in by Brent's method to the last
 * digits, valleys that just touch the target are found too, and the edges of stretches where the figure has no number are looked for. A
 * jump or a pole across the target is no answer. The last guess is never passed off as one.
 *
 * @param evaluate the figure as a function of the input; it is asked a few hundred times
 * @example seekGoal((churn) => 799 / churn / 6000, { target: 3, min: 0.001, max: 0.5 }) // { kind: 'found', value: 0.04439 }
 */
export function seekGoal(evaluate: (at: number) => Amount, goal: Goal): GoalSeek {
  const gap = gapTo(evaluate, goal.target);
  const trials = scan(gap, spreadPoints({ ...goal, count: (goal.parts ?? 200) + 1 }), goal.isInteger ?? false);
  const known = trials.filter((trial) => !Number.isNaN(trial.gap));
  if (known.length === 0) return { kind: 'undefined' };
  if (isFlat(known, goal.target)) return { kind: 'flat', value: figureAt(known[0], goal.target) };
  const found = [
    ...exactPlaces(trials),
    ...(goal.isInteger ? [] : rootsBetween(gap, trials)),
    ...(goal.isInteger ? [] : touchingPlaces(gap, trials)),
  ];
  const values = withoutRepeats(found, goal.max - goal.min);
  const [value, ...others] = values;
  if (value === undefined) return { kind: 'none-in-range', nearest: nearestOf(known, goal.target) };
  return others.length > 0 ? { kind: 'several', values } : { kind: 'found', value };
}

/** How far the figure is above the target; NaN, inside the search only, where it has no number. */
function gapTo(evaluate: (at: number) => Amount, target: number): (at: number) => number {
  return (at) => {
    const amount = evaluate(at);
    if (!isNumber(amount) || !Number.isFinite(amount)) return Number.NaN;
    const gap = amount - target;
    return Math.abs(gap) <= SAME * Math.abs(target) ? 0 : gap;
  };
}

function isFlat(known: readonly Trial[], target: number): boolean {
  const values = known.map((trial) => figureAt(trial, target));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return known.length > 1 && highest - lowest <= SAME * Math.max(Math.abs(lowest), Math.abs(highest));
}

function nearestOf(known: readonly Trial[], target: number): { at: number; value: number } {
  const sizes = known.map(({ gap }) => Math.abs(gap));
  const nearest = known[sizes.indexOf(Math.min(...sizes))];
  return { at: nearest?.at ?? 0, value: figureAt(nearest, target) };
}

function figureAt(trial: Trial | undefined, target: number): number {
  return target + (trial?.gap ?? 0);
}

function withoutRepeats(places: readonly number[], range: number): number[] {
  const ascending = [...places].sort((one, other) => one - other);
  return ascending.filter(
    (at, index) => index === 0 || at - (ascending[index - 1] ?? at) > 1e-9 * Math.min(range, Math.abs(at)),
  );
}
