import fc from 'fast-check';
import { evaluate } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../amount.ts';
import { type Expression, namesIn } from '../expression.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { parseExpression } from './parse-expression.ts';

const read = (text: string): Expression => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.expression;
};
const problems = (text: string) => {
  const parsed = parseExpression(text);
  return parsed.ok ? [] : parsed.problems;
};
const value = (text: string, values = {}) => evaluateExpression(read(text), values);

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 / 4 / 2', 1],
    ['8 - 4 - 2', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['2 * -3', -6],
    ['--3', 3],
    ['1.5e3 + .5', 1500.5],
    ['pow(2, 10)', 1024],
    ['min(3, 1, 2) + max(3, 1, 2)', 4],
    ['if(1 < 2, 10, 20)', 10],
    ['if(1 >= 2, 10, if(2 != 2, 20, 30))', 30],
    ['６×２÷（５−１）', 3],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('lists its names once each, in the order of first mention', () => {
    expect(namesIn(read('b * if(a > b, 获客成本, 1) / a'))).toEqual(['b', 'a', '获客成本']);
  });

  test('that is generated at random has the value that mathjs gives it', () => {
    const leaf = fc.oneof(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 9 }).map(String));
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('text'), fc.constantFrom('+', '-', '*', '/', '^', ' - ', '^-'), tie('text'))
          .map((all) => all.join('')),
        tie('text').map((inner) => `(${inner})`),
        tie('text').map((inner) => `sqrt(${inner})`),
        tie('text').map((inner) => `-(${inner})`),
      ),
    }));
    const scope = { x: 1.5, y: 0.25, z: -3 };
    let compared = 0;
    fc.assert(
      fc.property(text, (formula) => {
        const ours = value(formula, scope);
        if (!isNumber(ours)) return;
        compared += 1;
        expect(ours).toBe(evaluate(formula, { ...scope }));
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('a text that is no formula', () => {
  test.each([
    ['', [{ code: 'unexpected', at: 0, found: '' }]],
    ['a * ', [{ code: 'unexpected', at: 4, found: '' }]],
    ['a b', [{ code: 'unexpected', at: 2, found: 'b' }]],
    ['(a + b', [{ code: 'unexpected', at: 6, found: '', expected: ')' }]],
    ['a + b)', [{ code: 'unexpected', at: 5, found: ')' }]],
    ['a < b', [{ code: 'comparisonOutsideIf', at: 2, found: '<' }]],
    ['if(a, 1, 2)', [{ code: 'noComparison', at: 4, found: ',' }]],
    ['if(a < b < c, 1, 2)', [{ code: 'comparisonOutsideIf', at: 9, found: '<' }]],
    ['if(a < b, 1)', [{ code: 'unexpected', at: 11, found: ')', expected: ',' }]],
    ['1e999', [{ code: 'numberTooLarge', at: 0, found: '1e999' }]],
  ])('%s is refused with the place', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('has all its faults reported at once, in the order of the text', () => {
    expect(problems('log(a) + sqrt(a, b) & pow(1) # 2')).toEqual([
      {
        code: 'unknownFunction',
        at: 0,
        found: 'log',
        expected: 'sqrt, exp, ln, log10, abs, ceil, normalShare, normalQuantile, min, max, pow, if',
      },
      { code: 'arguments', at: 9, found: 'sqrt', expected: '1' },
      { code: 'character', at: 20, found: '&' },
      { code: 'unexpected', at: 22, found: 'pow' },
      { code: 'character', at: 29, found: '#' },
    ]);
  });

  test('does not reach inherited names', () => {
    expect(problems('constructor(1)')).toMatchObject([{ code: 'unknownFunction' }]);
    expect(() => value('toString + 1')).toThrow('The formula needs a value for “toString”.');
  });

  test('is refused when it is too long or too deep, and never exhausts the machine', () => {
    expect(problems('1+'.repeat(1001))).toMatchObject([{ code: 'tooLong' }]);
    expect(problems('('.repeat(900))).toMatchObject([{ code: 'tooDeep', at: 60 }]);
    expect(problems('2^'.repeat(900))).toMatchObject([{ code: 'tooDeep' }]);
    expect(value(`0${'+1'.repeat(999)}`)).toBe(999);
  });

  test('whatever it is, is answered without an exception', () => {
    const pieces = fc.constantFrom(
      'if(',
      'min(',
      'a',
      '1',
      ',',
      ')',
      '(',
      '<',
      '==',
      '^',
      '-',
      '*',
      ' ',
      '?',
      '1e',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          for (const { at } of problems(text)) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
