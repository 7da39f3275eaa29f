import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unavailable } from '../../simulators/_kit/amount.ts';
import { UNITS } from '../../simulators/_kit/units.ts';
import {
  fillPhrase,
  formatCell,
  formatDifference,
  formatInterval,
  formatQuantity,
  formatTick,
  numberParts,
  unitOfField,
} from './format.ts';
import { formatCompact, formatExact, formatNumber } from './format-number.ts';
import { LOCALES } from './locales.ts';
import { UNIT_WORDS } from './unit-words.ts';

const labels = { reasons: { noChurn: 'not bounded by this model' } };

describe('formatQuantity', () => {
  it.each([
    [{ value: 9999, unit: 'money' }, '¥9,999', '¥9,999'],
    [{ value: -500, unit: 'money' }, '−¥500', '−¥500'],
    [{ value: 99, unit: 'money-per-month' }, '¥99/month', '¥99/月'],
    [{ value: 0.035, unit: 'percent-per-month' }, '3.5%/month', '3.5%/月'],
    [{ value: 0.1658, unit: 'percent', digits: 1 }, '16.6%', '16.6%'],
    [{ value: 7.5, unit: 'months' }, '7.5 months', '7.5 个月'],
    [{ value: 5, unit: 'ratio', digits: 1 }, '5.0', '5.0'],
    [{ value: 0.0004, unit: 'ratio', digits: 1 }, '0.0004', '0.0004'],
    [{ value: 1, unit: 'months' }, '1 month', '1 个月'],
    [{ value: 1, unit: 'people' }, '1 person', '1 人'],
    [{ value: 80_682, unit: 'people' }, '80,682 people', '80,682 人'],
    [{ value: 12_345_678, unit: 'money' }, '¥12.35M', '¥1,235 万'],
    [{ value: 0, unit: 'ratio' }, '0', '0'],
  ] as const)('writes %o as %s and %s', (quantity, en, zh) => {
    expect(formatQuantity(quantity, 'en', labels)).toBe(en);
    expect(formatQuantity(quantity, 'zh', labels)).toBe(zh);
  });

  it('gives the reason where there is no number, and a dash in a table', () => {
    const quantity = { value: unavailable('unbounded', 'noChurn'), unit: 'money' } as const;
    expect(formatQuantity(quantity, 'en', labels)).toBe('not bounded by this model');
    expect(formatCell(quantity, 'en')).toBe('—');
  });

  it('never prints NaN, Infinity or, for a value that is not 0, a bare 0', () => {
    const quantities = fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0),
      unit: fc.constantFrom(...UNITS),
      digits: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(quantities, fc.constantFrom(...LOCALES), (quantity, locale) => {
        const { digits } = numberParts(quantity.value, quantity, locale);
        expect(digits).not.toMatch(/NaN|Infinity|∞|^[0.,]*$/);
      }),
    );
  });
});

describe('formatNumber and its kin', () => {
  it('keeps the one digit that a small value needs', () => {
    expect(formatNumber(0.004, 1)).toBe('0.004');
    expect(formatNumber(-0.4, 0)).toBe('−0.4');
    expect(formatNumber(3e-9, 2)).toBe('3 × 10⁻⁹');
  });

  it('moves to the next magnitude when rounding reaches it', () => {
    expect(formatCompact(999_999, 'en', 3)).toBe('1M');
    expect(formatCompact(9_999.6, 'zh', 3)).toBe('1 万');
    expect(formatCompact(285_856, 'zh', 3)).toBe('28.6 万');
    expect(formatCompact(2.5e9, 'en', 3)).toBe('2.5bn');
  });

  it('writes a field without the noise of binary fractions and without losing digits', () => {
    expect(formatExact(0.07 * 100)).toBe('7');
    expect(formatExact(1234567.891)).toBe('1,234,567.891');
    expect(formatExact(-0.5)).toBe('-0.5');
  });

  it('writes ticks without words', () => {
    expect(formatTick(0.03, 'percent-per-month', 'en')).toBe('3%');
    expect(formatTick(250_000, 'money', 'zh')).toBe('¥25 万');
    expect(formatTick(-2500, 'money', 'en')).toBe('−¥2.5k');
    expect(formatTick(6, 'months', 'en')).toBe('6');
  });

  it('writes intervals and differences with one unit and a sign', () => {
    expect(formatInterval(1.9, 5.2, { unit: 'months' }, 'en')).toBe('1.9–5.2 months');
    expect(formatInterval(100, 250, { unit: 'money' }, 'zh')).toBe('¥100–250');
    expect(formatInterval(-10, -5, { unit: 'money' }, 'en')).toBe('−¥10 to −¥5');
    expect(formatDifference(0.6, { unit: 'ratio' }, 'en')).toBe('+0.6');
    expect(formatDifference(-0.01, { unit: 'percent' }, 'zh')).toBe('−1 个百分点');
    expect(formatDifference(-200, { unit: 'money' }, 'en')).toBe('−¥200');
  });
});

describe('fillPhrase', () => {
  it('fills each place and leaves one without a value as it is', () => {
    const phrase = {
      text: '{name}: {ltv}, {missing}',
      values: { name: '{ltv}', ltv: { value: 3, unit: 'ratio' } },
    } as const;
    expect(fillPhrase(phrase, 'en', labels)).toBe('{ltv}: 3, {missing}');
  });

  it('does not read inherited names as values', () => {
    expect(fillPhrase({ text: '{constructor}' }, 'en', labels)).toBe('{constructor}');
  });

  it('keeps a minus on the line of its amount', () => {
    const values = { money: { value: -3.09, unit: 'money' }, time: { value: 3, unit: 'months' } } as const;
    expect(fillPhrase({ text: '亏 {money}，{time}回本。', values }, 'zh', labels)).toBe(
      '亏 −\u2060¥3.09，3 个月回本。',
    );
  });
});

describe('units', () => {
  it.each(LOCALES)('have words in %s', (locale) => {
    expect(Object.keys(UNIT_WORDS[locale]).sort()).toEqual([...UNITS].sort());
  });

  it('stand beside a field', () => {
    expect(unitOfField('money-per-month', 'zh')).toBe('¥/月');
    expect(unitOfField('months', 'zh')).toBe('个月');
    expect(unitOfField('ratio', 'en')).toBe('');
  });
});
