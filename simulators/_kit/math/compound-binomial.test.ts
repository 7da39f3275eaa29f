import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundBinomial } from './compound-binomial.ts';
import { transform } from './fourier.ts';

const column = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 8, maxLength: 8 });
const close = (one: Float64Array, other: readonly number[], digits: number) => {
  expect(one).toHaveLength(other.length);
  for (const [at, value] of other.entries()) expect(one[at]).toBeCloseTo(value, digits);
};

describe('the Fourier transform', () => {
  test('is the sum that defines it, and the way back undoes it', () => {
    fc.assert(
      fc.property(column, column, (re, im) => {
        const [x, y] = [Float64Array.from(re), Float64Array.from(im)];
        transform(x, y);
        const sums = re.map((_, k) =>
          re.reduce((sum, value, j) => {
            const angle = (-2 * Math.PI * j * k) / 8;
            return sum + value * Math.cos(angle) - (im[j] ?? 0) * Math.sin(angle);
          }, 0),
        );
        close(x, sums, 9);
        transform(x, y, 'back');
        close(x, re, 9);
        close(y, im, 9);
      }),
    );
  });
});

describe('a compound binomial distribution', () => {
  test('of equal additions is the binomial', () => {
    // R: dbinom(0:3, 3, 0.3)
    const [masses = new Float64Array()] = compoundBinomial(Float64Array.of(0, 1, 0, 0, 0, 0, 0, 0), 0.3, [3]);
    close(masses, [0.343, 0.441, 0.189, 0.027, 0, 0, 0, 0], 12);
  });

  test('has the mean n q m and sums to one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 9 }), (chance, n) => {
        const [masses = new Float64Array()] = compoundBinomial(
          Float64Array.from({ length: 64 }, (_, at) => [0.25, 0.25, 0, 0.5][at] ?? 0),
          chance,
          [n],
        );
        expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 11);
        expect(masses.reduce((sum, mass, at) => sum + mass * at, 0)).toBeCloseTo(n * chance * 1.75, 9);
      }),
    );
  });
});
