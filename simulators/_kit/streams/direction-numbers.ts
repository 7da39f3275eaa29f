import { SOBOL_DIRECTIONS } from './sobol-directions.ts';

/** How many dimensions have direction numbers. */
export const SOBOL_DIMENSIONS = SOBOL_DIRECTIONS.length + 1;

/** Bits of every coordinate. */
export const BITS = 32;

/**
 * The direction numbers of one dimension of Sobol's sequence, as 32-bit fractions, the coarsest first.
 *
 * Source: P. Bratley & B. L. Fox (1988), Algorithm 659, ACM TOMS 14, 88-100, for the recurrence.
 * @param dimension counted from 0, below {@link SOBOL_DIMENSIONS}
 * @example directionNumbers(0)[1] // 1 << 30, a quarter
 */
export function directionNumbers(dimension: number): Int32Array {
  const [polynomial, ...integers] = SOBOL_DIRECTIONS[dimension - 1] ?? [1];
  const degree = integers.length;
  const directions = new Int32Array(BITS);
  for (let bit = 0; bit < BITS; bit += 1) {
    const given = degree === 0 ? 1 : integers[bit];
    directions[bit] = given === undefined ? next(directions, bit, polynomial, degree) : given << (BITS - 1 - bit);
  }
  return directions;
}

function next(directions: Int32Array, bit: number, polynomial: number, degree: number): number {
  const oldest = directions[bit - degree] as number;
  let value = oldest ^ (oldest >>> degree);
  for (let back = 1; back < degree; back += 1) {
    if ((polynomial >>> (degree - back)) & 1) value ^= directions[bit - back] as number;
  }
  return value;
}

/**
 * The same directions multiplied by a random lower triangular matrix of bits with ones on its diagonal: a different sequence, still as
 * even as Sobol's.
 *
 * Source: J. Matoušek (1998), On the L2-discrepancy for anchored boxes, Journal of Complexity 14, 527-556.
 * @param randomBits gives 32 random bits at a time
 */
export function scrambled(directions: Int32Array, randomBits: () => number): Int32Array {
  const columns = Int32Array.from({ length: BITS }, (_, column) => {
    const diagonal = 1 << (BITS - 1 - column);
    return diagonal | (randomBits() & (diagonal - 1));
  });
  return directions.map((direction) => multiply(columns, direction));
}

/** The matrix times a vector of bits: the columns where the vector has a bit, added without carry. */
function multiply(columns: Int32Array, bits: number): number {
  let product = 0;
  for (let rest = bits; rest !== 0; ) {
    const column = Math.clz32(rest);
    product ^= columns[column] as number;
    rest ^= 1 << (BITS - 1 - column);
  }
  return product;
}
