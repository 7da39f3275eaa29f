import { describe, expect, test } from 'vitest';
import { type Distribution, fromRange } from './distribution.ts';
import { columnsOf } from './expression/evaluate-columns.ts';
import { parseExpression } from './expression/parse-expression.ts';
import type { OutputSpread } from './monte-carlo/output-spread.ts';
import { type ColumnModel, type MonteCarloPlan, type MonteCarloResult, prepareMonteCarlo } from './monte-carlo.ts';

const x = range(5, 10);
const y = range(2, 8);
const normalX: Distribution = { kind: 'normal', mean: 10, sd: 3 };
const normalY: Distribution = { kind: 'normal', mean: 20, sd: 4 };

describe('a run agrees with what is known exactly', () => {
  // scipy 1.10.1: products and ratios of independent lognormals are lognormal
  test('for a product of lognormals', () => {
    const { mean, sd, standardError, p5, p50, p95 } = spreadOf('x * y', { distributions: { x, y } });
    expect(mean).toBeCloseTo(31.604324615445414, 1);
    expect(Math.abs(Number(mean) - 31.604324615445414)).toBeLessThan(4 * Number(standardError));
    // Half a per cent is about twice the error of a median of 65,536 independent draws of this spread.
    expect(Number(sd) / 15.756005299042512).toBeCloseTo(1, 2);
    expect(Number(p5) / 13.031164486125887).toBeCloseTo(1, 2);
    expect(Number(p50) / 28.2842712474619).toBeCloseTo(1, 2);
    expect(Number(p95) / 61.391290153059565).toBeCloseTo(1, 2);
  });

  test('for a ratio of lognormals, whose mean is not the ratio of means', () => {
    const { mean, p50, divisorsReachingZero } = spreadOf('x / y', { distributions: { x, y } });
    expect(Number(mean) / 1.9752702884653386).toBeCloseTo(1, 4);
    expect(Number(p50) / 1.7677669529663689).toBeCloseTo(1, 2);
    expect(divisorsReachingZero).toEqual([]);
  });

  // scipy 1.10.1: sd = sqrt(9 + 16 + 2 rho 12); the correlation of normals is that of their scores
  test.each([
    [0.5, 6.082762530298219, 40.005254009845544],
    [0.9, 6.826419266350405, 41.228460489347874],
  ])('for a sum of normals correlated by %d', (rho, sd, p95) => {
    const rank = (6 / Math.PI) * Math.asin(rho / 2);
    const spread = spreadOf('x + y', {
      distributions: { x: normalX, y: normalY },
      correlations: [{ between: ['x', 'y'], rank }],
    });
    expect(spread.mean).toBeCloseTo(30, 3);
    expect(Number(spread.sd) / sd).toBeCloseTo(1, 3);
    expect(Number(spread.p95) / p95).toBeCloseTo(1, 2);
  });

  test('for correlated shares with corners, whose own spread correlation does not change', () => {
    const triangle: Distribution = { kind: 'triangular', min: 0, mode: 2, max: 10 };
    const uniform: Distribution = { kind: 'uniform', min: 0, max: 1 };
    const correlations = [{ between: ['x', 'y'] as const, rank: 0.7 }];
    const spread = spreadOf('x + 0 * y', { distributions: { x: triangle, y: uniform }, correlations });
    expect(spread.mean).toBeCloseTo(4, 3);
    expect(spread.sd).toBeCloseTo(Math.sqrt((4 + 16 + 64) / 18), 2);
  });
});

describe('the standard error', () => {
  test.each(['quasi-random', 'pseudo-random'] as const)('tells how far %s means are off', (points) => {
    const misses = Array.from({ length: 60 }, (_, seed) => {
      const { mean, standardError } = spreadOf('x / y', { distributions: { x, y }, draws: 4096, seed, points });
      return (Number(mean) - 1.9752702884653386) / Number(standardError);
    });
    const size = Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length);
    // Of 60 misses the root mean square lies within a quarter of 1 (a little above it for sixteen batches).
    expect(size).toBeGreaterThan(0.75);
    expect(size).toBeLessThan(1.35);
  });

  test('is at least ten times smaller with evenly spread points', () => {
    const plan = { distributions: { x, y }, draws: 65_536 };
    const even = spreadOf('x * y', plan);
    const chance = spreadOf('x * y', { ...plan, points: 'pseudo-random' });
    expect(Number(even.standardError) * 10).toBeLessThan(Number(chance.standardError));
  });
});

describe('draws without a number', () => {
  test('are counted, and leave percentiles but no mean', () => {
    const spread = spreadOf('x / if(y > 0, y, 0)', { distributions: { x, y: { kind: 'uniform', min: -1, max: 3 } } });
    expect(spread.withoutNumber).toBeCloseTo(0.25, 3);
    expect(spread.mean).toEqual({ kind: 'undefined', because: 'someDrawsHaveNoNumber' });
    expect(spread.p50).toBeGreaterThan(0);
  });

  test('reach no target', () => {
    const { reached } = spreadOf('ln(x)', {
      distributions: { x: { kind: 'uniform', min: -1, max: 1 } },
      targets: [
        { output: 'answer', atMost: 0 },
        { output: 'answer', atLeast: 0 },
      ],
    });
    expect(reached.map(({ share }) => share)).toEqual([expect.closeTo(0.5, 3), 0]);
  });

  test('can be all of them', () => {
    const spread = spreadOf('ln(x)', { distributions: { x: { kind: 'uniform', min: -2, max: -1 } } });
    expect(spread.p50).toEqual({ kind: 'undefined', because: 'noDrawHasNumber' });
    expect(spread.histogram).toBeUndefined();
  });

  test('include those outside what the model accepts, counted by input', () => {
    const result = runOf('2 * x', {
      distributions: { x: { kind: 'uniform', min: -1, max: 1 }, y },
      domains: { x: { min: 0, max: 0.8 }, y: { min: 0, max: 1e9 } },
    });
    expect(result.outside).toEqual({ x: expect.closeTo(0.6, 3) });
    expect(result.outputs.answer?.withoutNumber).toBeCloseTo(0.6, 3);
    expect(result.outputs.answer?.p95).toBeCloseTo(1.52, 2);
  });
});

test('a divisor that may come close to zero leaves the median but no mean', () => {
  const spread = spreadOf('x / y', { distributions: { x, y: { kind: 'normal', mean: 100, sd: 10 } } });
  expect(spread.divisorsReachingZero).toEqual(['y']);
  expect(spread.mean).toEqual({ kind: 'undefined', because: 'divisorReachesZero' });
  expect(spread.p50).toBeCloseTo(0.0707, 3);
});

test('whole numbers are drawn as whole numbers', () => {
  const { histogram } = spreadOf('x', {
    distributions: { x: { kind: 'uniform', min: 0.5, max: 3.5 } },
    domains: { x: { min: 0, max: 9, integer: true } },
  });
  expect(histogram?.counts.filter((count) => count > 0)).toHaveLength(3);
});

test('the histogram counts every draw once', () => {
  const { histogram } = spreadOf('x * y', { distributions: { x, y }, draws: 10_000 });
  const counted = histogram?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  expect(counted + Number(histogram?.below) + Number(histogram?.above)).toBe(10_000);
  expect([histogram?.below, histogram?.above]).toEqual([50, 50]);
});

test('an input known exactly gives one value everywhere', () => {
  const spread = spreadOf('2 * x', { distributions: { x: { kind: 'point', value: 3 } } });
  expect(spread).toMatchObject({ p5: 6, p50: 6, p95: 6, mean: 6, sd: 0, standardError: 0 });
  expect(spread.histogram).toEqual({ low: 6, high: 6, counts: [65_536], below: 0, above: 0 });
});

test('the same seed gives the same result, another seed another', () => {
  const plan = { distributions: { x, y }, draws: 1000 };
  expect(spreadOf('x * y', plan)).toEqual(spreadOf('x * y', plan));
  expect(spreadOf('x * y', { ...plan, seed: 2 })).not.toEqual(spreadOf('x * y', plan));
});

test('a run can be driven a block at a time, and left', () => {
  const prepared = prepareMonteCarlo({ distributions: { x, y }, draws: 100_000, seed: 1 }, modelOf('x * y', { x, y }));
  if (!prepared.ok) throw new Error('refused');
  const progress = [prepared.run.next().value, prepared.run.next().value];
  expect(progress).toEqual([2048, 4096]);
  expect(prepared.run.return(undefined as never).done).toBe(true);
});

test('a plan is refused with everything that is wrong with it', () => {
  const prepared = prepareMonteCarlo(
    {
      distributions: { x: { kind: 'normal', mean: 0, sd: 0 } },
      draws: 12,
      seed: 0.5,
      correlations: [{ between: ['x', 'z'], rank: 0 }],
      targets: [{ output: 'profit', atLeast: 0 }],
    },
    modelOf('x', { x }),
  );
  expect(prepared).toEqual({
    ok: false,
    faults: [
      { in: 'seed', rule: 'whole', found: 0.5 },
      { in: 'draws', rule: 'at-least', found: 12, limit: 100 },
      { in: 'distribution', input: 'x', path: ['sd'], rule: 'above', found: 0, limit: 0 },
      { in: 'correlation', rule: 'unknown-input', at: 0, found: 'z', valid: ['x'] },
      { in: 'target', at: 0, found: 'profit', valid: ['answer'] },
    ],
  });
});

type Plan = Partial<MonteCarloPlan> & Pick<MonteCarloPlan, 'distributions'>;

function spreadOf(formula: string, plan: Plan): OutputSpread {
  return runOf(formula, plan).outputs.answer as OutputSpread;
}

function runOf(formula: string, plan: Plan): MonteCarloResult {
  const prepared = prepareMonteCarlo({ draws: 65_536, seed: 1, ...plan }, modelOf(formula, plan.distributions));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
  for (;;) {
    const step = prepared.run.next();
    if (step.done) return step.value;
  }
}

function modelOf(formula: string, distributions: MonteCarloPlan['distributions']): ColumnModel {
  const parsed = parseExpression(formula);
  if (!parsed.ok) throw new Error(formula);
  return {
    outputs: ['answer'],
    divisors: { answer: formula === 'x / y' ? Object.keys(distributions).slice(1) : [] },
    prepare: (columns) => {
      const run = columnsOf(parsed.expression, columns);
      return ({ count }) => ({ answer: run(count) });
    },
  };
}

function range(p5: number, p95: number): Distribution {
  const made = fromRange(p5, p95);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.distribution;
}
