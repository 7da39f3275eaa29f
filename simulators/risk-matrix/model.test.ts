import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../_kit/quantile.ts';
import { seededRandom } from '../_kit/random.ts';
import { expectClose } from '../_kit/testing/expect-close.ts';
import { check } from './check.ts';
import { shareAbove } from './exceedance.ts';
import { gradeOf, PRODUCTS } from './grade.ts';
import type { Inputs, Risk } from './inputs.ts';
import { isDate } from './is-date.ts';
import { simulate } from './model.ts';
import { countReversals, rankBy } from './orders.ts';
import { YEARS, yearlyLosses } from './yearly-losses.ts';

const PRODUCT = { scheme: 'product', highFrom: 15, mediumFrom: 8 } as const;
const one: Risk = {
  ...{ name: 'one', category: 'market', likelihood: 3, impact: 3, probability: 0.2, lossLow: 100, lossHigh: 100 },
  ...{ response: 'reduce', owner: '', trigger: '', review: '' },
};
const inputs: Inputs = { ...PRODUCT, risks: [one], appetiteLoss: 1000, appetiteChance: 0.1 };
const run = (given: Partial<Inputs>, seed = 1) => simulate({ ...inputs, ...given }, { random: seededRandom(seed) });
const GRADES = [1, 2, 3, 4, 5];

describe('the matrices', () => {
  test('a product of two grades takes fourteen values', () => {
    expect(PRODUCTS).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25]);
  });

  // MIL-STD-882E (2012), table III, from improbable to frequent and from negligible to catastrophic.
  test('the military table is looked up', () => {
    const table = GRADES.map((likelihood) =>
      [2, 3, 4, 5].map((impact) => gradeOf(likelihood, impact, { ...PRODUCT, scheme: 'milStd' }).level),
    );
    expect(table).toEqual([
      ['low', 'medium', 'medium', 'medium'],
      ['low', 'medium', 'medium', 'serious'],
      ['low', 'medium', 'serious', 'high'],
      ['medium', 'serious', 'high', 'high'],
      ['medium', 'serious', 'high', 'high'],
    ]);
    expect(gradeOf(4, 4, { ...PRODUCT, scheme: 'milStd' }).code).toBe('2B');
  });

  // Products as printed in the guide: low up to 0.05, high from 0.18.
  test('the guide’s levels follow its products', () => {
    for (const likelihood of GRADES)
      for (const impact of GRADES) {
        const { score, level } = gradeOf(likelihood, impact, { ...PRODUCT, scheme: 'pmbok' });
        expect(level).toBe(score >= 0.18 ? 'high' : score > 0.05 ? 'medium' : 'low');
      }
  });

  test.each(['product', 'pmbok', 'milStd'] as const)('a worse grade never lowers a level (%s)', (scheme) => {
    const levelAt = (likelihood: number, impact: number) =>
      ['low', 'medium', 'serious', 'high'].indexOf(gradeOf(likelihood, impact, { ...PRODUCT, scheme }).level);
    for (const likelihood of [1, 2, 3, 4])
      for (const impact of [1, 2, 3, 4]) {
        expect(levelAt(likelihood + 1, impact)).toBeGreaterThanOrEqual(levelAt(likelihood, impact));
        expect(levelAt(likelihood, impact + 1)).toBeGreaterThanOrEqual(levelAt(likelihood, impact));
      }
  });
});

describe('the orders', () => {
  test('equal values share the best place', () => {
    expect(rankBy([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
  });

  test('a higher score with a lower expected loss is a reversal, a tie is none', () => {
    const at = (name: string, score: number, expectedLoss: number) => ({ name, score, expectedLoss });
    expect(countReversals([at('a', 9, 1), at('b', 8, 4), at('c', 8, 2)])).toEqual({
      pairs: 2,
      worst: { graded: 'a', costlier: 'b', times: 4 },
    });
    expect(countReversals([at('a', 9, 1), at('b', 9, 4)]).pairs).toBe(0);
    expect(countReversals([at('a', 9, 0), at('b', 8, 4)])).toEqual({ pairs: 1, worst: null });
  });
});

describe('the simulated years', () => {
  test('have the exact mean and deviation within five standard errors', () => {
    const risks = [
      { probability: 0.3, lossLow: 100, lossHigh: 900 },
      { probability: 0.8, lossLow: 50, lossHigh: 60 },
    ];
    const losses = yearlyLosses(risks, seededRandom(3));
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / YEARS;
    const { expectedLoss, sd } = run({ risks: risks.map((risk) => ({ ...one, ...risk })) });
    expect(Math.abs(mean - expectedLoss)).toBeLessThan((5 * sd) / Math.sqrt(YEARS));
  });

  test('a certain fixed loss is the loss of every year', () => {
    const { quantiles, chanceOver, sd, anyLoss } = run({ risks: [{ ...one, probability: 1 }], appetiteLoss: 99 });
    expect(quantiles.map(({ loss }) => loss)).toEqual([100, 100, 100, 100, 100]);
    expect([chanceOver, sd, anyLoss]).toEqual([1, 0, 1]);
    expect(run({ risks: [{ ...one, probability: 1 }], appetiteLoss: 100 }).chanceOver).toBe(0);
  });

  test('what never happens costs nothing', () => {
    const { expectedLoss, chanceOver, largestShare, curve } = run({ risks: [{ ...one, probability: 0 }] });
    expect([expectedLoss, chanceOver, largestShare]).toEqual([0, 0, 0]);
    expect(curve.every(({ chance }) => chance === 0)).toBe(true);
  });

  test('a likelier or dearer risk never lowers the chance to lose more', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, fc.integer({ min: 1, max: 5000 }), (first, second, lossHigh) => {
        const at = (probability: number, high: number) =>
          run({ risks: [{ ...one, probability, lossHigh: Math.max(100, high) }] }).chanceOver;
        expect(at(Math.max(first, second), lossHigh)).toBeGreaterThanOrEqual(at(Math.min(first, second), lossHigh));
        expect(at(first, 2 * lossHigh)).toBeGreaterThanOrEqual(at(first, lossHigh) - 1e-3);
      }),
      { numRuns: 20 },
    );
  });

  test('the curve falls and starts at the chance of any loss', () => {
    const { curve, anyLoss } = run({ risks: [one, { ...one, name: 'two', lossHigh: 300 }] });
    const chances = curve.map(({ chance }) => chance);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    // Four standard errors of 20,000 years.
    expectClose(chances[0], anyLoss, { abs: 0.014 });
  });

  test('the share above a limit counts what is strictly more', () => {
    expect(shareAbove(Float64Array.of(0, 0, 5, 10), 5)).toBe(0.25);
    expect(shareAbove(Float64Array.of(0, 0, 5, 10), -1)).toBe(1);
    expect(quantile(Float64Array.of(0, 0, 5, 10), 1)).toBe(10);
  });
});

test('all that does not fit together is reported at once', () => {
  const risks = [
    { ...one, lossLow: 200, review: '2027-02-29' },
    { ...one, review: '2028-02-29' },
  ];
  expect(check({ ...inputs, risks, mediumFrom: 15 })).toEqual([
    { input: 'mediumFrom', problem: 'edgesCross', values: { high: 15 } },
    { input: 'risks', row: 0, column: 'lossHigh', problem: 'lossFalls', values: { low: 200, high: 100 } },
    { input: 'risks', row: 0, column: 'review', problem: 'noDate', values: { found: '2027-02-29' } },
    { input: 'risks', row: 1, column: 'name', problem: 'twice', values: { name: 'one' } },
  ]);
  expect(check({ ...inputs, scheme: 'milStd', mediumFrom: 15 })).toEqual([]);
});

test.each(['2027-13-01', '2027-00-10', '2027-1-1', '1900-02-29', ''])('%j is no date', (text) => {
  expect(isDate(text)).toBe(false);
});
