import { normalShare } from '../distribution/normal-share.ts';
import { gaussLegendre } from '../gauss-legendre.ts';

/** A test that is looked at several times and stops when its score crosses a bound. */
export interface Looks {
  /** The share of all information that each look has, ascending, the last 1. */
  times: readonly number[];
  /** The score above which each look stops. */
  bounds: readonly number[];
  /** Whether it also stops below minus the bound. */
  isTwoSided: boolean;
  /** The expected score at the end; 0 when there is no difference. */
  drift: number;
}

/** The chances of stopping first at each look, above and below. */
export interface Crossings {
  above: number[];
  below: number[];
}

/**
 * The chances that a sequence of scores first crosses its bounds at each look. The scores at times t are B(t)/√t for a Brownian motion B;
 * its density within the bounds is carried from look to look by quadrature.
 *
 * Source: P. Armitage, C. K. McPherson & B. C. Rowe (1969), Repeated significance tests on accumulating data, JRSS A 132, 235-244;
 * C. Jennison & B. W. Turnbull (2000), Group Sequential Methods, chapter 19. Absolute error about 1e-9.
 * @example crossingChances({ times: [0.5, 1], bounds: [1.96, 1.96], isTwoSided: true, drift: 0 }) // above and below 0.025, 0.0166: 8.3 % in all
 */
export function crossingChances({ times, bounds, isTwoSided, drift }: Looks): Crossings {
  const crossings: Crossings = { above: [], below: [] };
  let inside: Points = { at: [0], weight: [1] };
  let before = 0;
  for (const [look, time] of times.entries()) {
    const step = Math.sqrt(time - before);
    const shift = drift * (time - before);
    const top = (bounds[look] ?? 0) * Math.sqrt(time);
    const bottom = isTwoSided ? -top : drift * time - FAR * Math.sqrt(time);
    crossings.above.push(sumOver(inside, (at) => normalShare((at + shift - top) / step)));
    crossings.below.push(isTwoSided ? sumOver(inside, (at) => normalShare((bottom - at - shift) / step)) : 0);
    if (look + 1 < times.length) inside = carried(inside, pointsBetween(bottom, top, step), { shift, step });
    before = time;
  }
  return crossings;
}

/** Beyond so many deviations nothing is left that could matter. */
const FAR = 9;

/** Places and the chance that each stands for. */
interface Points {
  at: number[];
  weight: number[];
}

function sumOver({ at, weight }: Points, f: (at: number) => number): number {
  let sum = 0;
  for (let index = 0; index < at.length; index += 1) sum += (weight[index] as number) * f(at[index] as number);
  return sum;
}

/** The chance at each new place: all ways there from the old ones. Written out, because this loop is nearly all of the work. */
function carried(old: Points, grid: Points, { shift, step }: { shift: number; step: number }): Points {
  const weight = grid.at.map((to, index) => {
    let density = 0;
    for (let from = 0; from < old.at.length; from += 1) {
      const score = (to - (old.at[from] as number) - shift) / step;
      if (score < FAR && score > -FAR) density += (old.weight[from] as number) * Math.exp(-0.5 * score * score);
    }
    return ((grid.weight[index] as number) * density) / (step * ROOT_OF_TWO_PI);
  });
  return { at: grid.at, weight };
}

const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

const RULE = gaussLegendre(8);

/** Nodes between two places, in pieces of at most three steps: there the normal density is a polynomial to about 1e-9. */
function pointsBetween(low: number, high: number, step: number): Points {
  const points: Points = { at: [], weight: [] };
  if (!(high > low)) return points;
  const pieces = Math.ceil((high - low) / (3 * step));
  const half = (high - low) / (2 * pieces);
  for (let piece = 0; piece < pieces; piece += 1) {
    const middle = low + half * (2 * piece + 1);
    for (const [index, node] of RULE.nodes.entries()) {
      points.at.push(middle + half * node);
      points.weight.push(half * (RULE.weights[index] as number));
    }
  }
  return points;
}
