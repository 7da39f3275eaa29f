import { describe, expect, test } from 'vitest';
import { directionNumbers, SOBOL_DIMENSIONS } from './streams/direction-numbers.ts';
import { pseudoRandomPoints, quasiRandomPoints } from './streams.ts';

test('Sobol’s points are those of SciPy before they are scrambled', () => {
  // scipy 1.17.1: qmc.Sobol(5, scramble=False).random(8)
  const expected = [
    [0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375],
    [0.875, 0.875, 0.125, 0.375, 0.875],
    [0.625, 0.125, 0.875, 0.625, 0.625],
    [0.125, 0.625, 0.375, 0.125, 0.125],
  ];
  const points = expected.map((_, index) => Array.from({ length: 5 }, (_none, dimension) => sobolAt(index, dimension)));
  expect(points).toEqual(expected);
});

describe('quasi-random points', () => {
  test.each([1, 2, 99])('are spread evenly in every coordinate, whatever the seed (%d)', (seed) => {
    const columns = taken(quasiRandomPoints(SOBOL_DIMENSIONS, seed), SOBOL_DIMENSIONS, 1024);
    for (const column of columns) {
      const cells = new Set(column.map((value) => Math.floor(value * 1024)));
      expect(cells.size).toBe(1024);
    }
  });

  test('hold one point in each square of a grid over the first two coordinates', () => {
    const [x, y] = taken(quasiRandomPoints(2, 7), 2, 1024) as [Float64Array, Float64Array];
    const squares = new Set(
      Array.from(x, (value, index) => 32 * Math.floor(value * 32) + Math.floor(Number(y[index]) * 32)),
    );
    expect(squares.size).toBe(1024);
  });

  test('are the same for the same seed, and do not depend on how many are taken at a time', () => {
    const whole = taken(quasiRandomPoints(3, 5), 3, 1000);
    const stream = quasiRandomPoints(3, 5);
    const parts = [300, 700].map((count) => taken(stream, 3, count));
    for (const [index, column] of whole.entries())
      expect([...column]).toEqual(parts.flatMap((part) => [...(part[index] ?? [])]));
    expect(taken(quasiRandomPoints(3, 6), 3, 1000)).not.toEqual(whole);
  });

  test('go on beyond the dimensions of the table', () => {
    const columns = taken(quasiRandomPoints(SOBOL_DIMENSIONS + 2, 1), SOBOL_DIMENSIONS + 2, 64);
    expect(new Set(columns.at(-1)).size).toBe(64);
    expect(columns.at(-1)).not.toEqual(columns.at(-2));
  });
});

test('pseudo-random points keep to the open interval and repeat with their seed', () => {
  const points = taken(pseudoRandomPoints(1), 2, 5000);
  expect(points).toEqual(taken(pseudoRandomPoints(1), 2, 5000));
  expect(points.every((column) => column.every((value) => value > 0 && value < 1))).toBe(true);
});

function taken(stream: { fill: (columns: Float64Array[], count: number) => void }, dimensions: number, count: number) {
  const columns = Array.from({ length: dimensions }, () => new Float64Array(count));
  stream.fill(columns, count);
  return columns;
}

function sobolAt(index: number, dimension: number): number {
  const gray = index ^ (index >>> 1);
  const bits = directionNumbers(dimension).reduce(
    (sum, direction, bit) => ((gray >>> bit) & 1 ? sum ^ direction : sum),
    0,
  );
  return (bits >>> 0) / 2 ** 32;
}
