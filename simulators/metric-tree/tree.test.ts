import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../_kit/define.ts';
import type { Metric } from './inputs.ts';
import { readFormula } from './read-formula.ts';
import { readTree } from './tree.ts';

const driver = (name: string, [before, after]: readonly [number, number | null]): Metric => ({
  ...{ name, formula: '', unit: 'number', before, after, limit: null },
});
const made = (name: string, formula: string): Metric => ({ ...driver(name, [0, 0]), formula });
const problems = (metrics: Metric[]): Problem[] => {
  const read = readTree(metrics);
  return read.ok ? [] : read.problems;
};

describe('formulas', () => {
  test('are read with any usual signs, the longest name first', () => {
    const names = ['LTV', 'LTV/CAC', '新客', '新客数', 'sign-ups'];
    expect(readFormula('LTV/CAC＋新客数', names)).toMatchObject({
      expression: { left: { name: 'LTV/CAC' }, right: { name: '新客数' } },
    });
    expect(readFormula('1,200 · (30% − SIGN-UPS)', names)).toMatchObject({
      expression: {
        operator: '*',
        left: { value: 1200 },
        right: { left: { value: 0.3 }, right: { name: 'sign-ups' } },
      },
    });
  });

  test('of circles, of names that are not there, and of drivers without figures are refused all at once', () => {
    const rows = [
      made('sales', 'buyers × ordrs'),
      made('buyers', 'sales ÷ 2'),
      driver('orders', [1, null]),
      made('x', 'x'),
    ];
    expect(problems([...rows, made('y', 'orders ×'), made('z', 'orders) + 1'), driver('x', [1, 2])])).toEqual([
      { input: 'metrics', row: 6, column: 'name', problem: 'twice', values: { name: 'x' } },
      ...[
        {
          input: 'metrics',
          row: 0,
          column: 'formula',
          problem: 'misspelt',
          values: { found: 'ordrs', near: 'orders' },
        },
      ],
      { input: 'metrics', row: 4, column: 'formula', problem: 'endsEarly' },
      { input: 'metrics', row: 5, column: 'formula', problem: 'unexpected', values: { found: ')' } },
      { input: 'metrics', row: 2, column: 'after', problem: 'noFigure', values: { name: 'orders' } },
    ]);
    expect(problems([made('a', 'b + 1'), made('b', 'c × 2'), made('c', 'a'), made('x', 'x')])).toEqual([
      { input: 'metrics', row: 0, column: 'formula', problem: 'cycle', values: { path: 'a → b → c → a' } },
      { input: 'metrics', row: 3, column: 'formula', problem: 'cycle', values: { path: 'x → x' } },
    ]);
    expect(problems([made('a', 'Frist-time buyers + 2'), driver('First-time buyers', [1, 2])])[0]).toMatchObject({
      values: { found: 'Frist-time buyers', near: 'First-time buyers' },
    });
    expect(problems([made('a', '利润 × 2')])[0]).toMatchObject({ problem: 'unknownName', values: { found: '利润' } });
  });

  test('of any text are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(...'ab+−×÷()（） 1.%-/利') }), (text) => {
        expect(readFormula(text, ['a', 'ab', '利'])).toHaveProperty('ok');
      }),
    );
    expect(readFormula(`${'('.repeat(200)}a${')'.repeat(200)}`, ['a']).ok).toBe(false);
  });
});
