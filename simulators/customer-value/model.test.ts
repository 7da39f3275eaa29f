import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../_kit/amount.ts';
import { defaultInputs, parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { expectedPurchases, expectedRepeats } from './expected-purchases.ts';
import { fitRepeats } from './fit-repeats.ts';
import simulator from './index.ts';
import type { Inputs } from './inputs.ts';
import { simulate } from './model.ts';
import { repeatChances } from './repeat-chances.ts';
import { logLikelihood, probabilityAlive, type RepeatModel } from './repeat-model.ts';
import { expectedSpend } from './spend-model.ts';

const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const base = defaultInputs(simulator, 'en') as Inputs;
const params = fc.record({
  r: fc.double({ min: 0.05, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 50, noNaN: true }),
  a: fc.double({ min: 0.2, max: 5, noNaN: true }),
  b: fc.double({ min: 0.9, max: 8, noNaN: true }),
});
const history = fc
  .record({
    repeats: fc.integer({ min: 0, max: 60 }),
    age: fc.double({ min: 1, max: 100, noNaN: true }),
    part: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ repeats, age, part }) => ({ repeats, age, recency: repeats === 0 ? 0 : age * part }));
const model = fc.constantFrom<RepeatModel>('bgnbd', 'mbgnbd');

describe('BG/NBD', () => {
  // Values of the R package BTYD 2.4.3 for the published parameters; 1e-9 is room for another order of the same operations.
  test('agrees with BTYD on the likelihood and the chance to be still there', () => {
    const rows = [
      [{ repeats: 0, recency: 0, age: 38.86 }, -0.554713276438158],
      [{ repeats: 1, recency: 1.71, age: 38.86 }, -4.46909327503259],
      [{ repeats: 10, recency: 38, age: 38.86 }, -27.4355891603842],
    ] as const;
    for (const [row, expected] of rows) expect(logLikelihood('bgnbd', CDNOW, row)).toBeCloseTo(expected, 9);
    expect(probabilityAlive('bgnbd', CDNOW, { repeats: 5, recency: 25, age: 39 })).toBeCloseTo(0.512778616878621, 9);
  });

  test('agrees with BTYD on the purchases to expect, of a customer and of a new one', () => {
    const row = { repeats: 2, recency: 30.43, age: 38.86 };
    expect(expectedPurchases('bgnbd', CDNOW, row, 39)).toBeCloseTo(1.22602817476714, 9);
    expect(expectedRepeats('bgnbd', CDNOW, 10)).toBeCloseTo(0.432413362234406, 9);
    expect(repeatChances('bgnbd', CDNOW, 30, 20)[20]).toBeCloseTo(0.000222226048006636, 12);
  });
});

describe('the models of repeat buying', () => {
  test('give chances of 0, 1, 2 … repeats whose mean is the number to expect', () => {
    // Short times, so that the counts left out weigh nothing.
    fc.assert(
      fc.property(params, model, (given, which) => {
        const chances = repeatChances(which, given, given.alpha / 10, 150);
        const mean = chances.reduce((sum, chance, count) => sum + count * chance, 0);
        expect(mean).toBeCloseTo(expectedRepeats(which, given, given.alpha / 10), 6);
      }),
      { numRuns: 60 },
    );
  });

  test('expect more purchases the longer the time, at first at the believed rate', () => {
    fc.assert(
      fc.property(params, history, model, (given, row, which) => {
        const within = (time: number) => expectedPurchases(which, given, row, time);
        expect(within(20)).toBeGreaterThanOrEqual(within(10));
        const rate = ((given.r + row.repeats) / (given.alpha + row.age)) * probabilityAlive(which, given, row);
        const short = 1e-6 * (given.alpha + row.age);
        // The closed form subtracts nearly equal numbers here; the integral would be within 1e-5 as well.
        expect(within(short) / short / rate).toBeCloseTo(1, 2);
      }),
    );
  });

  test('are smooth where the closed form gives way to the integral', () => {
    const at = (a: number, time: number) =>
      expectedPurchases('bgnbd', { ...CDNOW, a }, { repeats: 3, recency: 25, age: 39 }, time);
    for (const time of [5, 50, 500]) {
      const [inside, outside] = [at(1 - 0.0199999, time), at(1 - 0.0200001, time)];
      // The two places are 2e-7 apart; what is left is the error of either form.
      expect(inside / outside).toBeCloseTo(1, 6);
    }
    expect(at(0.793, 4219.14) / at(0.793, 4219.15)).toBeCloseTo(1, 5);
  });

  test('let BG/NBD take everybody without repeats as there, and MBG/NBD not', () => {
    const once = { repeats: 0, recency: 0, age: 30 };
    expect(probabilityAlive('bgnbd', CDNOW, once)).toBe(1);
    expect(probabilityAlive('mbgnbd', CDNOW, once)).toBeLessThan(1);
  });
});

describe('a fit', () => {
  test('is at a maximum: every parameter moved a little is less likely', () => {
    const fit = fitRepeats('bgnbd', base.customers);
    if (fit.kind === 'unfitted') throw new Error(fit.because);
    const at = (changed: object) =>
      base.customers.reduce((sum, row) => sum + logLikelihood('bgnbd', { ...fit.params, ...changed }, row), 0);
    expect(at({})).toBeCloseTo(fit.logLikelihood, 6);
    for (const [name, value] of Object.entries(fit.params))
      for (const factor of [0.99, 1.01]) expect(at({ [name]: value * factor })).toBeLessThan(at({}));
  });

  test('does not depend on the unit of time, but for alpha', () => {
    const inDays = base.customers.map((row) => ({ ...row, recency: row.recency * 7, age: row.age * 7 }));
    const [weeks, days] = [simulate(base), simulate({ ...base, customers: inDays, timeUnit: 'days' })];
    expect(days.active.value).toBeCloseTo(Number(weeks.active.value), 4);
    expect(days.baseValue.value).toBeCloseTo(Number(weeks.baseValue.value), 2);
  });

  test('covers the parameters that the example was drawn from', () => {
    const fit = fitRepeats('bgnbd', base.customers);
    if (fit.kind === 'unfitted') throw new Error(fit.because);
    const truth = { r: 0.6, alpha: 6, a: 0.8, b: 2.5 };
    for (const [index, [name, value]] of Object.entries(truth).entries()) {
      const error = Math.sqrt(fit.covariance[index]?.[index] ?? 0);
      expect(Math.abs(Math.log(fit.params[name as keyof typeof truth] / value))).toBeLessThan(3 * error);
    }
  });

  test('that cannot be is told with its reason, and no number rests on it', () => {
    const once = { name: '', repeats: 0, recency: 0, age: 20, spend: 0 };
    const result = simulate({ ...base, customers: [once, { ...once, age: 30 }] });
    expect(result.repeatFit).toEqual({ kind: 'unfitted', because: 'noRepeats' });
    expect(result.purchases.value).toEqual({ kind: 'undefined', because: 'noRepeats' });
    const loyal = Array.from({ length: 30 }, (_, row) => ({
      ...once,
      repeats: 10,
      recency: 30,
      age: 30 + row / 100,
      spend: 10,
    }));
    expect(simulate({ ...base, customers: loyal }).repeatFit).toMatchObject({ kind: 'unfitted' });
  });
});

describe('spend', () => {
  test('has no mean at a q of 1 or less, for nobody', () => {
    for (const q of [0.5, 1])
      expect(expectedSpend({ p: 6, q, v: 15 }, { repeats: 9, spend: 20 })).toEqual({
        kind: 'undefined',
        because: 'noMeanSpend',
      });
  });

  test('lies between the customer’s own mean and that of all', () => {
    const all = Number(expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, { repeats: 0, spend: 0 }));
    const one = Number(expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, { repeats: 2, spend: 22.35 }));
    // The R package BTYD gives 35.2189781021898 and 24.6637139107612.
    expect([all, one]).toEqual([expect.closeTo(35.2189781021898, 9), expect.closeTo(24.6637139107612, 9)]);
  });

  test('left out altogether leaves purchases and no value', () => {
    const customers = base.customers.map((row) => ({ ...row, spend: 0 }));
    const { purchases, baseValue } = simulate({ ...base, customers });
    expect(isNumber(purchases.value)).toBe(true);
    expect(baseValue.value).toEqual({ kind: 'undefined', because: 'noSpend' });
  });
});

describe('the value of the base', () => {
  test('is the sum over customers, grows with the margin and shrinks with the discount', () => {
    const result = simulate(base);
    const sum = result.outlook.reduce((all, { value }) => all + Number(value), 0);
    expect(sum).toBeCloseTo(Number(result.baseValue.value), 6);
    expect(simulate({ ...base, grossMargin: 0.8 }).baseValue.value).toBeCloseTo(2 * sum, 6);
    expect(Number(simulate({ ...base, monthlyDiscount: 0.05 }).baseValue.value)).toBeLessThan(sum);
    expect(result.tenths.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 12);
  });

  test('lies within its interval, which narrows with more customers', () => {
    const width = (customers: Inputs['customers']) => {
      const { value, low, high } = simulate({ ...base, customers }).baseValue;
      expect(Number(low)).toBeLessThan(Number(value));
      return (Number(high) - Number(low)) / Number(value);
    };
    expect(width(base.customers)).toBeLessThan(width(base.customers.slice(0, 250)));
  });
});

test('rows that contradict themselves are all told at once', () => {
  const row = { name: '', repeats: 1, recency: 5, age: 20, spend: 10 };
  const customers = [
    row,
    { ...row, recency: 25 },
    { ...row, repeats: 0 },
    { ...row, recency: 0 },
    { ...row, spend: 0 },
  ];
  const parsed = parseInputs(simulator, { customers }, 'en');
  expect(!parsed.ok && parsed.issues.map((issue) => issueMessage(issue, simulator.labels.en, 'en'))).toEqual([
    'Row 2: recency (25) is later than the age (20). Check the day of the count and the unit.',
    'Row 3: without repeats recency must be 0; it is 5.',
    'Row 4 has 1 repeats but a recency of 0. Count several orders on one day as one.',
    'Row 5 has 1 repeats but a mean spend of 0. Fill it in, or put 0 in every row.',
  ]);
});
