import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../_kit/amount.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { ratioOf, simulate } from './model.ts';
import { paybackWithChurn, simplePayback } from './payback.ts';
import { presentValue } from './present-value.ts';
import { expectedMonths, survivalAt } from './survival.ts';

const base: Inputs = schema.parse({ segments: [{ name: 'A', customers: 1, churn: 0.03 }] });
const churn = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const discount = fc.double({ min: 0, max: 0.2, noNaN: true });
const stream = fc.record({ margin: fc.constant(100), churn, discount });
const number = (amount: unknown) => (typeof amount === 'number' ? amount : Number.NaN);

describe('lifetime value', () => {
  test('is the sum of the payments, one by one, for every timing', () => {
    fc.assert(
      fc.property(stream, fc.integer({ min: 1, max: 60 }), ({ margin, churn, discount }, months) => {
        const sums = { now: 0, excluded: 0, end: 0 };
        for (let month = 0; month < months; month += 1) {
          sums.now += (margin * (1 - churn) ** month) / (1 + discount) ** month;
          sums.excluded += (margin * (1 - churn) ** (month + 1)) / (1 + discount) ** (month + 1);
          sums.end += (margin * (1 - churn) ** month) / (1 + discount) ** (month + 1);
        }
        for (const timing of ['now', 'excluded', 'end'] as const) {
          const value = number(presentValue({ margin, churn, discount, timing, months }));
          // 60 additions lose at most a few units in the 13th digit.
          expect(Math.abs(value - sums[timing])).toBeLessThanOrEqual(1e-12 * sums[timing]);
        }
      }),
    );
  });

  test('counts the first payment in one timing and leaves it out in another', () => {
    fc.assert(
      fc.property(stream, (each) => {
        const gap =
          number(presentValue({ ...each, timing: 'now' })) - number(presentValue({ ...each, timing: 'excluded' }));
        expect(gap).toBeCloseTo(each.margin, 8);
      }),
    );
  });

  test('of segments is at least the value from their average churn', () => {
    const segments = fc.array(
      fc.record({ name: fc.constant('x'), customers: fc.integer({ min: 1, max: 999 }), churn }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(segments, (rows) => {
        const { ltv, ltvFromAverage } = simulate({ ...base, churnModel: 'segments', segments: rows });
        expect(number(ltv)).toBeGreaterThanOrEqual(number(ltvFromAverage) * (1 - 1e-12));
      }),
    );
  });

  test('grows with a longer horizon towards the value without one', () => {
    const values = [12, 60, 600].map((horizonInMonths) =>
      number(simulate({ ...base, isCapped: true, horizonInMonths }).ltv),
    );
    const unlimited = number(simulate(base).ltv);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(number(values.at(-1))).toBeCloseTo(unlimited, 2);
  });

  test('is not bounded without churn and discount, and says so', () => {
    const { ltv, ratio, lifetime } = simulate({ ...base, monthlyChurn: 0 });
    const unbounded = { kind: 'unbounded', because: 'noChurn' };
    expect([ltv, ratio, lifetime]).toEqual([unbounded, unbounded, unbounded]);
  });

  test('is negative with a negative margin, and the ratio then has no meaning', () => {
    const { ltv, ratio, payback } = simulate({ ...base, grossMargin: -0.1 });
    expect(ltv).toBeCloseTo(-3330, 9);
    expect(ratio).toEqual({ kind: 'undefined', because: 'negativeMargin' });
    expect(payback).toEqual({ kind: 'never', because: 'noMargin' });
  });
});

describe('payback with churn', () => {
  test('by bisection over equal segments equals the closed form for one', () => {
    fc.assert(
      fc.property(churn, fc.double({ min: 0.01, max: 1, noNaN: true }), (rate, part) => {
        const cost = (part * 100) / rate;
        const halves = [
          { share: 0.5, churn: rate },
          { share: 0.5, churn: rate },
        ];
        const [one, two] = [[{ share: 1, churn: rate }], halves].map((segments) =>
          paybackWithChurn(cost, 100, segments),
        );
        expect(isNumber(one ?? 0)).toBe(isNumber(two ?? 0));
        // Near the cost that is never reached the curve is flat, so months are compared through the money they bring.
        if (isNumber(one ?? { kind: 'never', because: '' })) {
          expect(expectedMonths(halves, number(two))).toBeCloseTo(expectedMonths(halves, number(one)), 9);
        }
      }),
    );
  });

  test('is longer than on margin alone from one month on, and never when a lifetime does not pay', () => {
    const one = (rate: number) => [{ share: 1, churn: rate }];
    expect(number(paybackWithChurn(6000, 799.2, one(0.03)))).toBeGreaterThan(number(simplePayback(6000, 799.2)));
    expect(paybackWithChurn(6000, 799.2, one(0.2))).toEqual({ kind: 'never', because: 'churnEatsMargin' });
    expect(paybackWithChurn(6000, 799.2, one(0))).toBe(simplePayback(6000, 799.2));
  });

  test('takes no time when nothing was paid or everyone pays once', () => {
    expect(paybackWithChurn(0, 100, [{ share: 1, churn: 0.1 }])).toBe(0);
    expect(paybackWithChurn(50, 100, [{ share: 1, churn: 1 }])).toBe(0);
  });
});

test('a ratio to nothing has no meaning', () => {
  expect(ratioOf(100, 0)).toEqual({ kind: 'undefined', because: 'noCac' });
});

test('months received are the survivors before that month', () => {
  const { months } = simulate(base);
  const byHand = [0, 1, 2, 3].reduce((sum, month) => sum + 799.2 * survivalAt([{ share: 1, churn: 0.03 }], month), 0);
  expect(months[4]?.received).toBeCloseTo(byHand, 9);
});
