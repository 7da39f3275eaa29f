import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { simulate } from './model.ts';
import { planner } from './planner.ts';
import { shownWeeks } from './shown-weeks.ts';

const base: Inputs = schema.parse({});
const plan = (given: Partial<Inputs>) => simulate({ ...base, ...given });
const sensible = fc.record({
  baseline: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
  relativeLift: fc.double({ min: 0.02, max: 0.5, noNaN: true }),
  power: fc.double({ min: 0.6, max: 0.95, noNaN: true }),
  alpha: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
  variantsPerControl: fc.double({ min: 0.2, max: 5, noNaN: true }),
  method: fc.constantFrom('pooled' as const, 'baseline' as const, 'arcsine' as const),
});

describe('a plan', () => {
  test('has the power wanted with the users it asks for, and finds just the difference wanted', () => {
    fc.assert(
      fc.property(sensible, (given) => {
        const inputs = { ...base, ...given };
        const { exactUsers, powerWith, detectableWith } = planner(inputs);
        expect(powerWith(exactUsers)).toBeCloseTo(given.power, 9);
        expect(detectableWith(exactUsers).relative).toBeCloseTo(given.relativeLift, 8);
      }),
    );
  });

  test('asks for the same users one-sided as two-sided at twice the level', () => {
    expect(plan({ sides: 'one', alpha: 0.05 }).exactUsers).toBeCloseTo(plan({ alpha: 0.1 }).exactUsers, 6);
  });

  test('with several looks has its power at the largest sample, and saves users when the difference is real', () => {
    for (const design of ['pocock', 'obrienFleming'] as const) {
      const inputs = { ...base, design, looks: 5 };
      const { exactUsers, powerWith } = planner(inputs);
      const result = simulate(inputs);
      expect(powerWith(exactUsers)).toBeCloseTo(0.8, 9);
      expect(result.usersOnAverage).toBeLessThan(plan({}).totalUsers);
      expect(result.inflation).toBeGreaterThan(1);
    }
  });

  test('with one planned look is the plain one', () => {
    expect(plan({ design: 'pocock', looks: 1 }).exactUsers).toBe(plan({}).exactUsers);
  });

  test('costs more in all when the split is uneven', () => {
    expect(plan({ variantsPerControl: 3 }).totalUsers).toBeGreaterThan(plan({}).totalUsers);
  });

  test('says that nothing can be found with too few users, instead of a difference', () => {
    const { detectable } = plan({ visitorsPerDay: 1, exposure: 0.01, runWeeks: 1 });
    expect(detectable.relative).toEqual({ kind: 'never', because: 'tooFewUsers' });
  });
});

describe('inputs that ask for nothing', () => {
  test('are refused with the input that holds the difference', () => {
    expect(check({ ...base, relativeLift: 0 })).toEqual([{ input: 'relativeLift', problem: 'noDifference' }]);
    expect(check({ ...base, metric: 'ratePoints', baseline: 0.9, liftInPoints: 0.1 })).toEqual([
      { input: 'liftInPoints', problem: 'noRate' },
    ]);
    expect(check({ ...base, metric: 'meanAmount', liftInAmount: 0 })).toEqual([
      { input: 'liftInAmount', problem: 'noDifference' },
    ]);
    expect(check(base)).toEqual([]);
  });
});

test('weeks shown reach beyond both times, are about twelve and stay within a year', () => {
  expect(shownWeeks(4, 3)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(shownWeeks(4, 30)).toEqual([3, 4, 6, 9, 12, 15, 18, 21, 24, 27]);
  expect(shownWeeks(52, 400).at(-1)).toBe(52);
});
