import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, unavailable } from './amount.ts';
import { seekGoal } from './goal-seek.ts';

const never = unavailable('never', 'x');
const whole = { target: 0, min: 0, max: 10 };

describe('a goal seek', () => {
  test('agrees with scipy.optimize.brentq', () => {
    // brentq of the net present value of −1000 and five times price × 100 − 200 at 10 %, SciPy 1.10.1
    const factor = [1, 2, 3, 4, 5].reduce((sum, year) => sum + 1.1 ** -year, 0);
    const sought = seekGoal((price) => -1000 + (price * 100 - 200) * factor, { ...whole, max: 100 });
    expect(sought).toMatchObject({ kind: 'found', value: expect.closeTo(4.6379748079474545, 12) });
  });

  test('finds the churn at which the ratio is 3', () => {
    const sought = seekGoal((churn) => (999 * 0.8) / churn / 6000, {
      target: 3,
      min: 0.001,
      max: 0.5,
      isLogarithmic: true,
    });
    expect(sought).toMatchObject({ kind: 'found', value: expect.closeTo(0.0444, 14) });
  });

  test('finds every root of a polynomial whose roots lie further apart than the parts', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(places, (tenths) => {
        const roots = tenths.map((tenth) => tenth / 10 + 0.0123).sort((one, other) => one - other);
        const sought = seekGoal((x) => roots.reduce((product, root) => product * (x - root), 1), { ...whole, max: 11 });
        // Roots a tenth apart: the rounding of a product of differences moves a root by some 1e-15.
        expect(sought).toMatchObject({ kind: 'several', values: roots.map((root) => expect.closeTo(root, 12)) });
      }),
    );
  });

  test('finds a value where the figure only touches the target, and two that lie within one part', () => {
    expect(seekGoal((x) => (x - 3.3337) ** 2, whole)).toMatchObject({
      kind: 'found',
      value: expect.closeTo(3.3337, 6),
    });
    expect(seekGoal((x) => (x - 3.333) * (x - 3.334), whole)).toMatchObject({
      kind: 'several',
      values: [expect.closeTo(3.333, 12), expect.closeTo(3.334, 12)],
    });
    expect(seekGoal((x) => (x - 3.3337) ** 2 + 1e-6, whole)).toMatchObject({ kind: 'none-in-range' });
  });

  test('takes no jump and no pole for an answer', () => {
    expect(seekGoal((x) => (x < 3.3 ? -1 : 1), whole)).toMatchObject({ kind: 'none-in-range' });
    expect(seekGoal((x) => (x === 3.3 ? never : 1 / (x - 3.3)), whole)).toMatchObject({ kind: 'none-in-range' });
  });

  test('that fails names the nearest place tried, never an answer', () => {
    expect(seekGoal((x) => x + 5, whole)).toEqual({ kind: 'none-in-range', nearest: { at: 0, value: 5 } });
    expect(seekGoal((x) => x, { ...whole, target: 12 })).toEqual({
      kind: 'none-in-range',
      nearest: { at: 10, value: 10 },
    });
  });

  test('looks up to the edge of where the figure has a number', () => {
    const root = (x: number): Amount => (x < 2.0001 ? never : Math.sqrt(x - 2.0001) - 0.01);
    expect(seekGoal(root, whole)).toMatchObject({ kind: 'found', value: expect.closeTo(2.0002, 12) });
    const hyperbola = (x: number): Amount => (x <= 4 ? never : x - 4.00001);
    expect(seekGoal(hyperbola, whole)).toMatchObject({ kind: 'found', value: expect.closeTo(4.00001, 12) });
  });

  test('says when the figure does not move or has no number', () => {
    expect(seekGoal(() => 4, whole)).toEqual({ kind: 'flat', value: 4 });
    expect(seekGoal((x) => 0.1 + x - x, { ...whole, target: 3 })).toMatchObject({ kind: 'flat' });
    expect(seekGoal(() => never, whole)).toEqual({ kind: 'undefined' });
    expect(seekGoal(() => Number.NaN, whole)).toEqual({ kind: 'undefined' });
  });

  test('names both ends of a stretch that meets the target', () => {
    const sought = seekGoal((x) => Math.max(0, x - 4), whole);
    expect(sought).toMatchObject({ kind: 'several', values: [0, expect.closeTo(4, 1)] });
  });

  test('over whole numbers answers with a whole number that meets the target, or with none', () => {
    const integers = { target: 49, min: 0, max: 1e6, isInteger: true };
    expect(seekGoal((x) => x ** 2, integers)).toEqual({ kind: 'found', value: 7 });
    expect(seekGoal((x) => x ** 2, { ...integers, target: 50 })).toEqual({
      kind: 'none-in-range',
      nearest: { at: 7, value: 49 },
    });
    const asked: number[] = [];
    seekGoal((x) => asked.push(x) * 0 + x - 777.5, integers);
    expect(asked.every(Number.isInteger)).toBe(true);
  });
});
