import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Amount, unavailable } from '../amount.ts';
import { type AnySimulator, defineSimulator, type Labels } from '../define.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { number, toggle } from '../fields.ts';
import type { MonteCarloResult } from '../monte-carlo.ts';
import { divisorsIn } from './divisors-in.ts';
import { hasMeanReciprocal } from './has-mean-reciprocal.ts';
import { prepareSimulatorRun, type SimulatorPlan } from './simulator-run.ts';

interface Result {
  ltv: Amount;
  ratio: Amount;
  luck: Amount;
}

interface Inputs {
  margin: number;
  churn: number;
  cac: number;
  isNew: boolean;
}

const words: Labels = {
  title: '',
  question: '',
  inputs: {},
  outputs: {},
  reasons: {},
  problems: {},
  presets: {},
};

const simulator = defineSimulator({
  id: 'example',
  decision: 'worth',
  version: 1,
  inputs: z.strictObject({
    margin: number({ unit: 'money', min: -1000, max: 1000, step: 1, default: 100 }),
    churn: number({ unit: 'percent-per-month', min: 0, max: 1, aboveMin: true, step: 0.001, default: 0.05 }),
    cac: number({ unit: 'money', min: 1, max: 10_000, step: 1, default: 500 }),
    isNew: toggle({ default: false }),
  }),
  check: ({ margin, cac }) => (margin > cac ? [{ input: 'margin', problem: 'aboveCac' }] : []),
  simulate: ({ margin, churn, cac }: Inputs, { random }): Result => ({
    ltv: margin / churn,
    ratio: margin > 0 ? margin / churn / cac : unavailable('undefined', 'noMargin'),
    luck: random.next(),
  }),
  outputs: {
    ltv: { unit: 'money', read: ({ ltv }: Result) => ltv },
    ratio: { unit: 'ratio', read: ({ ratio }: Result) => ratio },
    luck: { unit: 'number', read: ({ luck }: Result) => luck },
  },
  formulas: { ltv: { expression: 'margin / churn' }, ratio: { expression: 'ltv / cac' } },
  view: () => ({ sentence: { text: '' }, figures: [], charts: [], tables: [], notes: [] }),
  labels: { zh: words, en: words },
}) as AnySimulator;

const inputs = { margin: 100, churn: 0.05, cac: 500, isNew: false };
const churn = { kind: 'lognormal', mu: Math.log(0.05), sigma: 0.3 } as const;

describe('a simulator’s run', () => {
  test('is answered by formulas where they agree with the model', () => {
    const { by, result } = run({ distributions: { churn }, outputs: ['ratio'] });
    expect(by).toBe('formulas');
    // The reciprocal of a lognormal is lognormal: E[1/churn] = exp(sigma²/2) / 0.05.
    const { mean, standardError } = result.outputs.ratio ?? {};
    const exact = ((100 / 500) * Math.exp(0.045)) / 0.05;
    expect(Math.abs(Number(mean) - exact)).toBeLessThan(4 * Number(standardError));
    expect(Number(standardError)).toBeLessThan(0.001 * exact);
  });

  test('is answered by the model where a formula has a number and the model a reason', () => {
    const margin = { kind: 'normal', mean: 5, sd: 3 } as const;
    const { by, result } = run({ distributions: { margin }, outputs: ['ratio'], draws: 5000 });
    expect(by).toBe('simulation');
    // The share of a normal distribution below 0 at 5/3 deviations (scipy: norm.cdf(-5/3)).
    expect(result.outputs.ratio?.withoutNumber).toBeCloseTo(0.0477903522728147, 2);
  });

  test('comes out the same both ways', () => {
    const plan = { distributions: { churn }, draws: 2000, seed: 3 };
    const fast = run({ ...plan, outputs: ['ltv', 'ratio'] });
    const slow = run({ ...plan, outputs: ['ltv', 'ratio', 'luck'] });
    expect([fast.by, slow.by]).toEqual(['formulas', 'simulation']);
    // The order of operations differs, and so may the last digits.
    expect(slow.result.outputs.ratio?.p95).toBeCloseTo(Number(fast.result.outputs.ratio?.p95), 10);
    expect(slow.result.outputs.ratio?.mean).toBeCloseTo(Number(fast.result.outputs.ratio?.mean), 10);
  });

  test('gives the model’s own chance a stream of its own for every draw, repeatable by seed', () => {
    const plan = { distributions: { churn }, outputs: ['luck'], draws: 4000 };
    const { mean, sd } = run(plan).result.outputs.luck ?? {};
    expect(mean).toBeCloseTo(0.5, 1);
    expect(sd).toBeCloseTo(1 / Math.sqrt(12), 1);
    expect(run(plan)).toEqual(run(plan));
    expect(run({ ...plan, seed: 2 }).result).not.toEqual(run(plan).result);
  });

  test('counts draws that the inputs’ limits or their fitting together rule out', () => {
    const wide = { kind: 'uniform', min: -0.5, max: 0.5 } as const;
    const { result } = run({ distributions: { churn: wide }, outputs: ['ltv'] });
    expect(result.outside).toEqual({ churn: expect.closeTo(0.5, 3) });
    const cac = { kind: 'uniform', min: 50, max: 150 } as const;
    const misfits = run({ distributions: { cac }, outputs: ['ltv'] });
    expect(misfits.result.outputs.ltv?.withoutNumber).toBeCloseTo(0.5, 2);
  });

  test('knows what the model divides by, also through another formula', () => {
    const cac = { kind: 'triangular', min: 400, mode: 500, max: 600 } as const;
    const flat = { kind: 'uniform', min: 0, max: 0.1 } as const;
    const { result } = run({ distributions: { cac, churn: flat }, outputs: ['ratio'] });
    expect(result.outputs.ratio?.divisorsReachingZero).toEqual(['churn']);
    expect(result.outputs.ratio?.mean).toEqual({ kind: 'undefined', because: 'divisorReachesZero' });
  });

  test('refuses a mean only to what divides, also when the model answers for the formulas', () => {
    const cac = { kind: 'normal', mean: 5000, sd: 100 } as const;
    const plan = { distributions: { cac }, outputs: ['ltv', 'ratio', 'luck'] };
    const { by, result } = run(plan);
    const divisors = Object.values(result.outputs).map(({ divisorsReachingZero }) => divisorsReachingZero);
    expect(by).toBe('simulation');
    // Nothing documents what luck divides by, so it may be anything that a formula divides by.
    expect(divisors).toEqual([[], ['cac'], ['cac']]);
    expect(result.outputs.ltv?.mean).toBe(2000);
    expect(result.outputs.ratio?.mean).toEqual({ kind: 'undefined', because: 'divisorReachesZero' });
  });

  test('is refused with every unknown name at once', () => {
    const prepared = prepareSimulatorRun(simulator, inputs, {
      distributions: { chrun: churn, isNew: churn },
      outputs: ['ratoi'],
      draws: 1,
      seed: 1,
    });
    const valid = ['margin', 'churn', 'cac'];
    expect(prepared).toEqual({
      ok: false,
      faults: [
        { in: 'input', rule: 'unknown', found: 'chrun', valid },
        { in: 'input', rule: 'not-a-number', found: 'isNew', valid },
        { in: 'output', rule: 'unknown', found: 'ratoi', valid: ['ltv', 'ratio', 'luck'] },
        { in: 'draws', rule: 'at-least', found: 1, limit: 100 },
      ],
    });
  });
});

test.each([
  ['arpu * margin / churn / cac', ['churn', 'cac']],
  ['a / (b * -c ^ 2)', ['b', 'c']],
  ['a / (b / c)', ['c', 'b']],
  ['a / (1 + b) + ln(c / d)', ['d']],
  ['a * b', []],
  ['a / (b + none)', ['b']],
  ['a / (none - b) / (b - c)', ['b']],
])('%s divides by %j', (text, divisors) => {
  const parsed = parseExpression(text);
  expect(parsed.ok && divisorsIn(parsed.expression, new Set(['none']))).toEqual(divisors);
});

test.each([
  [{ kind: 'uniform', min: 0, max: 1 }, false],
  [{ kind: 'uniform', min: 0.1, max: 1 }, true],
  [{ kind: 'triangular', min: 0, mode: 1, max: 2 }, true],
  [{ kind: 'triangular', min: 0, mode: 0, max: 2 }, false],
  [{ kind: 'triangular', min: -1, mode: 0, max: 2 }, false],
  [{ kind: 'pert', min: 0, mode: 1, max: 2, lambda: 0 }, false],
  [{ kind: 'beta', alpha: 1, beta: 3 }, false],
  [{ kind: 'beta', alpha: 1.1, beta: 3 }, true],
  [{ kind: 'normal', mean: 9, sd: 1 }, false],
  [{ kind: 'truncated', of: { kind: 'normal', mean: 9, sd: 1 }, min: 1, max: 20 }, true],
  [{ kind: 'point', value: 0 }, false],
] as const)('one over %j has a mean: %s', (distribution, expected) => {
  expect(hasMeanReciprocal(distribution)).toBe(expected);
});

function run(plan: Partial<SimulatorPlan> & Pick<SimulatorPlan, 'distributions'>): {
  by: string;
  result: MonteCarloResult;
} {
  const prepared = prepareSimulatorRun(simulator, inputs, { draws: 10_000, seed: 1, ...plan });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
  for (;;) {
    const step = prepared.run.next();
    if (step.done) return { by: prepared.by, result: step.value };
  }
}
