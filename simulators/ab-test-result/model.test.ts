import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../_contract/find-faults.ts';
import { check } from './check.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { example } from './presets.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example(en));
const arms = (...rows: readonly (readonly [number, number])[]) =>
  rows.map(([visitors, conversions], index) => ({ name: `arm ${index}`, visitors, conversions, share: 1 }));
const faultsOf = (inputs: Inputs) => {
  const result = simulate(inputs);
  const read = Object.values(outputs).map((output) => output.read(result));
  return findFaults({ result, read, view: view(inputs, result, en) }, en.reasons);
};
const notesOf = (inputs: Inputs) => view(inputs, simulate(inputs), en).notes.map(({ phrase }) => phrase.text);

describe('a broken sample ratio', () => {
  const broken = { ...base, arms: arms([50000, 5000], [51500, 5350]) };

  test('blocks every figure but its own, in the view as well', () => {
    const result = simulate(broken);
    expect(result.comparisons).toEqual([]);
    expect(outputs.uplift.read(result)).toEqual({ kind: 'undefined', because: 'ratioMismatch' });
    const shown = view(broken, result, en);
    expect(shown.figures.map(({ output }) => output)).toEqual(['ratioP', 'falseAlarms']);
    expect(shown.tables.map(({ id }) => id)).toEqual(['split']);
    expect(shown.sentence.text).toBe(en.sentences.mismatch);
  });

  test('is judged against the planned shares and the limit chosen', () => {
    const planned = broken.arms.map((arm, index) => ({ ...arm, share: index === 0 ? 100 : 103 }));
    expect(simulate({ ...broken, arms: planned }).sampleRatio?.isMismatch).toBe(false);
    expect(simulate({ ...broken, mismatchBelow: 1e-6 }).sampleRatio?.isMismatch).toBe(false);
  });
});

describe('a comparison', () => {
  const size = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 9, max: 1e9 }));
  const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

  test('of any counts with an even split has finite numbers and complete sentences', () => {
    fc.assert(
      fc.property(size, share, share, fc.constantFrom('pooled', 'unpooled', 'fisher'), (visitors, one, other, test) => {
        const counts = [one, other].map((each) => [visitors, Math.round(each * visitors)] as const);
        expect(faultsOf({ ...base, arms: arms(...counts), test })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of any averages has finite numbers, too', () => {
    const figure = fc.oneof(fc.constant(0), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    const deviation = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e9 }), figure, figure, deviation, deviation, (users, a, b, s, t) => {
        const averages = [
          { name: 'a', users, average: a, deviation: s, share: 1 },
          { name: 'b', users, average: b, deviation: t, share: 1 },
        ];
        expect(faultsOf({ ...base, data: 'means', averages })).toEqual([]);
      }),
    );
  });

  test('of arms where nobody converts has no test and no ratio, but an interval', () => {
    const result = simulate({ ...base, arms: arms([100, 0], [100, 0]) });
    expect(outputs.p.read(result)).toEqual({ kind: 'undefined', because: 'nothingToCompare' });
    expect(outputs.uplift.read(result)).toEqual({ kind: 'undefined', because: 'zeroConversions' });
    expect(outputs.pointsHigh.read(result)).toBeGreaterThan(0);
  });

  test('speaks of the variant that is ahead, with a p-value adjusted for the others', () => {
    const { leader } = simulate({ ...base, arms: arms([1000, 120], [1000, 160], [1000, 135]) });
    const alone = simulate({ ...base, arms: arms([1000, 120], [1000, 160]) });
    expect(leader?.arm).toBe(1);
    expect(leader?.p).toBeCloseTo(2 * Number(alone.leader?.p), 12);
  });
});

describe('figures from before the test', () => {
  test('leave the difference in place on average and take variance away', () => {
    const { leader, plain, varianceRemoved } = simulate({ ...base, data: 'users' });
    expect(varianceRemoved).toBeGreaterThan(0.9);
    expect(Number(leader?.score)).toBeGreaterThan(Number(plain?.score));
  });

  test('that are the same for everybody change nothing', () => {
    const people = base.people.map((person) => ({ ...person, before: 0 }));
    const { plain, leader, varianceRemoved } = simulate({ ...base, data: 'users', people });
    expect(plain).toBeNull();
    expect(leader?.score).toBeTypeOf('number');
    expect(varianceRemoved).toEqual({ kind: 'undefined', because: 'nothingBefore' });
  });
});

describe('what an expert would say', () => {
  test('names peeking, small counts, twins and rare lifts', () => {
    expect(notesOf({ ...base, looks: 5 })).toContain(en.notes.peeking);
    expect(notesOf({ ...base, arms: arms([100, 3], [100, 9]) })).toContain(en.notes.fewCounts);
    expect(notesOf({ ...base, arms: arms([500, 50], [500, 50]) })).toContain(en.notes.twins);
    expect(notesOf({ ...base, arms: arms([500, 50], [500, 90]) })).toContain(en.notes.rareLift);
  });

  test('names a difference that is clear in absolute and unclear in relative terms', () => {
    const averages = [
      { name: 'a', users: 3407, average: 0.41, deviation: 3.9, share: 1 },
      { name: 'b', users: 3461, average: 0.7, deviation: 6.2, share: 1 },
    ];
    expect(notesOf({ ...base, data: 'means', averages })).toContain(en.notes.notRelative);
  });
});

describe('inputs that do not fit together', () => {
  test('are all named at once, with their rows', () => {
    expect(check({ ...base, arms: arms([10, 11], [5, 6]) })).toEqual([
      {
        input: 'arms',
        row: 0,
        column: 'conversions',
        problem: 'moreThanCame',
        values: { conversions: 11, visitors: 10 },
      },
      {
        input: 'arms',
        row: 1,
        column: 'conversions',
        problem: 'moreThanCame',
        values: { conversions: 6, visitors: 5 },
      },
    ]);
  });

  test('are lists that do not hold two groups of two', () => {
    const people = (...groups: string[]) => groups.map((group) => ({ group, value: 1, before: 1 }));
    const problems = (list: Inputs['people']) => check({ ...base, data: 'users', people: list });
    expect(problems(people('a', 'a', 'a', 'a'))).toMatchObject([{ problem: 'twoGroups', values: { found: 1 } }]);
    expect(problems(people('a', 'a', 'a', 'b'))).toMatchObject([{ problem: 'oneUser', values: { group: 'b' } }]);
  });
});
