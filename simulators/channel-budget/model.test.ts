import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../_kit/math/apportion.ts';
import { expectClose } from '../_kit/testing/expect-close.ts';
import { adstock, levelAfter } from './adstock.ts';
import { type Bounded, bestSplit } from './best-split.ts';
import { check } from './check.ts';
import { envelopeAt, envelopeOf } from './envelope.ts';
import { example, presets } from './example.ts';
import { type Channel, type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { sumOf } from './meet-total.ts';
import { simulate } from './model.ts';
import { planBy } from './plan.ts';
import references from './reference/splits.json' with { type: 'json' };
import { inflectionOf, marginalAt, type Response, responseAt, spendAtMarginal } from './response.ts';
import { splitByWeight } from './rules.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example(en));
const changed = (inputs: Partial<Inputs>): Inputs => ({ ...base, ...inputs });
const firstChannel = base.channels[0] as Channel;
const power = fc.record({
  kind: fc.constant('power' as const),
  scale: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  exponent: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
});
const hill = fc.record({
  kind: fc.constant('hill' as const),
  most: fc.double({ min: 1, max: 1e6, noNaN: true }),
  half: fc.double({ min: 10, max: 1000, noNaN: true }),
  slope: fc.double({ min: 0.3, max: 5, noNaN: true }),
});
const responses: fc.Arbitrary<Response> = fc.oneof(power, hill);

describe('a response', () => {
  test('has the marginal return of its slope', () => {
    fc.assert(
      fc.property(responses, fc.double({ min: 1, max: 1000, noNaN: true }), (response, spend) => {
        const step = spend * 1e-5;
        const slope = (responseAt(response, spend + step) - responseAt(response, spend - step)) / (2 * step);
        const got = marginalAt(response, spend);
        // Differences of neighbouring values: curvature and rounding leave about 1e-6 of the average return.
        const average = responseAt(response, spend) / spend;
        expect(Math.abs(got - slope)).toBeLessThanOrEqual(1e-5 * Math.max(got, average));
      }),
    );
  });

  test('finds the spend at which the next unit brings so much', () => {
    fc.assert(
      fc.property(responses, fc.double({ min: 1.01, max: 100, noNaN: true }), (response, times) => {
        const spend = Math.max(1, inflectionOf(response)) * times;
        expectClose(spendAtMarginal(response, marginalAt(response, spend)), spend, { rel: 1e-6 });
      }),
    );
  });

  test('rises in return up to its inflection and falls from there', () => {
    const response: Response = { kind: 'hill', most: 1000, half: 50_000, slope: 2 };
    const turn = inflectionOf(response);
    // 50000 / sqrt(3), from the second derivative.
    expect(turn).toBeCloseTo(28_867.5134594813, 6);
    expect(marginalAt(response, turn)).toBeGreaterThan(marginalAt(response, turn * 0.99));
    expect(marginalAt(response, turn)).toBeGreaterThan(marginalAt(response, turn * 1.01));
  });
});

describe('the envelope', () => {
  test('lies on or above the response, is concave, and touches it at both ends', () => {
    const ends = fc.tuple(
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.double({ min: 501, max: 5000, noNaN: true }),
    );
    fc.assert(
      fc.property(responses, ends, (response, [from, to]) => {
        const envelope = envelopeOf(response, from, to);
        const spends = Array.from({ length: 41 }, (_, index) => from + ((to - from) * index) / 40);
        const heights = spends.map((spend) => envelopeAt(envelope, spend));
        const slack = 1e-9 * (heights.at(-1) ?? 0);
        for (const [index, spend] of spends.entries()) {
          const height = heights[index] ?? 0;
          expect(height).toBeGreaterThanOrEqual(responseAt(response, spend) - slack);
          const [before, after] = [heights[index - 1], heights[index + 1]];
          if (before !== undefined && after !== undefined)
            expect(2 * height).toBeGreaterThanOrEqual(before + after - slack);
        }
        expectClose([heights[0], heights.at(-1)], [responseAt(response, from), responseAt(response, to)], {
          rel: 1e-12,
        });
      }),
    );
  });
});

describe('the best split', () => {
  test.each(references)('agrees with SciPy: $id', ({ inputs, expected, tolerance }) => {
    const { spends } = planBy('curves', inputs.channels as Channel[], inputs.money);
    const plan = simulate(
      changed({ channels: inputs.channels as Channel[], total: inputs.money, experimentShare: 0, contingencyShare: 0 }),
    );
    expectClose(plan.plan.value, expected.value, tolerance);
    if ('spends' in expected) expectClose(spends, expected.spends, tolerance);
    expect(Number(plan.provenTo)).toBeLessThanOrEqual(1e-9);
  });

  const bounded: fc.Arbitrary<Bounded> = fc
    .tuple(responses, fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 50, max: 1000, noNaN: true }))
    .map(([response, least, most]) => ({ response, least, most }));

  test('is never beaten by a grid of all splits', () => {
    fc.assert(
      fc.property(
        fc.tuple(bounded, bounded, bounded),
        fc.double({ min: 100, max: 2000, noNaN: true }),
        (channels, total) => {
          const { value, bound } = bestSplit(channels, total);
          expect(bound / value - 1).toBeLessThanOrEqual(1e-9);
          const [a, b, c] = channels;
          const grid = ({ least, most }: Bounded) =>
            Array.from({ length: 40 }, (_, index) => least + ((most - least) * index) / 39);
          for (const x of grid(a)) {
            for (const y of grid(b)) {
              const rest = Math.min(c.most, total - x - y);
              if (rest < c.least) continue;
              const other = responseAt(a.response, x) + responseAt(b.response, y) + responseAt(c.response, rest);
              expect(other).toBeLessThanOrEqual(value * (1 + 1e-9));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps to the bounds and spends all that may be spent', () => {
    fc.assert(
      fc.property(
        fc.array(bounded, { minLength: 3, maxLength: 6 }),
        fc.double({ min: 130, max: 5000, noNaN: true }),
        (channels, total) => {
          const { spends } = bestSplit(channels, total);
          for (const [index, { least, most }] of channels.entries()) {
            expect(spends[index]).toBeGreaterThanOrEqual(least * (1 - 1e-12));
            expect(spends[index]).toBeLessThanOrEqual(most * (1 + 1e-12));
          }
          expect(sumOf(spends)).toBeCloseTo(Math.min(total, sumOf(channels.map(({ most }) => most))), 6);
        },
      ),
    );
  });

  test('gives all to as many equal S-curves as it pays to lift', () => {
    const response: Response = { kind: 'hill', most: 1000, half: 100, slope: 3 };
    const channels = Array.from({ length: 8 }, () => ({ response, least: 0, most: 460 }));
    const { value, bound } = bestSplit(channels, 460);
    expect(bound / value - 1).toBeLessThanOrEqual(1e-9);
    for (let count = 1; count <= 8; count += 1) {
      expect(value).toBeGreaterThanOrEqual(count * responseAt(response, 460 / count) - 1e-9);
    }
  });

  test('does not stop at equal margins where one channel alone does better', () => {
    const { channels } = presets(en).thresholds;
    const { spends } = planBy('curves', channels ?? [], 300_000);
    expectClose(spends, [300_000, 0, 0], { abs: 1e-6 });
  });
});

describe('rules', () => {
  test('keep proportions among the channels that no bound holds', () => {
    const spends = splitByWeight(
      [
        { weight: 1, least: 0, most: 20 },
        { weight: 3, least: 0, most: 100 },
        { weight: 1, least: 0, most: 100 },
      ],
      200,
    );
    expectClose(spends, [20, 100, 80], { rel: 1e-12 });
  });

  test('add up to the money, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(weights, fc.double({ min: 1, max: 1e9, noNaN: true }), (all, total) => {
        const spends = splitByWeight(
          all.map((weight) => ({ weight, least: 0, most: total })),
          total,
        );
        expect(Math.abs(sumOf(spends) / total - 1)).toBeLessThan(1e-12);
        const sum = sumOf(all);
        expectClose(
          spends,
          all.map((weight) => (weight / sum) * total),
          { rel: 1e-9 },
        );
      }),
    );
  });
});

describe('rounding', () => {
  test('gives the seats of the largest remainders, ties to the first', () => {
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
    // The bill of 1792 for 120 seats of the US House by the census of 1790 (Balinski & Young, Fair Representation, table 3.1).
    const people = [
      630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822, 85_533, 70_835, 68_705,
      68_446, 55_540,
    ];
    expect(apportion(people, 120)).toEqual([21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2]);
  });

  // Under a total that is no whole number of units all quotas shrink a little, by less than a unit.
  test('never changes the total, in any unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1e9 }),
        fc.constantFrom('1', '100', '1000', '10000'),
        (total, rounding) => {
          const { channels, rounded } = simulate(changed({ total, rounding: rounding as Inputs['rounding'] }));
          const all =
            sumOf(channels.map((channel) => channel.rounded)) +
            rounded.experiments +
            rounded.contingency +
            rounded.unallocated;
          expect(all).toBe(total);
          for (const channel of channels)
            expect(Math.abs(channel.rounded - channel.spend)).toBeLessThan(2 * Number(rounding));
        },
      ),
    );
  });
});

describe('carry-over', () => {
  test('builds up to the spend over one less the share', () => {
    expect(adstock([100, 0, 0, 0], 0.5)).toEqual([100, 50, 25, 12.5]);
    expect(
      adstock(
        Array.from({ length: 200 }, () => 10),
        0.8,
      ).at(-1),
    ).toBeCloseTo(50, 9);
  });

  test('moves the working level as the recursion does', () => {
    const share = fc.double({ min: 0, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 24 }), (carryOver, months) => {
        const [from, to] = [300, 80];
        const carried =
          adstock(
            Array.from({ length: months }, () => to),
            carryOver,
            from / (1 - carryOver),
          ).at(-1) ?? 0;
        expect(levelAfter({ from, to, carryOver, months })).toBeCloseTo(carried * (1 - carryOver), 8);
      }),
    );
  });
});

describe('inputs that do not fit together', () => {
  const problems = (inputs: Partial<Inputs>) => check(changed(inputs));

  test('are told all at once', () => {
    const channels = [
      { ...firstChannel, minimum: 0.7, maximum: 0.6 },
      { ...firstChannel, shape: 1, minimum: 0.5 },
    ];
    expect(problems({ channels, total: 500, rounding: '1000' })).toEqual([
      { input: 'channels', row: 0, column: 'minimum', problem: 'boundsCrossed' },
      {
        input: 'channels',
        row: 1,
        column: 'name',
        problem: 'repeatedName',
        values: { first: 1, name: firstChannel.name },
      },
      { input: 'channels', row: 1, column: 'shape', problem: 'neverFalls', values: { shape: 1 } },
      { input: 'channels', problem: 'minimaTooLarge', values: { sum: 120 } },
      { input: 'rounding', problem: 'roundingTooCoarse' },
    ]);
  });

  test('do not include minimums that fill the money exactly', () => {
    const channels = Array.from({ length: 10 }, (_, index) => ({ ...firstChannel, name: `${index}`, minimum: 0.1 }));
    expect(problems({ channels })).toEqual([]);
    expect(simulate(changed({ channels })).channels[0]?.spend).toBeCloseTo(75_000, 6);
  });
});

describe('results without a number', () => {
  test('say why', () => {
    const none = { ...firstChannel, customers: 0 };
    const { plan, channels, unallocated, marginalReturn } = simulate(changed({ channels: [none] }));
    expect(plan.cac).toEqual({ kind: 'undefined', because: 'noCustomers' });
    expect(channels[0]?.nextCustomer).toEqual({ kind: 'undefined', because: 'noCustomers' });
    expect([unallocated, marginalReturn]).toEqual([750_000, 0]);
    const capped = simulate(changed({ channels: [{ ...firstChannel, maximum: 0.5 }] }));
    expect([capped.unallocated, capped.marginalReturn]).toEqual([375_000, { kind: 'never', because: 'allAtMost' }]);
  });
});

describe('the view', () => {
  const textsOf = (inputs: Partial<Inputs>) => {
    const all = changed(inputs);
    return view(all, simulate(all), en).notes.map(({ phrase }) => phrase.text);
  };

  test('says what was proved, and what a rule leaves lying', () => {
    expect(textsOf({})).toContain(en.notes.proven);
    expect(textsOf({ method: 'current' })).toContain(en.notes.ruleCosts);
  });

  test('warns of money that does not come back, of thresholds, and of one channel over half', () => {
    expect(textsOf({ total: 1e8 })).toContain(en.notes.losing);
    expect(textsOf({ ...presets(en).thresholds, method: 'equal' })).toContain(en.notes.threshold);
    expect(textsOf(presets(en).thresholds)).toContain(en.notes.half);
    expect(textsOf({})).toContain(en.notes.average);
  });

  test('puts each dot on a point of its curve', () => {
    const { charts } = view(base, simulate(base), en);
    for (const { series, marks = [] } of charts) {
      for (const { x, y } of marks) {
        expect(series.some(({ points }) => points.some(([at, value]) => at === x && value === y))).toBe(true);
      }
    }
    expect(charts[1]?.marks).toHaveLength(4);
  });
});
