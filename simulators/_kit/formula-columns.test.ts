import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isNumber, unavailable } from './amount.ts';
import { appliedFormulas, evaluateFormulas } from './applied-formulas.ts';
import { defineSimulator, type Labels } from './define.ts';
import { choice, number } from './fields.ts';
import { formulaColumns, trustedFormulas } from './formula-columns.ts';

const positive = { unit: 'number', min: 0, max: 1e6, step: 1, default: 1 } as const;
const words: Labels = { title: '', question: '', inputs: {}, outputs: {}, reasons: {}, problems: {}, presets: {} };

interface Result {
  value: number;
  cost: number;
}

/** Value per customer with two timings; the model refuses a ratio below 1, of which its formula knows nothing. */
const simulator = defineSimulator({
  id: 'fixture',
  version: 1,
  inputs: z.strictObject({
    timing: choice({ options: ['start', 'end'], default: 'start' }),
    margin: number(positive),
    churn: number(positive),
    cost: number(positive),
  }),
  simulate: ({ timing, margin, churn, cost }): Result => {
    return { value: timing === 'start' ? (margin * (1 + churn)) / churn : margin / churn, cost };
  },
  outputs: {
    value: { unit: 'money', read: ({ value }: Result) => finite(value) },
    gain: { unit: 'money', read: ({ value, cost }: Result) => finite(value - cost) },
    ratio: {
      unit: 'ratio',
      read: ({ value, cost }: Result) => (value < cost ? unavailable('undefined', 'below') : finite(value / cost)),
    },
  },
  formulas: {
    base: { expression: 'margin / churn' },
    value: [
      { expression: 'base * (1 + churn)', when: [{ input: 'timing', is: ['start'] }] },
      { expression: 'base', when: [{ input: 'timing', is: ['end'] }] },
    ],
    gain: { expression: 'value - cost' },
    ratio: { expression: 'value / cost' },
    row: { table: 'tiers', expression: 'a + b' },
  },
  view: () => ({ sentence: { text: '' }, figures: [], charts: [], tables: [], notes: [] }),
  labels: { zh: words, en: words },
});

const finite = (value: number) => (Number.isFinite(value) ? value : unavailable('undefined', 'noNumber'));
const inputs = { timing: 'start', margin: 800, churn: 0.04, cost: 6000 };

describe('the formulas that apply', () => {
  test('are those of scalars whose conditions hold, each computed from those before it', () => {
    const formulas = appliedFormulas(simulator, inputs);
    expect(formulas.map(({ id }) => id)).toEqual(['base', 'value', 'gain', 'ratio']);
    expect(evaluateFormulas(formulas, inputs)).toEqual({ base: 20000, value: 20800, gain: 14800, ratio: 20800 / 6000 });
    const atEnd = { ...inputs, timing: 'end' };
    expect(evaluateFormulas(appliedFormulas(simulator, atEnd), atEnd)).toMatchObject({ value: 20000 });
  });

  test('are left out when they need what is not there', () => {
    expect(appliedFormulas(simulator, { margin: 1, churn: 1, cost: 1 }).map(({ id }) => id)).toEqual(['base']);
  });

  test('pass on why a step has no value', () => {
    const still = { ...inputs, churn: 0 };
    const because = { kind: 'undefined', because: 'divisionByZero' };
    expect(evaluateFormulas(appliedFormulas(simulator, still), still)).toEqual({
      base: because,
      value: because,
      gain: because,
      ratio: because,
    });
  });
});

describe('formulas over columns', () => {
  test('give in each place what they give alone, block after block', () => {
    const block = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    const formulas = appliedFormulas(simulator, inputs);
    const columns = { churn: new Float64Array(6), cost: new Float64Array(6) };
    const run = formulaColumns(formulas, inputs, columns);
    fc.assert(
      fc.property(block, (rows) => {
        columns.churn.set(rows.map(([churn]) => churn));
        columns.cost.set(rows.map(([, cost]) => cost));
        const results = run(rows.length);
        for (const [index, [churn, cost]] of rows.entries()) {
          const alone = evaluateFormulas(formulas, { ...inputs, churn, cost });
          for (const [id, amount] of Object.entries(alone)) {
            expect(results[id]?.[index]).toBe(isNumber(amount) ? amount : Number.NaN);
          }
        }
      }),
    );
  });
});

describe('trust in formulas', () => {
  test('goes to outputs on whose every trial formula and model agree, also on having no number', () => {
    expect(trustedFormulas(simulator, inputs, [{ churn: 0.02 }, { churn: 0.1 }, { churn: 0 }])).toEqual([
      'value',
      'gain',
      'ratio',
    ]);
  });

  test('is lost by a formula that has a number where the model has none', () => {
    expect(trustedFormulas(simulator, inputs, [{ churn: 0.02 }, { cost: 1e6 }])).toEqual(['value', 'gain']);
  });

  test('is lost by a formula of another number', () => {
    const wrong = { ...simulator, formulas: { ...simulator.formulas, gain: { expression: 'value - 0.9 * cost' } } };
    expect(trustedFormulas(wrong, inputs, [{}])).toEqual(['value', 'ratio']);
  });
});
