import { describe, expect, test } from 'vitest';
import ltvCac from '../../simulators/ltv-cac/index.ts';
import { INTERFACE } from '../i18n/interface.ts';
import { differenceText, figureText, inputTexts, toleranceText } from './verdict-text.ts';

const en = { simulator: ltvCac, locale: 'en', words: INTERFACE.en.verification } as const;
const zh = { simulator: ltvCac, locale: 'zh', words: INTERFACE.zh.verification } as const;

describe('the words of a verdict', () => {
  test('give a figure its unit and no more than ten digits', () => {
    expect(figureText('ltv', 26_640.000000000004, en)).toBe('¥26,640');
    expect(figureText('ltv', null, zh)).toBe('没有数值');
  });

  test.each([
    [{ rel: 1e-9 }, '1 × 10⁻⁹ of the expected value'],
    [{ abs: 0.005 }, '±0.005'],
    [{ rel: 0.003, abs: 0.012 }, '0.003 of the expected value or ±0.012, whichever is larger'],
    [{ abs: 0 }, 'no difference at all'],
  ])('say what %o lets pass', (tolerance, text) => {
    expect(toleranceText(tolerance, en.words)).toBe(text);
  });

  test('measure a difference against what is expected', () => {
    expect(differenceText({ output: 'ltv', expected: 200, got: 202, isMet: false })).toBe('0.01');
    expect(differenceText({ output: 'ltv', expected: 200, got: 200, isMet: true })).toBe('0');
    expect(differenceText({ output: 'ltv', expected: null, got: 200, isMet: false })).toBe('');
  });

  test('list the inputs that a case gives, and only those', () => {
    const inputs = { monthlyChurn: 0.03, churnModel: 'segments', segments: [{}, {}] };
    const reference = { id: 'a', source: { title: '', address: '' }, inputs, expected: {}, tolerance: {} };
    const values = inputTexts(reference, en).map(({ value }) => value);
    expect(values).toContain('3%/month');
    expect(values).toContain('rows: 2');
    expect(values).toHaveLength(3);
  });
});
