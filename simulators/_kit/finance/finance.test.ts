import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import references from '../reference/finance.json' with { type: 'json' };
import { expectClose, type ReferenceCase } from '../testing/expect-close.ts';
import { internalRateOfReturn, internalRatesOfReturn } from './internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from './modified-internal-rate-of-return.ts';
import { discountFlows, netPresentValue, netPresentValueExcel } from './net-present-value.ts';
import { discountedPayback, payback } from './payback.ts';

interface Given {
  flows: number[];
  rate: number;
  financeRate: number;
  reinvestRate: number;
}

const FUNCTIONS: Record<string, (given: Given) => unknown> = {
  netPresentValue: ({ flows, rate }) => netPresentValue(flows, rate),
  netPresentValueExcel: ({ flows, rate }) => netPresentValueExcel(flows, rate),
  internalRateOfReturn: ({ flows }) => internalRateOfReturn(flows),
  internalRatesOfReturn: ({ flows }) => internalRatesOfReturn(flows),
  modifiedInternalRateOfReturn: ({ flows, ...rates }) => modifiedInternalRateOfReturn(flows, rates),
  payback: ({ flows }) => payback(flows),
  discountedPayback: ({ flows, rate }) => discountedPayback(flows, rate),
};

test.each(references as ReferenceCase[])(
  '$id agrees with its source',
  ({ function: name, inputs, expected, tolerance }) => {
    expectClose(FUNCTIONS[name]?.(inputs as unknown as Given), expected, tolerance);
  },
);

const money = fc.integer({ min: -1000, max: 1000 });
const flows = fc.array(money, { minLength: 1, maxLength: 12 });
const rate = fc.double({ min: -0.5, max: 2, noNaN: true });
const number = (amount: unknown) => (typeof amount === 'number' ? amount : Number.NaN);

describe('net present value', () => {
  test('is the sum of the discounted flows, and one period more of discount in Excel’s convention', () => {
    fc.assert(
      fc.property(flows, rate, (given, at) => {
        const sum = discountFlows(given, at).reduce((total, flow) => total + flow, 0);
        const size = discountFlows(given.map(Math.abs), at).reduce((total, flow) => total + flow, 0);
        // A dozen additions and powers lose a few units in the last digit of the largest part.
        expect(Math.abs(number(netPresentValue(given, at)) - sum)).toBeLessThanOrEqual(1e-13 * size);
        expect(Math.abs(number(netPresentValueExcel([...given], at)) * (1 + at) - sum)).toBeLessThanOrEqual(
          1e-13 * size,
        );
      }),
    );
  });

  test('has no meaning at −100 % or beyond the range of numbers', () => {
    expect(netPresentValue([1, 1], -1)).toEqual({ kind: 'undefined', because: 'rateTooLow' });
    expect(netPresentValue([1, 1], Number.NaN)).toEqual({ kind: 'undefined', because: 'rateTooLow' });
    expect(netPresentValue(Array(400).fill(1), -0.999)).toEqual({ kind: 'undefined', because: 'tooLarge' });
    expect(netPresentValueExcel([1e308, 0], -0.99)).toEqual({ kind: 'undefined', because: 'tooLarge' });
  });
});

describe('internal rates of return', () => {
  test('make the present value zero, and there are never more than sign changes', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const rates = internalRatesOfReturn(given);
        const signs = given.filter((flow) => flow !== 0).map(Math.sign);
        const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
        expect(rates.length).toBeLessThanOrEqual(changes);
        for (const found of rates) {
          const size = number(netPresentValue(given.map(Math.abs), found));
          // The rate is right to some 1e-15; a dozen periods multiply that by at most a dozen.
          expect(Math.abs(number(netPresentValue(given, found)))).toBeLessThanOrEqual(1e-12 * size);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are exactly the ones that the flows were made from', () => {
    const steps = fc.uniqueArray(fc.integer({ min: -8, max: 30 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(steps, (tenths) => {
        const made = tenths.map((tenth) => tenth / 10).sort((one, other) => one - other);
        const product = made.reduce((left, each) => multiply(left, [-(1 + each), 1].reverse()), [1]);
        const found = internalRatesOfReturn(product);
        expect(found).toHaveLength(made.length);
        // Roots a tenth apart: rounding of the flows is amplified by at most 1 / 0.1 for each of the other two.
        for (const [index, each] of made.entries()) expect(Math.abs((found[index] ?? 9) - each)).toBeLessThan(1e-12);
      }),
    );
  });

  test('do not lose a rate at which the present value only touches zero', () => {
    expect(internalRatesOfReturn([-100, 220, -121])).toHaveLength(1);
    expect(internalRatesOfReturn([-100, 220, -121])[0]).toBeCloseTo(0.1, 7);
  });

  test('are an answer only when there is one', () => {
    expect(internalRateOfReturn([100, 20])).toEqual({ kind: 'undefined', because: 'noSignChange' });
    expect(internalRateOfReturn([])).toEqual({ kind: 'undefined', because: 'noSignChange' });
    expect(internalRateOfReturn([0, 0])).toEqual({ kind: 'undefined', because: 'noSignChange' });
    expect(internalRateOfReturn([100, -150, 100])).toEqual({ kind: 'undefined', because: 'noRate' });
    expect(internalRateOfReturn([-1600, 10000, -10000])).toEqual({ kind: 'undefined', because: 'severalRates' });
  });

  test('are found for forty years of months and for extreme rates', () => {
    const [monthly = 0] = internalRatesOfReturn([-1e6, ...Array(480).fill(5000)]);
    expect(Math.abs(number(netPresentValue([-1e6, ...Array(480).fill(5000)], monthly)))).toBeLessThan(1e-6);
    expect(internalRatesOfReturn([-1e-6, 1e6])[0]).toBeCloseTo(1e12 - 1, -2);
    expect(internalRatesOfReturn([-1e6, 1e-6])[0]).toBeCloseTo(-1, 11);
  });
});

describe('the modified internal rate', () => {
  test('needs both a payment and a receipt', () => {
    const rates = { financeRate: 0.1, reinvestRate: 0.1 };
    for (const given of [[], [100], [-100, -5], [0, 0]]) {
      expect(modifiedInternalRateOfReturn(given, rates)).toEqual({ kind: 'undefined', because: 'noSignChange' });
    }
    expect(modifiedInternalRateOfReturn([-1, 1], { ...rates, financeRate: -1 })).toMatchObject({
      because: 'rateTooLow',
    });
  });

  test('is the internal rate when both rates are that rate', () => {
    const later = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(later, (receipts) => {
        const irr = number(internalRateOfReturn([-500, ...receipts]));
        const mirr = modifiedInternalRateOfReturn([-500, ...receipts], { financeRate: irr, reinvestRate: irr });
        expect(Math.abs(number(mirr) - irr)).toBeLessThan(1e-12 * (1 + Math.abs(irr)));
      }),
    );
  });
});

describe('payback', () => {
  test('is never, not a stand-in, when the flows do not add up', () => {
    const never = { kind: 'never', because: 'nothingPaidBack' };
    expect(payback([-100, 30, 30])).toEqual(never);
    expect(discountedPayback([-100, 50, 50], 0.1)).toEqual(never);
    expect(discountedPayback([-100, 50, 60], -1)).toEqual({ kind: 'undefined', because: 'rateTooLow' });
  });

  test('is 0 when nothing is owed, and not lost to rounding when the sum is exactly zero', () => {
    expect(payback([100, -20])).toBe(0);
    expect(number(payback([-0.7, 0.1, 0.2, 0.4]))).toBeCloseTo(3, 12);
    expect(number(payback([-0.8, 0.1, 0.7]))).toBeCloseTo(2, 12);
  });

  test('comes later with discounting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }), (receipts) => {
        const plain = payback([-100, ...receipts]);
        const discounted = discountedPayback([-100, ...receipts], 0.1);
        if (typeof discounted === 'number') expect(discounted).toBeGreaterThan(number(plain));
      }),
    );
  });
});

/** The product of two polynomials, coefficients from the constant up. */
function multiply(one: readonly number[], other: readonly number[]): number[] {
  const product: number[] = Array(one.length + other.length - 1).fill(0);
  for (const [i, a] of one.entries())
    for (const [j, b] of other.entries()) product[i + j] = (product[i + j] ?? 0) + a * b;
  return product;
}
