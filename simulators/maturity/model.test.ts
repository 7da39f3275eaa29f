import { describe, expect, test } from 'vitest';
import { parseInputs } from '../_kit/inputs.ts';
import { seededRandom } from '../_kit/random.ts';
import maturity from './index.ts';
import type { Inputs } from './inputs.ts';
import type { MaturityResult } from './model.ts';

const parsed = (given: Record<string, unknown>) => parseInputs(maturity, given, 'en');
const simulate = (given: Record<string, unknown>): MaturityResult => {
  const read = parsed(given);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return maturity.simulate(read.inputs, { random: seededRandom(1) });
};
const problemsOf = (given: Record<string, unknown>) => {
  const read = parsed(given);
  return read.ok ? [] : read.issues.map(({ path, problem, values }) => [path.join('.'), problem, values]);
};
const row = (cell: string, counts: number[], further: Partial<Inputs['answers'][number]> = {}) => ({
  system: 'S',
  cell,
  ...Object.fromEntries(counts.map((count, index) => [`level${index + 1}`, count])),
  unknown: 0,
  notApplicable: 0,
  agreed: 'none',
  target: 'next',
  importance: 3,
  effort: '3',
  ...further,
});

describe('the maturity simulator', () => {
  test('comes to the same plan from five people’s answers as from the levels they hold', () => {
    const [answers, levels] = [simulate({}), simulate({ known: 'levels' })];
    expect(answers.priorities).toEqual(levels.priorities);
    expect(answers.plan).toEqual(levels.plan);
    expect(answers.overall.held).toBe(levels.overall.held);
    expect(levels.overall.mean).toEqual({ kind: 'undefined', because: 'levelsOnly' });
  });

  test('plans a split cell once a level is agreed, and leaves the answers as they are', () => {
    const answers = [row('a', [0, 2, 0, 2, 0])];
    expect(simulate({ answers, order: [] }).priorities[0]?.state).toBe('discuss_first');
    const agreed = simulate({ answers: [{ ...answers[0], agreed: '3' }], order: [] });
    expect(agreed.priorities[0]).toMatchObject({ state: 'ready', held: 3 });
    expect(agreed.cells[0]?.held).toBe(2);
  });

  test('leaves a cell without a level out of the plan and out of nothing else', () => {
    const result = simulate({
      answers: [row('a', [0, 3, 0, 0, 0]), row('b', [0, 1, 0, 0, 0], { unknown: 2 })],
      order: [],
    });
    expect(result.planCells.map(({ id }) => id)).toEqual(['1']);
    expect(result.systems[0]?.profile).toMatchObject({ missing: ['2'], held: { because: 'lowCoverage' } });
  });

  test('refuses repeated cells, rows that are not there and circles, all at once by kind', () => {
    const answers = [row('a', [1, 0, 0, 0, 0]), row('b', [1, 0, 0, 0, 0]), row('c', [1, 0, 0, 0, 0])];
    expect(problemsOf({ answers: [...answers, row(' a ', [1, 0, 0, 0, 0])], order: [{ cell: 1, after: 9 }] })).toEqual([
      ['answers.3.cell', 'repeatedCell', { row: 4, first: 1, cell: ' a ' }],
      ['order.0.after', 'noSuchRow', { row: 1, rows: 4, found: 9 }],
    ]);
    const circle = [
      { cell: 1, after: 2 },
      { cell: 2, after: 3 },
      { cell: 3, after: 1 },
    ];
    expect(problemsOf({ answers, order: circle }).map(([path]) => path)).toEqual([
      'order.0.after',
      'order.1.after',
      'order.2.after',
    ]);
    expect(problemsOf({ answers, order: [{ cell: 1, after: 1 }] })).toHaveLength(1);
    expect(problemsOf({ answers, order: circle.slice(0, 2) })).toEqual([]);
  });

  test('refuses counts that are none', () => {
    for (const level1 of [-1, 1.5, 501, '3'])
      expect(
        parsed({ answers: [row('a', [0, 0, 0, 0, 0], { level1: level1 as number })] }),
        String(level1),
      ).toHaveProperty('ok', false);
  });
});
