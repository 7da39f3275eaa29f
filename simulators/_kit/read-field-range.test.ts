import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawOf } from './distribution/law-of.ts';
import type { NumberSpec } from './fields.ts';
import { readFieldRange } from './read-field-range.ts';

const churn: NumberSpec = {
  kind: 'number',
  unit: 'percent-per-month',
  min: 0,
  max: 1,
  step: 0.001,
  default: 0.03,
  low: 0.02,
  high: 0.05,
};
const cost: NumberSpec = { kind: 'number', unit: 'money', min: 0, max: 1e6, aboveMin: true, step: 1, default: 500 };

const accepted = (text: string, spec: NumberSpec) => {
  const reading = readFieldRange(text, spec);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
};
const problems = (text: string, spec: NumberSpec) => {
  const reading = readFieldRange(text, spec);
  return reading.ok ? [] : reading.problems;
};

describe('a range in an input', () => {
  test('has the unit of the input', () => {
    expect(accepted('2 to 5', churn)).toEqual(accepted('2% to 5%', churn));
    expect(accepted('pert(400, 500, 900)', cost).distribution).toMatchObject({ kind: 'pert', mode: 500 });
  });

  test('can be meant in fractions, with examples in percent all the same', () => {
    const read = (text: string) => readFieldRange(text, churn, { bareIsPercent: false });
    expect(read('0.02 to 0.05')).toEqual(accepted('2 to 5', churn));
    expect(read('2% to 5%')).toEqual(accepted('2 to 5', churn));
    expect(read('beta(0.3, x)')).toMatchObject({ problems: [{ at: 10, example: 'beta(30%, 10%)' }] });
    expect(read('0.02 to 5%')).toMatchObject({ problems: [{ problem: 'mixedPercent', at: 0, example: '2% ~ 5%' }] });
  });

  test('takes a % only where the input is in percent, or for the width around a number', () => {
    expect(problems('2% to 5', cost)).toEqual([{ problem: 'percent', at: 1, example: '0 ~ 1000000' }]);
    expect(problems('100% ± 10%', cost)).toMatchObject([{ problem: 'percent', at: 3 }]);
    expect(accepted('100 ± 10%', cost)).toEqual(accepted('100 ± 10', cost));
  });

  test('that lies within the limits stays as it was said', () => {
    expect(accepted('80 to 120', cost)).toMatchObject({ distribution: { kind: 'lognormal' }, shareCutOff: 0 });
    expect(accepted('beta(30, 10)', churn)).toMatchObject({ distribution: { kind: 'beta' }, shareCutOff: 0 });
  });

  test('whose tail is impossible loses the tail, and says how much that was', () => {
    const { distribution, shareCutOff } = accepted('0 to 10', cost);
    expect(distribution).toMatchObject({ kind: 'truncated', of: { kind: 'normal', mean: 5 }, min: 0, max: 1e6 });
    // What lies below the 5th percentile, which is the limit here.
    expect(shareCutOff).toBeCloseTo(0.05, 12);
  });

  test('is renormalised, not pressed onto the limits', () => {
    const { distribution } = accepted('100 ± 100', { ...cost, max: 200 });
    const made = lawOf(distribution);
    if (!made.ok) throw new Error('no law');
    // scipy 1.17.1: truncnorm(-1.6448536269514722, 1.6448536269514722, 100, 60.795683191176915).ppf([.001, .25])
    expect(made.law.quantile(0.001)).toBeCloseTo(0.5267609034646199, 9);
    expect(made.law.quantile(0.25)).toBeCloseTo(63.6587647528035, 9);
  });

  test('whose 5th or 95th percentile is impossible is refused', () => {
    expect(problems('90% to 110%', churn)).toEqual([
      { problem: 'outside', at: 0, example: '2% ~ 5%', found: expect.closeTo(1.1, 12), limit: 'max' },
    ]);
    expect(problems(' -5 to 10', cost)).toMatchObject([{ at: 1, example: '0 ~ 1000000', limit: 'min' }]);
    expect(problems('uniform(-100, 200)', churn)).toHaveLength(2);
  });

  test('of one number obeys the limits exactly', () => {
    expect(accepted('1000000', cost).distribution).toEqual({ kind: 'point', value: 1e6 });
    expect(problems('1000001', cost)).toMatchObject([{ problem: 'outside', found: 1000001, limit: 'max' }]);
    expect(problems('0', cost)).toMatchObject([{ problem: 'outside', limit: 'min' }]);
    expect(accepted('0', churn).distribution).toEqual({ kind: 'point', value: 0 });
  });

  test('keeps the faults of its text', () => {
    expect(problems('2 to x', churn)).toEqual([{ problem: 'unexpected', at: 5, example: '2% ~ 5%' }]);
  });

  test('never gives a value beyond the limits', () => {
    const ends = fc.tuple(
      fc.double({ min: -50, max: 150, noNaN: true }),
      fc.double({ min: 0.1, max: 99, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }), ([low, width], share) => {
        const reading = readFieldRange(`${low} ~ ${low + width}`, churn);
        if (!reading.ok) return;
        const made = lawOf(reading.distribution);
        if (!made.ok) throw new Error('no law');
        expect(made.law.quantile(share)).toBeGreaterThanOrEqual(churn.min);
        expect(made.law.quantile(share)).toBeLessThanOrEqual(churn.max);
      }),
    );
  });
});
