import { gaussLegendre } from './gauss-legendre.ts';

/** The variance of a figure and how inputs share it; one entry per input. */
export interface VarianceShares {
  mean: number;
  variance: number;
  first: number[];
  total: number[];
}

/** More grid points than this take more than a second or so. */
const MOST_POINTS = 1_100_000;

/** The fewest and the most nodes on each half of a range, unless the caller says. */
const [FEWEST, MOST] = [8, 20];

/**
 * First-order and total effect indices of a smooth function of a few uniform inputs, without chance: by Gauss-Legendre quadrature on a
 * full grid. Each range is cut in half, so that a kink in the middle (as in Sobol's g-function) does no harm. For smooth functions right
 * to about 1e-10, for up to five inputs; for more nothing, because the grid would be too large: sample then.
 *
 * Also nothing when the function has no finite number somewhere, or no variance.
 *
 * Source: the definitions of I. Sobol', Mathematics and Computers in Simulation 55 (2001), equations 5 to 8.
 * @param ranges the ends between which each input is uniform
 * @param nodesPerHalf nodes on each half of a range, where the caller knows how many are enough: n are exact while the square of the function is, in
 * each input, a polynomial up to degree 2n − 1. With 2, up to ten inputs fit.
 * @example sobolByQuadrature(([a = 0, b = 0]) => a + 2 * b, [[0, 1], [0, 1]]) // first [0.2, 0.8], total [0.2, 0.8]
 */
export function sobolByQuadrature(
  f: (values: readonly number[]) => number,
  ranges: readonly (readonly [number, number])[],
  nodesPerHalf?: number,
): VarianceShares | undefined {
  const fitting = Math.floor(MOST_POINTS ** (1 / ranges.length) / 2);
  const half = nodesPerHalf ?? Math.min(MOST, fitting);
  if (half > fitting || half < (nodesPerHalf ?? FEWEST)) return undefined;
  const { nodes, weights } = halvedRule(half);
  const values = onGrid(f, ranges, nodes);
  const spread = momentsOf(values, weights, ranges.length);
  if (!Number.isFinite(spread.variance) || !(spread.variance > 1e-28 * spread.mean ** 2)) return undefined;
  const inputs = ranges.map((_, input) => input);
  const first = inputs.map((input) => varianceOf(withoutOthers(values, weights, input, ranges.length), weights, 1));
  const rest = inputs.map((input) => varianceOf(averageOver(values, weights, input), weights, ranges.length - 1));
  return {
    ...spread,
    first: first.map((share) => share / spread.variance),
    total: rest.map((share) => 1 - share / spread.variance),
  };
}

/** A rule for the mean over 0 to 1, in two halves. */
function halvedRule(half: number): { nodes: number[]; weights: number[] } {
  const { nodes, weights } = gaussLegendre(half);
  const left = nodes.map((node) => (node + 1) / 4);
  return {
    nodes: [...left, ...left.map((node) => node + 0.5)],
    weights: [...weights, ...weights].map((each) => each / 4),
  };
}

/** The function on every point of the grid; the last input varies fastest. */
function onGrid(
  f: (values: readonly number[]) => number,
  ranges: readonly (readonly [number, number])[],
  nodes: readonly number[],
): Float64Array {
  const places = ranges.map(([low, high]) => nodes.map((node) => low + (high - low) * node));
  const grid = new Float64Array(nodes.length ** ranges.length);
  return grid.map((_, index) => {
    let rest = index;
    const values = places.toReversed().map((along) => {
      const value = along[rest % nodes.length] ?? 0;
      rest = Math.floor(rest / nodes.length);
      return value;
    });
    return f(values.reverse());
  });
}

/** The mean along one input of the grid: a grid with that input gone. */
function averageOver(values: Float64Array, weights: readonly number[], input: number): Float64Array {
  const count = weights.length;
  const dimensions = Math.round(Math.log(values.length) / Math.log(count));
  const inner = count ** (dimensions - 1 - input);
  return new Float64Array(values.length / count).map((_, index) => {
    const start = Math.floor(index / inner) * inner * count + (index % inner);
    return weights.reduce((sum, weight, place) => sum + weight * (values[start + place * inner] ?? 0), 0);
  });
}

function withoutOthers(
  values: Float64Array,
  weights: readonly number[],
  kept: number,
  dimensions: number,
): Float64Array {
  let left = values;
  for (let input = dimensions - 1; input >= 0; input -= 1) if (input !== kept) left = averageOver(left, weights, input);
  return left;
}

function momentsOf(values: Float64Array, weights: readonly number[], dimensions: number) {
  const averaged = (grid: Float64Array): number => {
    let left = grid;
    for (let input = dimensions - 1; input >= 0; input -= 1) left = averageOver(left, weights, input);
    return left[0] ?? 0;
  };
  const mean = averaged(values);
  return { mean, variance: averaged(values.map((value) => (value - mean) ** 2)) };
}

function varianceOf(values: Float64Array, weights: readonly number[], dimensions: number): number {
  return momentsOf(values, weights, dimensions).variance;
}
