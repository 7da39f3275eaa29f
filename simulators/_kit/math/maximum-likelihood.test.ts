import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometric, lnHypergeometric } from './hypergeometric.ts';
import { lnBeta, lnGamma } from './ln-gamma.ts';
import { maximise } from './maximise.ts';

describe('the logarithm of the gamma function', () => {
  // SciPy 1.17.1, scipy.special.gammaln.
  test.each([
    [0.001, 6.90717888538385],
    [0.5, 0.5723649429247],
    [100.5, 361.435540467778],
    [1e6, 12815504.5691476],
  ])('of %d agrees with SciPy', (z, expected) => {
    // Fifteen digits were printed.
    expect(lnGamma(z) / expected).toBeCloseTo(1, 13);
  });

  test('is 0 at 1 and 2 and follows the recurrence in between', () => {
    expect([lnGamma(1), lnGamma(2)]).toEqual([expect.closeTo(0, 14), expect.closeTo(0, 14)]);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (z) => {
        expect(lnGamma(z + 1) - lnGamma(z) - Math.log(z)).toBeCloseTo(0, 9);
      }),
    );
    expect(lnBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 14);
  });
});

describe('the hypergeometric function', () => {
  test('has the closed forms it should', () => {
    // ₂F₁(1, 1; 2; z) = −ln(1 − z) ÷ z and ₂F₁(a, b; b; z) = (1 − z)^−a.
    for (const z of [0.1, 0.5, 0.9, 0.999]) {
      expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 9);
      expect(lnHypergeometric(3.5, 2, 2, z)).toBeCloseTo(-3.5 * Math.log1p(-z), 9);
    }
  });

  test('does not overflow where its logarithm is a number', () => {
    expect(hypergeometric(2000, 2, 2, 0.9)).toBeUndefined();
    expect(lnHypergeometric(2000, 2, 2, 0.9)).toBeCloseTo(2000 * Math.LN10, 8);
    // SciPy 1.17.1: ln hyp2f1(2.5, 30, 31.2, 0.99).
    expect(lnHypergeometric(2.5, 30, 31.2, 0.99)).toBeCloseTo(9.29048251989442, 11);
  });
});

describe('the search for a maximum', () => {
  test('finds the top of a bent ridge, and the covariance there', () => {
    // Rosenbrock's function: the inverse of its second derivatives at (1, 1) is [[0.5, 1], [1, 2.005]].
    const found = maximise(([x = 0, y = 0]) => -((1 - x) ** 2) - 100 * (y - x * x) ** 2, [-1.2, 1]);
    if (found.kind !== 'found') throw new Error(found.kind);
    expect(found.maximum.at).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
    // Second derivatives by differences: four digits.
    expect(found.maximum.covariance[1]?.[1]).toBeCloseTo(2.005, 2);
  });

  test('of a normal log-likelihood gives the mean and its standard error', () => {
    const sample = [1, 2, 4, 7];
    const found = maximise(
      ([mean = 0, lnDeviation = 0]) =>
        sample.reduce((sum, x) => sum - lnDeviation - ((x - mean) / Math.exp(lnDeviation)) ** 2 / 2, 0),
      [0, 1],
    );
    if (found.kind !== 'found') throw new Error(found.kind);
    // Mean 3.5, variance 5.25 (divided by n), standard error of the mean √(5.25 ÷ 4).
    expect(found.maximum.at[0]).toBeCloseTo(3.5, 6);
    expect(found.maximum.covariance[0]?.[0]).toBeCloseTo(5.25 / 4, 4);
  });

  test('says when there is no top: a slope without end, a plain, a valley', () => {
    expect(maximise(([x = 0]) => -Math.exp(-x), [0]).kind).toMatch(/endless|slow/);
    expect(maximise(() => 0, [0]).kind).toBe('flat');
    expect(maximise(([x = 0]) => x * x, [1]).kind).not.toBe('found');
  });
});
