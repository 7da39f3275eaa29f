import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../amount.ts';
import type { Expression } from '../expression.ts';
import { columnsOf } from './evaluate-columns.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { parseExpression } from './parse-expression.ts';
import { arbitraryExpression, expressionOf } from './testing/arbitrary-expression.ts';

const value = (text: string, values = {}) => evaluateExpression(expressionOf(text), values);

describe('a formula without a value', () => {
  test.each([
    ['1 / x', { x: 0 }, 'divisionByZero'],
    ['x ^ -1', { x: 0 }, 'divisionByZero'],
    ['x / x', { x: 0 }, 'divisionByZero'],
    ['sqrt(x)', { x: -1 }, 'outsideDomain'],
    ['ln(x)', { x: 0 }, 'outsideDomain'],
    ['x ^ (1 / 3)', { x: -8 }, 'outsideDomain'],
    ['exp(x)', { x: 710 }, 'tooLarge'],
    ['x * x', { x: 1e200 }, 'tooLarge'],
    ['1 / (1 / x)', { x: 0 }, 'divisionByZero'],
    ['(1 / x) ^ 0', { x: 0 }, 'divisionByZero'],
    ['1 / exp(x)', { x: 1000 }, 'tooLarge'],
    ['if(1 / x > 0, 1, 2)', { x: 0 }, 'divisionByZero'],
  ])('%s at %j says why', (text, values, because) => {
    expect(value(text, values)).toEqual({ kind: 'undefined', because });
  });

  test('does not lose its value to the branch that is not taken', () => {
    expect(value('if(k == 1, t, (k ^ t - 1) / (k - 1))', { k: 1, t: 3 })).toBe(3);
  });
});

describe('a formula over columns', () => {
  const names = ['x', 'y', 'z'];
  const number = fc.oneof(
    fc.constantFrom(0, 1, -1, 1e200, -1e-200, 1e308, -0),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
  );

  test('has in each place the value that it has on its own, and NaN exactly where it has none', () => {
    const rows = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(arbitraryExpression(names), rows, (expression, values) => {
        const columns = Object.fromEntries(
          names.map((name, index) => [name, Float64Array.from(values, (row) => row[index] ?? 0)]),
        );
        const expected = values.map(([x, y, z]) => {
          const alone = evaluateExpression(expression, { x, y, z });
          return isNumber(alone) ? alone : Number.NaN;
        });
        const { length } = values;
        expect([...resultOf(expression, columns, length)]).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('follows its columns when they are refilled, and leaves what is beyond the count alone', () => {
    const a = Float64Array.of(6, 1, 9);
    const run = columnsOf(expressionOf('a / 2'), { a });
    expect([...run(3)]).toEqual([3, 0.5, 4.5]);
    a.set([8, 8, 8]);
    expect([...run(1)]).toEqual([4, 0.5, 4.5]);
  });

  test('refuses a name without a column', () => {
    expect(() => columnsOf(expressionOf('a + b'), { a: Float64Array.of(1) })).toThrow('needs a column for “b”');
  });
});

function resultOf(expression: Expression, columns: Record<string, Float64Array>, count: number): Float64Array {
  return columnsOf(expression, columns)(count).slice(0, count);
}

test('the same text is always the same tree', () => {
  expect(parseExpression('a + 1')).toEqual(parseExpression(' a+1 '));
});
