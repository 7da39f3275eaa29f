import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../testing/expect-close.ts';
import { invertMatrix } from './invert-matrix.ts';
import { addUpSubsets, shapleyValues } from './shapley-values.ts';

describe('invertMatrix', () => {
  test('gives the inverse that SciPy gives', () => {
    // scipy 1.17.1: scipy.linalg.inv([[0, 2, 1], [1, 1, 0], [3, 0, 1]])
    const expected = [
      [-0.2, 0.4, 0.2],
      [0.2, 0.6, -0.2],
      [0.6, -1.2, 0.4],
    ];
    const rows = [
      [0, 2, 1],
      [1, 1, 0],
      [3, 0, 1],
    ];
    expectClose(invertMatrix(rows), expected, { abs: 1e-15 });
  });

  test('multiplied with the matrix gives the identity', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    const matrix = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(matrix, (rows) => {
        // A heavy diagonal keeps the matrix far from singular, so that rounding stays below 1e-12.
        const safe = rows.map((row, at) => row.map((value, column) => (at === column ? value + 10 : value)));
        const inverse = invertMatrix(safe) ?? [];
        const product = safe.map((row) =>
          row.map((_, column) => row.reduce((sum, value, at) => sum + value * (inverse[at]?.[column] ?? 0), 0)),
        );
        const identity = rows.map((row, at) => row.map((_, column) => (at === column ? 1 : 0)));
        expectClose(product, identity, { abs: 1e-12 });
      }),
    );
  });

  test('has none for a singular matrix or one that holds what is no number', () => {
    expect(
      invertMatrix([
        [1, 2],
        [2, 4],
      ]),
    ).toBeUndefined();
    expect(invertMatrix([[Number.NaN]])).toBeUndefined();
    expect(invertMatrix([[0]])).toBeUndefined();
  });
});

describe('shapleyValues', () => {
  test('are those of the glove game', () => {
    // One left glove, two right ones (J. Owen, Game Theory): 4/6, 1/6, 1/6.
    expectClose(shapleyValues([0, 0, 0, 1, 0, 1, 0, 1]), [4 / 6, 1 / 6, 1 / 6], { abs: 1e-15 });
  });

  test('add up to the worth of all', () => {
    const game = fc.integer({ min: 0, max: 6 }).chain((players) => {
      const worth = fc.double({ min: -1e6, max: 1e6, noNaN: true });
      return fc.array(worth, { minLength: 2 ** players, maxLength: 2 ** players });
    });
    fc.assert(
      fc.property(game, (worth) => {
        const sum = shapleyValues(worth).reduce((total, value) => total + value, 0);
        // 64 coalitions of up to 1e6 each leave less than 1e-7 of rounding.
        expect(sum).toBeCloseTo((worth.at(-1) ?? 0) - (worth[0] ?? 0), 6);
      }),
    );
  });

  test('split a unanimity game evenly among those it needs', () => {
    const worth = addUpSubsets(Float64Array.from({ length: 16 }, (_, set) => (set === 0b1011 ? 6 : 0)));
    expectClose(shapleyValues(worth), [2, 2, 0, 2], { abs: 1e-14 });
  });

  test('are refused for what is not a table of all coalitions', () => {
    expect(() => shapleyValues([0, 1, 2])).toThrow('A game of up to 20 players has 2^players coalitions, not 3.');
  });
});
