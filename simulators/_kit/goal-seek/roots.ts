import { findRoot } from '../brent.ts';
import { lowestBetween } from '../golden-section.ts';
import type { Trial } from './scan.ts';

/**
 * A crossing counts when the gap there is this small beside the gaps at the ends of its part, as it is wherever the figure is
 * continuous; at a jump or a pole it is not.
 */
const CONTINUOUS = 1e-6;

/** A valley touches the target when its bottom is this near beside its sides: the rounding of the figure, with room to spare. */
const TOUCHING = 1e-11;

type Gap = (at: number) => number;

/** Places of the scan that met the target itself; of a run of them, the first and the last. @example exactPlaces([{ at: 2, gap: 0 }]) // [2] */
export function exactPlaces(trials: readonly Trial[]): number[] {
  return trials
    .filter(({ gap }, index) => gap === 0 && !(trials[index - 1]?.gap === 0 && trials[index + 1]?.gap === 0))
    .map(({ at }) => at);
}

/** The places between neighbouring trials where the figure crosses the target without a jump. */
export function rootsBetween(gap: Gap, trials: readonly Trial[]): number[] {
  return trials.slice(1).flatMap((high, index) => {
    const low = trials[index];
    return low && low.gap * high.gap < 0 ? rootIn(gap, low, high) : [];
  });
}

/** The places where the figure turns at the target, or turns just beyond it and so crosses it twice between two trials. */
export function touchingPlaces(gap: Gap, trials: readonly Trial[]): number[] {
  return trials.slice(1, -1).flatMap((middle, index) => {
    const [before, after] = [trials[index], trials[index + 2]];
    return before && after && isValley(before, middle, after) ? bottomOf(gap, before, after) : [];
  });
}

/** Same side of the target all along, nearest to it in the middle. */
function isValley(before: Trial, middle: Trial, after: Trial): boolean {
  const side = Math.sign(middle.gap);
  const [left, bottom, right] = [before.gap * side, middle.gap * side, after.gap * side];
  return bottom > 0 && bottom <= left && bottom <= right && bottom < Math.max(left, right);
}

function bottomOf(gap: Gap, before: Trial, after: Trial): number[] {
  const side = Math.sign(before.gap);
  const lowest = lowestBetween((at) => gap(at) * side, before.at, after.at, true);
  if (Number.isNaN(lowest.value)) return [];
  if (Math.abs(lowest.value) <= TOUCHING * Math.max(Math.abs(before.gap), Math.abs(after.gap))) return [lowest.at];
  if (lowest.value > 0) return [];
  const bottom = { at: lowest.at, gap: lowest.value * side };
  return [...rootIn(gap, before, bottom), ...rootIn(gap, bottom, after)];
}

function rootIn(gap: Gap, low: Trial, high: Trial): number[] {
  const root = findRoot(gap, low.at, high.at);
  if (root === undefined) return [];
  const largest = Math.max(Math.abs(low.gap), Math.abs(high.gap));
  return Math.abs(gap(root)) <= CONTINUOUS * largest ? [root] : [];
}
