import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../reference/experiments.json' with { type: 'json' };
import { ADJUSTMENTS, adjustPValues } from './adjust-p-values.ts';
import { chanceLargest, expectedLoss } from './compare-betas.ts';
import { crossingChances } from './crossing-chances.ts';
import { DIFFERENCE_METHODS, differenceInterval } from './difference-interval.ts';
import { dunnettCritical } from './dunnett-critical.ts';
import { fisherExact } from './fisher-exact.ts';
import { powerOfTTest } from './noncentral-t.ts';
import { boundsBySpending, boundsOfShape, evenTimes, peekingRate, SPENDING } from './sequential-bounds.ts';
import { relativeWelchTest, welchTest } from './welch-test.ts';
import { wilsonInterval } from './wilson-interval.ts';

const count = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
const p = fc.double({ min: 0, max: 1, noNaN: true });

describe('adjusted p-values', () => {
  test.each(reference.adjustPValues)('are those of statsmodels for $given', ({ given, source: _, ...expected }) => {
    for (const [how, values] of Object.entries(expected)) {
      const adjusted = adjustPValues(given, how as keyof typeof expected);
      for (const [index, value] of values.entries()) expect(adjusted[index]).toBeCloseTo(value, 12);
    }
  });

  test('keep their order, are never smaller than given, and stay within 1', () => {
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 12 }), fc.constantFrom(...ADJUSTMENTS), (given, how) => {
        const adjusted = adjustPValues(given, how);
        given.forEach((value, index) => {
          // One rounding of a product by 1, or of 1 − (1 − p).
          expect(adjusted[index]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          given.forEach((other, place) => {
            if (value < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[place] ?? 0);
          });
        });
      }),
    );
  });
});

describe('intervals of rates', () => {
  test.each(reference.wilsonInterval)(
    'are those of statsmodels for $successes of $trials',
    ({ expected, ...given }) => {
      const { low, high } = wilsonInterval(given);
      expect(low).toBeCloseTo(expected[0] ?? 0, 12);
      expect(high).toBeCloseTo(expected[1] ?? 0, 12);
    },
  );

  test('of a difference hold it, and turn round when the arms are exchanged', () => {
    fc.assert(
      fc.property(count, count, fc.constantFrom(...DIFFERENCE_METHODS), (control, variant, method) => {
        const { low, high } = differenceInterval(control, variant, method);
        const turned = differenceInterval(variant, control, method);
        const difference = variant.successes / variant.trials - control.successes / control.trials;
        // Adding a success and a failure to each arm moves the middle.
        if (method !== 'agrestiCaffo') {
          expect(low).toBeLessThanOrEqual(difference + 1e-9);
          expect(high).toBeGreaterThanOrEqual(difference - 1e-9);
        }
        // Roots are found to about 1e-12.
        expect(low).toBeCloseTo(-turned.high, 9);
        expect(high).toBeCloseTo(-turned.low, 9);
      }),
    );
  });

  test('by scores have a width where nobody converted', () => {
    const none = { successes: 0, trials: 10 };
    // z² ÷ (n + z²) for equal arms without the small-sample factor, as printed by Newcombe (1998): 0.2775.
    expect(differenceInterval(none, none, 'mee').high).toBeCloseTo(0.2775, 4);
    expect(differenceInterval(none, none, 'wald')).toEqual({ low: 0, high: 0 });
  });
});

describe('Fisher’s exact test', () => {
  test('is the sum over all tables that are no likelier', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    const small = fc
      .tuple(fc.integer({ min: 1, max: 25 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
    fc.assert(
      fc.property(small, small, (control, variant) => {
        const successes = control.successes + variant.successes;
        const chances = Array.from({ length: successes + 1 }, (_, of) =>
          of > control.trials || successes - of > variant.trials
            ? 0
            : choose(control.trials, of) * choose(variant.trials, successes - of),
        );
        const own = chances[control.successes] ?? 0;
        const all = chances.reduce((sum, chance) => sum + chance, 0);
        const rare = chances.filter((chance) => chance <= own * (1 + 1e-7)).reduce((sum, chance) => sum + chance, 0);
        expect(fisherExact(control, variant)).toBeCloseTo(rare / all, 10);
      }),
    );
  });

  test('ends for counts in the hundreds of millions', () => {
    expect(fisherExact({ successes: 1e8, trials: 1e9 }, { successes: 3e8, trials: 1e9 })).toBe(0);
  });
});

describe('beliefs about rates', () => {
  const beta = fc.record({ alpha: fc.integer({ min: 1, max: 900 }), beta: fc.integer({ min: 1, max: 900 }) });

  test('give chances that add up to 1 and a difference of losses that is that of the means', () => {
    fc.assert(
      fc.property(beta, beta, (one, other) => {
        expect(chanceLargest(one, [other]) + chanceLargest(other, [one])).toBeCloseTo(1, 9);
        const gap = one.alpha / (one.alpha + one.beta) - other.alpha / (other.alpha + other.beta);
        expect(expectedLoss(other, one) - expectedLoss(one, other)).toBeCloseTo(gap, 9);
      }),
    );
  });

  test('of three arms alike give a third to each', () => {
    const arm = { alpha: 0.5, beta: 7.5 };
    expect(chanceLargest(arm, [arm, arm])).toBeCloseTo(1 / 3, 9);
  });
});

describe('several looks', () => {
  test.each(reference.peekingRate)('at z $z, $looks times, give false alarms as the normal integral does', (given) => {
    // SciPy's integral is a quasi-random one, good to about 1e-6.
    expect(peekingRate(given.looks, given.z)).toBeCloseTo(given.expected, 5);
  });

  test.each([
    // C. Jennison & B. W. Turnbull (2000), tables 2.1 and 2.3, two-sided 5 %: constants for 2 to 10 looks.
    [2, 2.178, 1.977],
    [3, 2.289, 2.004],
    [4, 2.361, 2.024],
    [5, 2.413, 2.04],
    [10, 2.555, 2.087],
  ])('of number %i have the printed constants of Pocock and O’Brien-Fleming', (looks, pocock, fleming) => {
    const level = { alpha: 0.025, isTwoSided: true };
    expect(boundsOfShape(evenTimes(looks), 0.5, level).at(-1)).toBeCloseTo(pocock, 3);
    expect(boundsOfShape(evenTimes(looks), 0, level).at(-1)).toBeCloseTo(fleming, 3);
  });

  test('spend exactly what their rule allows by each look', () => {
    const times = [0.2, 0.55, 0.8, 1];
    const level = { alpha: 0.025, isTwoSided: false };
    for (const spent of Object.values(SPENDING)) {
      const { above } = crossingChances({
        times,
        bounds: boundsBySpending(times, spent, level),
        isTwoSided: false,
        drift: 0,
      });
      let sum = 0;
      times.forEach((time, look) => {
        sum += above[look] ?? 0;
        expect(sum).toBeCloseTo(spent(0.025, time), 9);
      });
    }
  });
});

describe('tests of averages', () => {
  test.each(reference.powerOfTTest)(
    'have the power statsmodels gives: d $effect, n $n',
    ({ effect, n, alpha, ratio, expected }) => {
      const power = powerOfTTest({ sizes: [n, ratio * n], effect, alpha, isTwoSided: true, isStrict: true });
      expect(power).toBeCloseTo(expected, 9);
    },
  );

  test('can find an absolute difference where the relative one stays unclear', () => {
    // Sums and sums of squares of GrowthBook's own test; its engine prints 0.02016 and 0.06191.
    const sample = (sum: number, squares: number, size: number) => {
      return { size, mean: sum / size, deviation: Math.sqrt((squares - sum ** 2 / size) / (size - 1)) };
    };
    const control = sample(1396.87, 52377.9767, 3407);
    const variant = sample(2422.7, 134698.29, 3461);
    expect(welchTest(control, variant)?.p).toBeCloseTo(0.02016, 5);
    expect(relativeWelchTest(control, variant)?.p).toBeCloseTo(0.06191, 5);
  });

  test('of samples that do not vary, or beyond all bounds, end', () => {
    expect(welchTest({ size: 5, mean: 1, deviation: 0 }, { size: 5, mean: 2, deviation: 0 })).toBeUndefined();
    expect(welchTest({ size: 3, mean: -3, deviation: 6e-57 }, { size: 3, mean: 0, deviation: 4e-204 })?.p).toBeLessThan(
      1e-50,
    );
  });
});

test('Dunnett’s bound lies between that of one comparison and Bonferroni’s', () => {
  const question = { alpha: 0.05, ratio: 1, isTwoSided: true };
  expect(dunnettCritical({ ...question, comparisons: 1 })).toBeCloseTo(1.959964, 6);
  // 2.39398 is the normal quantile of 1 − 0.05 ÷ 6.
  expect(dunnettCritical({ ...question, comparisons: 3 })).toBeLessThan(2.39398);
});
