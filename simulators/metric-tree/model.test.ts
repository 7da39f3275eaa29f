import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../_kit/amount.ts';
import { expectClose } from '../_kit/testing/expect-close.ts';
import type { Inputs, Metric } from './inputs.ts';
import { logMean } from './log-mean.ts';
import { simulate } from './model.ts';

type Ends = readonly [number | null, number | null];

const driver = (name: string, [before, after]: Ends, limit: number | null = null): Metric => ({
  ...{ name, formula: '', unit: 'number', before, after, limit },
});
const made = (name: string, formula: string): Metric => ({ ...driver(name, [null, null]), formula });
const run = (metrics: Metric[], given: Partial<Inputs> = {}) =>
  simulate({ metrics, method: 'auto', goal: 'growth', growth: 0.2, target: 0, ...given });
const parts = (metrics: Metric[], method: Inputs['method']) =>
  run(metrics, { method }).drivers.map(({ contribution }) => contribution);
const PRODUCT = [made('w', 'a × b × c'), driver('a', [10, 20]), driver('b', [10, 15]), driver('c', [10, 8])];
const SHOP = [
  made('paid', 'buyers × orders × value × (1 − refunds)'),
  ...[made('buyers', 'first + returning'), made('first', 'new × rate'), made('returning', 'last × kept')],
  ...[driver('new', [20_000, 22_000]), driver('rate', [0.06, 0.055]), driver('last', [9000, 9000])],
  ...[driver('kept', [0.4, 0.42]), driver('orders', [1.6, 1.65]), driver('value', [180, 176])],
  driver('refunds', [0.08, 0.075]),
];

describe('a change is shared out', () => {
  // Python 3: additive LMDI written out for this tree, and the mean over all 5,040 orders.
  test.each([
    ['lmdi', [30641.205842, -27973.229286, 0, 48023.578013, 40181.956259, -29345.292064, 7077.581236]],
    ['shapley', [30681.106167, -28019.018833, 0, 48027.375, 40200.232833, -29365.481333, 7081.586167]],
  ] as const)('as another program shares it (%s)', (method, expected) => {
    // Six decimals were written down.
    expectClose(parts(SHOP, method), expected, { abs: 1e-6 });
  });

  test('by Shapley in exact fractions', () => {
    expectClose(parts(PRODUCT, 'shapley'), [3350 / 3, 2000 / 3, -1150 / 3], { rel: 1e-12 });
  });

  const figure = fc.double({ min: 0.01, max: 1000, noNaN: true });
  test.each(['lmdi', 'shapley'] as const)('so that the parts add up to it exactly (%s)', (method) => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 10, maxLength: 10 }), (at) => {
        const [a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1, h = 1, i = 1, j = 1] = at;
        const metrics = [
          made('root', 'top ÷ d + e × top'),
          made('top', 'a × b + c'),
          ...[driver('a', [a, b]), driver('b', [c, d]), driver('c', [e, f]), driver('d', [g, h]), driver('e', [i, j])],
        ];
        const { change, drivers, before, after } = run(metrics, { method });
        const sum = drivers.reduce((all, { contribution }) => all + Number(contribution), 0);
        // Rounding is relative to the figures that cancel, not to their difference.
        const size = Math.max(
          Number(before),
          Number(after),
          ...drivers.map((each) => Math.abs(Number(each.contribution))),
        );
        expectClose(sum, Number(change), { abs: 1e-9 * size });
      }),
    );
  });

  test('with nothing for a driver that stays, and with a minus when time runs backwards', () => {
    const back = PRODUCT.map((metric) => ({ ...metric, before: metric.after, after: metric.before }));
    for (const method of ['lmdi', 'shapley'] as const) {
      expect(parts(SHOP, method)[2]).toBe(0);
      expectClose(
        parts(back, method),
        parts(PRODUCT, method).map((part) => -Number(part)),
        { rel: 1e-12 },
      );
    }
  });

  test('by Shapley where logarithms say nothing, unless they alone are wanted', () => {
    const launch = [made('s', 'a × b'), driver('a', [0, 10]), driver('b', [4, 6])];
    expect(run(launch).method).toBe('shapley');
    expect(parts(launch, 'auto')).toEqual([50, 10]);
    expect(parts(launch, 'lmdi')).toEqual(Array(2).fill({ kind: 'undefined', because: 'needsLogarithms' }));
    const loss = [made('s', '(a − b) × 2 ÷ c'), driver('a', [1, 3]), driver('b', [2, 2]), driver('c', [1, 1])];
    expect(run(loss).method).toBe('shapley');
  });

  test('not where it cannot be: too many drivers, or a division by zero on the way', () => {
    const names = Array.from({ length: 15 }, (_, index) => `d${index}`);
    const many = [made('p', names.join(' * ')), ...names.map((name, at) => driver(name, at === 0 ? [0, 1] : [1, 2]))];
    expect(parts(many, 'auto')[0]).toEqual({ kind: 'undefined', because: 'tooMany' });
    const broken = [made('q', 'a ÷ b'), driver('a', [1, 2]), driver('b', [0, 2])];
    expect(run(broken)).toMatchObject({ before: { because: 'noValue' }, after: 1, change: { because: 'noValue' } });
    expect(parts(broken, 'auto')[0]).toEqual({ kind: 'undefined', because: 'noValue' });
  });

  test('in a chain of doublings without doubling the work', () => {
    const chain = Array.from({ length: 40 }, (_, index) => made(`m${index}`, `m${index + 1} + m${index + 1}`));
    expect(parts([...chain, driver('m40', [1, 2])], 'auto')).toEqual([2 ** 40]);
    expect(parts([...chain, driver('m40', [1, 2])], 'shapley')).toEqual([2 ** 40]);
  });
});

// Ang 2005: L(a, b) lies between the geometric and the arithmetic mean.
test('the logarithmic mean lies between the geometric and the arithmetic one', () => {
  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const mean = logMean(a, b) ?? Number.NaN;
      expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-12));
      expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
    }),
  );
  expectClose(logMean(8, 4), 4 / Math.LN2, { rel: 1e-15 });
  expectClose(logMean(-8, -4), -4 / Math.LN2, { rel: 1e-15 });
  expect([logMean(1, 0), logMean(1, -1)]).toEqual([undefined, undefined]);
});

describe('a target is solved back', () => {
  test('for each driver alone, which then meets it', () => {
    const { drivers, target } = run(SHOP, { growth: 0.08 });
    for (const { row, alone } of drivers) {
      if (!isNumber(alone)) continue;
      const moved = SHOP.map((metric, index) => (index === row ? { ...metric, after: alone } : metric));
      expectClose(run(moved).after, target, { rel: 1e-12 });
    }
    expectClose(drivers.find(({ name }) => name === 'value')?.alone, 176 * 1.08, { rel: 1e-12 });
  });

  test('for all together, each in the direction that helps', () => {
    const ratio = [made('r', 'a ÷ b'), driver('a', [6, 6]), driver('b', [3, 3])];
    expectClose(run(ratio, { goal: 'value', target: 8 }).together, 1, { abs: 1e-12 });
  });

  test('without those whose limit says that they cannot move', () => {
    const sum = [made('s', 'a + b'), driver('a', [10, 10], 10), driver('b', [10, 10])];
    expectClose(run(sum, { goal: 'value', target: 30 }).together, 1, { abs: 1e-12 });
  });

  test('and says why where it cannot be, and what lies beyond a limit', () => {
    const sum = [made('s', 'a + b + 0 × c'), driver('a', [0, 0]), driver('b', [5, 5], 6), driver('c', [1, 1])];
    const { drivers } = run(sum, { goal: 'value', target: 10 });
    expect(drivers.map(({ alone }) => alone)).toMatchObject([
      { because: 'startsAtZero' },
      10,
      { because: 'movesNothing' },
    ]);
    expect(drivers.map(({ isBeyond }) => isBeyond)).toEqual([false, true, false]);
    expect(run(sum, { goal: 'value', target: -1 }).drivers[1]?.alone).toMatchObject({ because: 'outOfReach' });
  });
});
