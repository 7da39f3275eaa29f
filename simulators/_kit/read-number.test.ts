import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a number', () => {
  test.each([
    ['1000000', 1e6],
    ['1,000,000', 1e6],
    ['1 000 000', 1e6],
    ['1\u00a0000\u202f000', 1e6],
    ['100万', 1e6],
    ['100 萬', 1e6],
    ['1.2亿', 120000000],
    ['1.1亿', 110000000],
    ['3千', 3000],
    ['5百', 500],
    ['2百万', 2e6],
    ['3千万', 3e7],
    ['1十亿', 1e9],
    ['1.5万亿', 1.5e12],
    ['¥9,999', 9999],
    ['￥ 9，999', 9999],
    ['9,999元', 9999],
    ['100万元', 1e6],
    ['$3k', 3000],
    ['£ 1.5 M', 1.5e6],
    ['€2bn', 2e9],
    ['2B', 2e9],
    ['3m', 3e6],
    ['1e6', 1e6],
    ['1E6', 1e6],
    ['1.5e-3', 0.0015],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['-¥500', -500],
    ['¥-500', -500],
    ['.5', 0.5],
    ['5.', 5],
    ['0.05', 0.05],
    ['1.000', 1],
    ['  42  ', 42],
    ['１２．５', 12.5],
    ['1。5', 1.5],
    ['1,234.5', 1234.5],
    ['007', 7],
  ])('written %s is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value, percent: false });
  });

  test.each([
    ['12.5%', 0.125],
    ['０．１％', 0.001],
    ['-3 %', -0.03],
    ['100%', 1],
    ['1,200%', 12],
  ])('written %s is a percentage worth %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value, percent: true });
  });
});

describe('a text that is no number, or could be two', () => {
  test.each([
    ['', 'empty', 0, '1,234.5'],
    ['   ', 'empty', 0, '1,234.5'],
    ['abc', 'unexpected', 0, '1,234.5'],
    ['¥', 'unexpected', 1, '1,234.5'],
    ['.', 'unexpected', 0, '1,234.5'],
    ['12px', 'unexpected', 2, '1,234.5'],
    ['1.5 m/s', 'unexpected', 5, '1,234.5'],
    ['三百万', 'unexpected', 0, '1,234.5'],
    ['5。', 'unexpected', 1, '1,234.5'],
    ['3亿5000万', 'unexpected', 2, '1,234.5'],
    ['10²', 'unexpected', 2, '1,234.5'],
    ['0x10', 'unexpected', 1, '1,234.5'],
    ['1e3k', 'unexpected', 3, '1,234.5'],
    ['¥5%', 'unexpected', 2, '1,234.5'],
    ['--5', 'unexpected', 1, '1,234.5'],
    ["1'000", 'unexpected', 1, '1,234.5'],
    ['Infinity', 'unexpected', 0, '1,234.5'],
    ['NaN', 'unexpected', 0, '1,234.5'],
    ['1,5', 'decimalComma', 1, '1.5'],
    ['0,500', 'decimalComma', 1, '0.500'],
    ['12,34', 'decimalComma', 2, '12.34'],
    ['1.000,5', 'decimalComma', 5, '1,000.5'],
    ['1 000,5', 'decimalComma', 5, '1,000.5'],
    ['  1,5%', 'decimalComma', 3, '1.5'],
    ['1.000.000', 'severalPoints', 5, '1,000,000'],
    ['1.2.3', 'severalPoints', 3, '123'],
    ['1,00,000', 'grouping', 1, '100,000'],
    ['1,234,56', 'grouping', 5, '123,456'],
    ['1234,567', 'grouping', 4, '1,234,567'],
    ['1,000 000', 'grouping', 5, '1,000,000'],
    ['1 00', 'grouping', 1, '100'],
    ['1.234,567,8', 'grouping', 5, '1.2345678'],
    ['1e400', 'size', 1, '1,234.5'],
    ['1e99999999999999999999999', 'size', 1, '1,234.5'],
    ['1e-400', 'size', 1, '1,234.5'],
  ])('%j is refused (%s at %d) with %s as an example', (text, problem, at, example) => {
    expect(readNumber(text)).toEqual({ ok: false, problem, at, example });
  });
});

describe('reading', () => {
  test('gives back any number that was written with groups and a point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((any) => any + 0),
        (number) => {
          const text = number.toLocaleString('en-US', { maximumFractionDigits: 20 });
          const expected = Number(text.replaceAll(',', '')) + 0;
          expect(readNumber(text)).toEqual({ ok: true, value: expected, percent: false });
          expect(readNumber(`${number}`)).toEqual({ ok: true, value: number, percent: false });
        },
      ),
    );
  });

  test('never throws; a refusal points into the text and shows an example that is read', () => {
    const pieces = fc.constantFrom(
      '1',
      '0',
      '000',
      ',',
      '.',
      ' ',
      '-',
      'e',
      '万',
      '亿',
      '%',
      '¥',
      'k',
      '５',
      '，',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readNumber(text);
        if (reading.ok) {
          expect(Number.isFinite(reading.value)).toBe(true);
          return;
        }
        expect(reading.at).toBeGreaterThanOrEqual(0);
        expect(reading.at).toBeLessThanOrEqual(text.length);
        expect(readNumber(reading.example)).toMatchObject({ ok: true });
      }),
      { numRuns: 5000 },
    );
  });
});
