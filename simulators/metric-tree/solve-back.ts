import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { seekGoal } from '../_kit/goal-seek.ts';
import { evaluateTree } from './evaluate-tree.ts';
import type { Tree } from './tree.ts';

/** How far a driver is tried: from a thousandth to a thousand times its figure. */
const FARTHEST = 1000;

/** A step up that shows which way a driver moves the first row. */
const STEP = 1e-6;

/** What a driver would have to be, were it alone to bring the first row to the target, and its change as a share. */
export interface Needed {
  alone: Amount;
  change: Amount;
}

/**
 * The value of one driver at which the first row meets the target while all others stay. Of several values the one nearest to today's is
 * taken. Not available where the driver is 0 (no multiple of it is anything else), where it moves nothing, or where the target is out of
 * reach within a thousand times.
 *
 * @param now the drivers' figures by row
 * @example neededAlone(tree of 'a × b', [12, 3, 4], 1, 24) // alone 6, change 1
 */
export function neededAlone(tree: Tree, now: ArrayLike<number>, driver: number, target: number): Needed {
  const figure = now[driver] ?? 0;
  if (figure === 0) return none('startsAtZero');
  const factor = seekFactor(target, (times) => {
    const changed = Float64Array.from(now);
    changed[driver] = figure * times;
    return evaluateTree(tree, changed)[0] ?? Number.NaN;
  });
  return isNumber(factor) ? { alone: figure * factor, change: factor - 1 } : { alone: factor, change: factor };
}

/**
 * The one factor that brings the first row to the target when every driver that can move does so by it: those that raise the row are
 * multiplied, those that lower it are divided.
 *
 * @param fixed rows that stay as they are
 * @example neededTogether(tree of 'a ÷ b', [2, 6, 3], 8) // 2: a from 6 to 12, b from 3 to 1.5
 */
export function neededTogether(
  tree: Tree,
  now: ArrayLike<number>,
  target: number,
  fixed: ReadonlySet<number> = new Set(),
): Amount {
  const base = evaluateTree(tree, now)[0] ?? Number.NaN;
  const powers = tree.drivers.map((driver) => {
    if (fixed.has(driver)) return 0;
    const nudged = Float64Array.from(now);
    nudged[driver] = (now[driver] ?? 0) * (1 + STEP);
    const moved = (evaluateTree(tree, nudged)[0] ?? Number.NaN) - base;
    return Math.sign(Number.isNaN(moved) ? 0 : moved);
  });
  return seekFactor(target, (times) => {
    const changed = Float64Array.from(now);
    for (const [index, driver] of tree.drivers.entries())
      changed[driver] = (now[driver] ?? 0) * times ** (powers[index] ?? 0);
    return evaluateTree(tree, changed)[0] ?? Number.NaN;
  });
}

function seekFactor(target: number, valueAt: (times: number) => number): Amount {
  const evaluate = (times: number): Amount => {
    const value = valueAt(times);
    return Number.isFinite(value) ? value : unavailable('undefined', 'noValue');
  };
  if (evaluate(1) === target) return 1;
  const found = seekGoal(evaluate, { target, min: 1 / FARTHEST, max: FARTHEST, isLogarithmic: true });
  switch (found.kind) {
    case 'found':
      return found.value;
    case 'several':
      return nearestToOne(found.values);
    case 'flat':
      return unavailable('never', 'movesNothing');
    case 'none-in-range':
      return unavailable('never', 'outOfReach');
    case 'undefined':
      return unavailable('undefined', 'noValue');
  }
}

function nearestToOne(factors: readonly number[]): number {
  return factors.reduce((best, each) => (Math.abs(Math.log(each)) < Math.abs(Math.log(best)) ? each : best));
}

function none(because: string): Needed {
  const reason = unavailable('undefined', because);
  return { alone: reason, change: reason };
}
