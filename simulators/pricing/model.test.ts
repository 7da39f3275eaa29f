import fc from 'fast-check';
import { evaluate } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { annualPlanValue, breakEvenRenewal, monthlyPlanValue } from './annual-plan.ts';
import { runBook } from './book.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { movePrice } from './price-move.ts';

const base: Inputs = schema.parse(example(en));
const rate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shares = fc.array(rate(0.001, 1), { minLength: 1, maxLength: 5 }).map((parts) => {
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (0.6 * part) / all);
});

describe('the annual plan', () => {
  test('is worth the same as the monthly plan at its break-even renewal', () => {
    const plan = fc.record({
      monthlyPrice: rate(1, 1e4),
      annualPrice: rate(1, 1e5),
      churn: rate(0.001, 0.5),
      discount: rate(0.001, 0.05),
      renewal: fc.constant(0),
    });
    fc.assert(
      fc.property(plan, (each) => {
        const renewal = breakEvenRenewal(each);
        if (typeof renewal !== 'number') return;
        const monthly = monthlyPlanValue(each) as number;
        // 1e-9: the difference 1 + D − R loses digits when it is small.
        expect(Math.abs((annualPlanValue({ ...each, renewal }) as number) / monthly - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test('is always or never worth more when its price is far off', () => {
    const plan = { monthlyPrice: 100, churn: 0.05, discount: 0.01, renewal: 0.7 };
    expect(breakEvenRenewal({ ...plan, annualPrice: 3000 })).toEqual({
      kind: 'undefined',
      because: 'annualAlwaysBetter',
    });
    expect(breakEvenRenewal({ ...plan, annualPrice: 1 })).toEqual({ kind: 'never', because: 'annualNeverBetter' });
  });

  test('has no bounded value without churn, discount and loss at renewal', () => {
    const plan = { monthlyPrice: 100, annualPrice: 1000, churn: 0, discount: 0, renewal: 1 };
    const unbounded = { kind: 'unbounded', because: 'noChurn' };
    expect([monthlyPlanValue(plan), annualPlanValue(plan)]).toEqual([unbounded, unbounded]);
  });
});

const choicesOf = (parts: readonly number[]) => parts.map((share) => ({ share, price: 100, cost: 10 }));

describe('moving a price', () => {
  test('leaves shares as they are when the price stays', () => {
    fc.assert(
      fc.property(shares, (before) => {
        const { after } = movePrice(choicesOf(before), 0, 100, 2);
        for (const [index, share] of after.entries()) expect(share).toBeCloseTo(before[index] ?? 0, 13);
      }),
    );
  });

  test('has the stated elasticity for a small move', () => {
    fc.assert(
      fc.property(shares, rate(0.1, 5), (before, elasticity) => {
        const { after } = movePrice(choicesOf(before), 0, 100.0001, elasticity);
        const measured = -((after[0] ?? 0) / (before[0] ?? 1) - 1) / 1e-6;
        // A difference quotient over a millionth: half of its digits remain.
        expect(Math.abs(measured - elasticity)).toBeLessThan(1e-4 * elasticity);
      }),
    );
  });

  test('takes from the other tiers the stated part of what the tier gains, whatever the size of the move', () => {
    fc.assert(
      fc.property(shares, rate(1, 95), (before, to) => {
        const { after, cannibalisation } = movePrice(choicesOf(before), 0, to, 2);
        const gained = (after[0] ?? 0) - (before[0] ?? 0);
        const lost = before.slice(1).reduce((sum, share, index) => sum + share - (after[index + 1] ?? 0), 0);
        expect(lost / gained).toBeCloseTo(cannibalisation as number, 8);
      }),
    );
  });

  test('does not overflow for extreme cuts', () => {
    const choices = [
      { share: 0.1, price: 1e6, cost: 0 },
      { share: 0.2, price: 1e6, cost: 0 },
    ];
    expect(movePrice(choices, 0, 1, 1e4).after).toEqual([1, 0]);
  });

  test('has no meaning without buyers, and no best mark-up without price sensitivity', () => {
    const noBuyers = { kind: 'undefined', because: 'noBuyers' };
    expect(movePrice(choicesOf([0]), 0, 50, 1)).toMatchObject({ cannibalisation: noBuyers, bestMarkUp: noBuyers });
    expect(movePrice(choicesOf([0.1]), 0, 50, 0).bestMarkUp).toEqual({ kind: 'unbounded', because: 'noSensitivity' });
  });
});

describe('a book of customers', () => {
  const book = { monthlyPrice: 100, annualPrice: 1000, churn: 0.1, renewal: 0.5 };

  test('bills a year at once, earns it in twelve parts and renews the stated share', () => {
    const months = runBook({ ...book, starting: 120, newPerMonth: 0, annualShare: 1 }, 24);
    expect(months[0]).toMatchObject({ customers: 115, billed: 5000 });
    expect(months[11]?.customers).toBeCloseTo(60, 9);
    expect(months[23]?.customers).toBeCloseTo(30, 9);
  });

  test('never loses money between billing, revenue and deferral', () => {
    fc.assert(
      fc.property(rate(0, 100), rate(0, 20), rate(0, 1), (starting, newPerMonth, annualShare) => {
        const months = runBook({ ...book, starting, newPerMonth, annualShare }, 36);
        const billed = months.reduce((sum, month) => sum + month.billed, 0);
        const earned = months.reduce((sum, month) => sum + month.mrr, 0);
        const before = starting * annualShare * 1000 * (5.5 / 12);
        expect(before + billed - earned).toBeCloseTo(months.at(-1)?.deferred ?? 0, 4);
      }),
    );
  });
});

test('the documented formulas of a tier give the annual table', () => {
  const { annualPlans } = simulate(base);
  for (const [index, tier] of base.tiers.entries()) {
    const scope: Record<string, unknown> = { ...base, ...tier };
    for (const [id, { expression, table }] of Object.entries(formulas))
      if (table) scope[id] = evaluate(expression, scope);
    const { discount, monthlyValue, annualValue, breakEven } = annualPlans[index] ?? {};
    expect(scope.discountOfYear).toBeCloseTo(discount as number, 12);
    expect(scope.valueOfMonthly).toBeCloseTo(monthlyValue as number, 6);
    expect(scope.valueOfAnnual).toBeCloseTo(annualValue as number, 6);
    expect(scope.renewalForParity).toBeCloseTo(breakEven as number, 12);
  }
});

test('cutting enterprise takes a third of its gain from professional when four in ten buy', () => {
  // 0.3 ÷ 0.9: the professional share of everything but enterprise.
  expect(simulate({ ...base, ...presets(en).twoTiers }).cannibalisation).toBeCloseTo(1 / 3, 12);
});
