import { type RandomStream, seededRandom } from './random.ts';
import { BITS, directionNumbers, SOBOL_DIMENSIONS, scrambled } from './streams/direction-numbers.ts';

/** An endless sequence of points, each coordinate in the open interval (0, 1), the same for the same seed. */
export interface PointStream {
  /** Writes the next `count` points: the first `count` places of every column, one column per coordinate. */
  fill: (columns: readonly Float64Array[], count: number) => void;
}

/** Spreads 32 bits over (0, 1), each value in the middle of its share, so that quantile functions never meet 0 or 1. */
const STEP = 2 ** -BITS;

/**
 * Points drawn independently of each other.
 *
 * @param seed any whole number
 * @example pseudoRandomPoints(1).fill([x, y], 100)
 */
export function pseudoRandomPoints(seed: number): PointStream {
  const random = seededRandom(seed);
  return {
    fill(columns, count) {
      for (const column of columns) for (let index = 0; index < count; index += 1) column[index] = random.next();
    },
  };
}

/**
 * Points spread more evenly than chance does it, so that means converge faster: Sobol's sequence, scrambled by a random matrix of bits
 * and a random shift of bits in each coordinate. Every point by itself is uniformly distributed, so a mean over the points is unbiased,
 * and means over streams of different seeds show its error.
 *
 * Any number of points may be taken; powers of two are spread most evenly. Coordinates beyond the fortieth are pseudo-random.
 *
 * Source: I. M. Sobol' (1967); direction numbers by Joe & Kuo (2008); scrambling by Matoušek (1998), whose variance is that of Owen's
 * nested scrambling (Owen 2003, Variance with alternative scramblings of digital nets, ACM TOMACS 13, 363-378). The order within the
 * sequence is by Gray code (Antonov & Saleev 1979).
 * @param dimensions how many coordinates a point has
 * @param seed any whole number
 * @example quasiRandomPoints(2, 1).fill([x, y], 1024) // each 1/32 by 1/32 square of the unit square holds one point
 */
export function quasiRandomPoints(dimensions: number, seed: number): PointStream {
  const random = seededRandom(seed);
  const even = Array.from({ length: Math.min(dimensions, SOBOL_DIMENSIONS) }, (_, dimension) =>
    sobolCoordinate(dimension, random),
  );
  return {
    fill(columns, count) {
      for (const [index, column] of columns.entries()) {
        const coordinate = even[index];
        if (coordinate) coordinate(column, count);
        else for (let point = 0; point < count; point += 1) column[point] = random.next();
      }
    },
  };
}

/** One coordinate's own counter: every coordinate is filled as often as the others. */
function sobolCoordinate(dimension: number, random: RandomStream): (column: Float64Array, count: number) => void {
  const randomBits = () => Math.floor(random.next() / STEP) | 0;
  const directions = scrambled(directionNumbers(dimension), randomBits);
  let [state, taken] = [randomBits(), 0];
  return (column, count) => {
    let bits = state;
    for (let index = 0; index < count; index += 1) {
      column[index] = ((bits >>> 0) + 0.5) * STEP;
      const next = taken + index + 1;
      // The lowest bit that is set says which direction the Gray code changes.
      bits ^= directions[31 - Math.clz32(next & -next)] as number;
    }
    state = bits;
    taken += count;
  };
}
