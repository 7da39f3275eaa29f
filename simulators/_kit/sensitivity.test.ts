import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, unavailable } from './amount.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { elasticityAt } from './elasticity.ts';
import type { NumberSpec } from './fields.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { seededRandom } from './random.ts';
import references from './reference/sensitivity.json' with { type: 'json' };
import { sobolByQuadrature } from './sobol-by-quadrature.ts';
import { sobolIndices } from './sobol-indices.ts';
import { spreadPoints } from './spread-points.ts';
import { expectClose } from './testing/expect-close.ts';
import { tornado, tornadoEnds, tornadoTies } from './tornado.ts';
import { twoWayTable } from './two-way-table.ts';

const base = { arpu: 999, margin: 0.8, churn: 0.03, cac: 6000 };
const ratio = ({ arpu, margin, churn, cac }: typeof base): Amount =>
  churn === 0 ? unavailable('unbounded', 'noChurn') : (arpu * margin) / churn / cac;
const names = Object.keys(base) as (keyof typeof base)[];
const changed = (values: Record<string, number>) => ratio({ ...base, ...values });
const referenceOf = (wanted: string) => {
  const found = references.find(({ id }) => id === wanted);
  if (!found) throw new Error(`No reference ${wanted}.`);
  return { expected: found.expected as never, tolerance: found.tolerance };
};

describe('a tornado', () => {
  const rows = tornado(
    names.map((name) => ({ name, low: base[name] * 0.8, high: base[name] * 1.2 })),
    changed,
  );

  test('agrees with the arithmetic done by hand, ties in the order of the inputs', () => {
    const { expected, tolerance } = referenceOf('sens-tornado-ltvcac');
    const got = {
      lowHigh: Object.fromEntries(rows.map(({ name, low, high }) => [name, [low.value, high.value]])),
      swing: Object.fromEntries(rows.map(({ name, swing }) => [name, swing])),
      order: tornadoTies(rows).map((group) => group.map(({ name }) => name)),
    };
    expectClose(got, expected, tolerance);
    expect(rows.map(({ name }) => name)).toEqual(['churn', 'cac', 'arpu', 'margin']);
  });

  test('keeps a bar whose end is not a number, with the reason, after all others', () => {
    const ends = [
      { name: 'churn', low: 0, high: 0.05 },
      { name: 'cac', low: unavailable('undefined', 'noStatedRange'), high: 7000 },
      { name: 'arpu', low: 900, high: 1100 },
    ];
    const [first, second, third] = tornado(ends, changed);
    expect(first?.name).toBe('arpu');
    expect(second).toMatchObject({
      name: 'churn',
      low: { at: 0, value: { because: 'noChurn' } },
      swing: { kind: 'unbounded' },
    });
    expect(third).toMatchObject({ name: 'cac', low: { value: { because: 'noStatedRange' } }, high: { at: 7000 } });
  });

  test('takes its ends from what the input states, or from a swing inside the input’s range', () => {
    const spec: NumberSpec = {
      kind: 'number',
      unit: 'percent',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.5,
      low: 0.2,
      high: 0.9,
    };
    expect(tornadoEnds('x', spec, 0.5)).toEqual({ name: 'x', low: 0.2, high: 0.9 });
    expect(tornadoEnds('x', spec, 0.5, 0.2)).toEqual({ name: 'x', low: 0.4, high: 0.6 });
    expect(tornadoEnds('x', spec, 0.9, 0.2).high).toEqual({ kind: 'undefined', because: 'outsideInputRange' });
    expect(tornadoEnds('x', { ...spec, integer: true, max: 9 }, 7, 0.2)).toEqual({ name: 'x', low: 6, high: 8 });
    const { low: _low, ...without } = spec;
    expect(tornadoEnds('x', without, 0.5).low).toEqual({ kind: 'undefined', because: 'noStatedRange' });
  });
});

const ishigami = ([a = 0, b = 0, c = 0]: readonly number[]) =>
  Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);

describe('shares of the variance', () => {
  test('of the Ishigami function by quadrature are the published ones', () => {
    const { expected, tolerance } = referenceOf('sens-ishigami');
    const around: [number, number] = [-Math.PI, Math.PI];
    expectClose(sobolByQuadrature(ishigami, [around, around, around]), expected, tolerance);
  });

  test('of the g-function by quadrature are the published ones, kinks and all', () => {
    const { expected, tolerance } = referenceOf('sobol-g');
    const a = [0, 1, 4.5, 9];
    const g = (x: readonly number[]) =>
      a.reduce((product, each, index) => (product * (Math.abs(4 * (x[index] ?? 0) - 2) + each)) / (1 + each), 1);
    expectClose(
      sobolByQuadrature(
        g,
        a.map(() => [0, 1] as const),
      ),
      expected,
      tolerance,
    );
  });

  test('by quadrature are missing without variance, without numbers, and for too many inputs', () => {
    expect(sobolByQuadrature(() => 4, [[0, 1]])).toBeUndefined();
    expect(sobolByQuadrature(([x = 0]) => (x > 0.5 ? Number.NaN : x), [[0, 1]])).toBeUndefined();
    expect(sobolByQuadrature(([x = 0]) => x, Array(9).fill([0, 1]))).toBeUndefined();
  });

  const sample = (evaluate: (uniforms: Float64Array) => Amount, inputs: number, seed = 1, points = 20_000) => {
    const random = seededRandom(seed);
    const nextUniforms = (into: Float64Array) => {
      for (let place = 0; place < into.length; place += 1) into[place] = random.next();
    };
    return sobolIndices(evaluate, { points, inputs, nextUniforms });
  };
  const scaled = (uniforms: Float64Array) => ishigami(Array.from(uniforms, (each) => Math.PI * (2 * each - 1)));

  test('by sampling lie within five standard errors of the published ones, and the errors are small', () => {
    const sampled = sample(scaled, 3);
    if (sampled.kind === 'none') return expect.unreachable();
    const { first, total } = referenceOf('sens-ishigami').expected as { first: number[]; total: number[] };
    for (const [input, row] of sampled.rows.entries()) {
      for (const [index, published] of [
        [row.first, first[input] ?? 0],
        [row.total, total[input] ?? 0],
      ] as const) {
        expect(Math.abs(index.value - published)).toBeLessThan(5 * index.standardError);
        expect(index.standardError).toBeLessThan(0.02);
      }
    }
    // The standard error of a variance from 40,000 draws of this function is about 0.4 %.
    expect(Math.abs(sampled.variance / 13.844587940719254 - 1)).toBeLessThan(0.02);
  });

  test('by sampling have standard errors as large as the estimates scatter', () => {
    const firsts = Array.from({ length: 60 }, (_, seed) => sample(scaled, 3, seed, 500)).map((sampled) =>
      sampled.kind === 'indices' ? sampled.rows[0]?.first : undefined,
    );
    const values = firsts.map((index) => index?.value ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const scatter = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    const stated = firsts.reduce((sum, index) => sum + (index?.standardError ?? 0), 0) / firsts.length;
    // A deviation from 60 values is itself uncertain by 9 %; three of these.
    expect(Math.abs(stated / scatter - 1)).toBeLessThan(0.28);
  });

  test('by sampling are withheld without variance or without a number in every draw', () => {
    expect(sample(() => 4, 2)).toMatchObject({ kind: 'none', because: 'noVariance', withoutNumber: 0 });
    const holed = sample(([x = 0]) => (x < 0.01 ? unavailable('never', 'x') : x), 1, 1, 1000);
    expect(holed).toMatchObject({ kind: 'none', because: 'drawsWithoutNumber', asked: 3000 });
    expect(holed.kind === 'none' && holed.withoutNumber).toBeGreaterThan(0);
  });
});

describe('Gauss-Legendre quadrature', () => {
  test('agrees with numpy.polynomial.legendre.leggauss', () => {
    expect(gaussLegendre(3).nodes).toEqual(
      [-0.7745966692414834, 0, 0.7745966692414834].map((x) => expect.closeTo(x, 15)),
    );
    expect(gaussLegendre(3).weights).toEqual([5 / 9, 8 / 9, 5 / 9].map((x) => expect.closeTo(x, 15)));
  });

  test('is exact for polynomials up to twice its count, less one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const { nodes, weights } = gaussLegendre(count);
        const degree = 2 * count - 2;
        const sum = nodes.reduce((total, node, index) => total + (weights[index] ?? 0) * node ** degree, 0);
        expect(sum).toBeCloseTo(2 / (degree + 1), 12);
      }),
    );
  });
});

describe('an elasticity', () => {
  test('of a product or a quotient is 1 or −1', () => {
    const { expected, tolerance } = referenceOf('sens-elasticity-ltv');
    const got = Object.fromEntries(
      names.map((name) => [name, elasticityAt((at) => changed({ [name]: at }), base[name])]),
    );
    expectClose(got, expected, tolerance);
  });

  test('of a power is its exponent, for negative values too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8, max: 8 }), fc.double({ min: 0.1, max: 1e4, noNaN: true }), (power, at) => {
        for (const place of [at, -at]) expect(elasticityAt((x) => x ** power, place)).toBeCloseTo(power, 11);
      }),
    );
  });

  test('has no meaning at zero or where the figure has no number', () => {
    expect(elasticityAt((x) => x + 1, 0)).toMatchObject({ because: 'zeroInput' });
    expect(elasticityAt((x) => x - 1, 1)).toMatchObject({ because: 'zeroFigure' });
    expect(elasticityAt((x) => (x > 1.03 ? unavailable('never', 'far') : x), 1)).toMatchObject({ because: 'far' });
  });
});

describe('a two-way table', () => {
  test('holds the figure of every pair, and the extent of its numbers', () => {
    const table = twoWayTable(
      { name: 'churn', values: [0, 0.02, 0.04] },
      { name: 'cac', values: [5000, 10000] },
      changed,
    );
    expect(table.cells[0]).toEqual([
      { kind: 'unbounded', because: 'noChurn' },
      { kind: 'unbounded', because: 'noChurn' },
    ]);
    expect(table.cells[2]?.[1]).toBeCloseTo(1.998, 12);
    expect(table.extent).toEqual({ lowest: expect.closeTo(1.998, 12), highest: expect.closeTo(7.992, 12) });
  });

  test('without a number has no extent, and needs two inputs', () => {
    expect(twoWayTable({ name: 'churn', values: [0] }, { name: 'cac', values: [1] }, changed).extent).toBeUndefined();
    expect(() => twoWayTable({ name: 'cac', values: [1] }, { name: 'cac', values: [1] }, changed)).toThrow(RangeError);
  });
});

describe('scenarios', () => {
  test('are compared with the first, by difference and by share of its size', () => {
    expect(compareScenarios([-100, -50, 0])).toEqual([
      { value: -100, difference: 0, relative: 0 },
      { value: -50, difference: 50, relative: 0.5 },
      { value: 0, difference: 100, relative: 1 },
    ]);
    expect(compareScenarios([])).toEqual([]);
  });

  test('have no share of zero, and no comparison with what is not a number', () => {
    const never = unavailable('never', 'x');
    expect(compareScenarios([0, 5])[1]).toEqual({
      value: 5,
      difference: 5,
      relative: { kind: 'undefined', because: 'baseIsZero' },
    });
    expect(compareScenarios([never, 5])[1]).toEqual({ value: 5, difference: never, relative: never });
    expect(compareScenarios([5, never])[1]).toEqual({ value: never, difference: never, relative: never });
    expect(compareScenarios([-1e308, 1e308])[1]?.difference).toMatchObject({ because: 'tooLarge' });
    expect(compareScenarios([1e-300, 1e300])[1]?.relative).toMatchObject({ because: 'tooLarge' });
  });
});

test('spread points keep both ends and thin out to whole numbers', () => {
  expect(spreadPoints({ min: 1, max: 100, count: 3, isLogarithmic: true })).toEqual([1, expect.closeTo(10, 12), 100]);
  expect(spreadPoints({ min: 0.5, max: 3.2, count: 9, isInteger: true })).toEqual([1, 2, 3]);
  expect(spreadPoints({ min: 0.1, max: 0.9, count: 9, isInteger: true })).toEqual([]);
  expect(spreadPoints({ min: 0, max: 0.3, count: 4, isLogarithmic: true })).toEqual(
    [0, 0.1, 0.2, 0.3].map((x) => expect.closeTo(x, 15)),
  );
});
