import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, quantiles } from './quantile.ts';
import { seededRandom } from './random.ts';

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
  minLength: 1,
  maxLength: 50,
});
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('a quantile', () => {
  // numpy.quantile(values, probability), method 'linear', NumPy 2.4.6; the last digit depends on the order of operations.
  test.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[2.5, 7, 1, 9.75, 4], 0.05, 1.3],
    [[2.5, 7, 1, 9.75, 4], 0.95, 9.2],
    [[2.5, 7, 1, 9.75, 4], 1 / 3, 3.0],
    [[5], 0.7, 5],
    [[3, 3, 1], 0.5, 3],
  ])('of %j at %d agrees with NumPy', (values, at, expected) => {
    expect(quantiles(Float64Array.from(values), [at])[0]).toBeCloseTo(expected, 12);
  });

  test('by selection is the quantile of the sorted values, to the last bit', () => {
    fc.assert(
      fc.property(numbers, fc.array(probability, { maxLength: 5 }), (values, at) => {
        const sorted = Float64Array.from(values).sort();
        expect(quantiles(Float64Array.from(values), at)).toEqual(at.map((each) => quantile(sorted, each)));
      }),
    );
  });

  test('by selection is right for many values, many of them equal, and in order or in reverse', () => {
    const random = seededRandom(7);
    const drawn = Float64Array.from({ length: 20_000 }, () => random.next());
    const coarse = drawn.map((value) => Math.floor(value * 20));
    const sorted = drawn.toSorted();
    const at = [0.05, 0.5, 0.95, 0, 1];
    for (const values of [drawn, coarse, sorted, sorted.toReversed(), new Float64Array(5000)]) {
      const expected = at.map((each) => quantile(values.toSorted(), each));
      expect(quantiles(values.slice(), at)).toEqual(expected);
    }
  });

  test('keeps all values', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const values = Float64Array.from(given);
        quantiles(values, [0.3, 0.9]);
        expect(values.sort()).toEqual(Float64Array.from(given).sort());
      }),
    );
  });

  test('of nothing, at an impossible probability or among NaN is refused', () => {
    expect(() => quantile([], 0.5)).toThrow(new RangeError('A quantile needs at least one value.'));
    expect(() => quantile([1], 1.1)).toThrow(new RangeError('A probability is 0 to 1, not 1.1.'));
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
    expect(() => quantiles(Float64Array.of(1, Number.NaN), [0.5])).toThrow(RangeError);
  });
});
