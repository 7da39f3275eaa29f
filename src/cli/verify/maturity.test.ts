import { describe, expect, test } from 'vitest';
import { checkCase } from './answering/check-case.ts';
import { withSharedInputs } from './answering/shared-inputs.ts';
import maturity from './maturity.ts';

const check = (id: string, inputs: Record<string, unknown>, expected: unknown, tolerance = 1e-4) =>
  checkCase({ id, kind: 'design', source: 'a text', inputs, expected, tolerance }, async () => maturity);
const verdicts = async (cases: [string, Record<string, unknown>, unknown][]) =>
  Promise.all(cases.map(async (each) => (await check(...each)).verdict));

describe('a case of the self-assessment', () => {
  test('may expect one bare value, named by its id', async () => {
    const skewed = { ratings: [3, 4, 4, 5], options: 5, null: 'slight skew, 1.34' };
    // R 4.2.2, multilevel 2.7: rwg(c(3,4,4,5), rep(1,4), ranvar = 1.34)
    expect(await check('rwg-3445-skew', skewed, 0.50248756)).toMatchObject({ verdict: 'pass' });
    expect(await check('rwg-3445-skew', { ...skewed, null: 'slight skew' }, 0.50248756)).toMatchObject({
      verdict: 'pass',
    });
    expect(await check('design-code-9', { answers: Array(12).fill(7) }, '______Kb')).toMatchObject({ verdict: 'pass' });
    expect(await check('rwg-3445', { ratings: [3, 4, 4, 5] }, 0.5)).toMatchObject({ verdict: 'fail' });
  });

  test('is answered in all the shapes that such cases take', async () => {
    const judges = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const cells = [
      { id: 'a', system: 's', held: 1, target: 2, importance: 5, effort: 1, dependsOn: [] },
      { id: 'b', system: 's', held: 2, target: 3, importance: 3, effort: 3, dependsOn: ['a'] },
    ];
    expect(
      await verdicts([
        // Shrout & Fleiss 1979, table 4, to the digits of R's psych 2.2.9.
        [
          'icc-shrout-fleiss',
          { ratings: judges },
          { 'ICC(1,1)': 0.16574177, 'ICC(2,k)': 0.62005055, 'ICC(3,4)': 0.90931554 },
        ],
        ['rwg-null-variances', { options: 5 }, { uniform: 2, 'slight skew': 1.34, heavy: 0.44, triangular: 1.32 }],
        ['rwg-null-variances', { distributions: { slight: [0.05, 0.15, 0.2, 0.35, 0.25] } }, { slight: 1.34 }],
        ['awg-edge-undefined', { ratings: [5, 5, 5, 5, 4] }, { awg: null }],
        [
          'small-n',
          { raters: [2, 5] },
          { 'P(random rwg >= .70)': [0.52, 0.0592], 'P(random AD <= 0.8)': [0.52, 0.264] },
        ],
        ['privacy-differencing-2', { 'mean of 7': 3, 'mean of the 6 others': 3.5 }, { 'hidden answer': 0 }],
        ['design-stability-2', { cells }, { 'first place kept': 6, 'top three kept': 6, changes: 6 }],
        [
          'design-stages-2',
          { cells, capacity: [1, 'unlimited'] },
          { unscheduled: ['b'], 'held after': { a: 2, b: 2 } },
        ],
        ['design-na-2', { 'cell answers': ['3', 'dont_know', "don't know", 'n/a'] }, { held: null, coverage: 1 / 3 }],
        ['decode', { code: '______Kc', items: 12 }, { answers: null, valid: false }],
      ]),
    ).toEqual(Array(10).fill('pass'));
  });

  test('is unsupported, with the reason, where it cannot be understood', async () => {
    expect(await check('x', { ratings: [6] }, { mean: 6 })).toMatchObject({
      verdict: 'unsupported',
      reason: 'A rating is above the 5 options.',
    });
    expect(await check('x', { ratings: [1, 2], null: 'odd' }, 0)).toMatchObject({ verdict: 'unsupported' });
    expect(await check('x', { 'cell answers': ['maybe'] }, { held: 1 })).toMatchObject({ verdict: 'unsupported' });
    expect(await check('x', { ratings: [3, 3] }, { moon: 1 })).toMatchObject({ reason: 'No answer for moon.' });
  });

  test('may take an input from another case of its file', () => {
    const [first, second, third] = withSharedInputs([
      { id: 'a', inputs: { cells: [1] } },
      { id: 'b', inputs: { cells: 'as a', other: 'as x' } },
      'no case',
    ]);
    expect(first).toEqual({ id: 'a', inputs: { cells: [1] } });
    expect(second).toEqual({ id: 'b', inputs: { cells: [1], other: 'as x' } });
    expect(third).toBe('no case');
  });
});
