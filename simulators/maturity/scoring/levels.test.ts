import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import scoring from '../reference/scoring.json' with { type: 'json' };
import { scoreCell } from './cell-score.ts';
import { heldLevel } from './held-level.ts';
import { median } from './median.ts';
import { profileOf } from './profile.ts';

const level = fc.integer({ min: 1, max: 5 });
const team = fc.array(level, { minLength: 1, maxLength: 20 });

describe('the held level', () => {
  test.each(scoring.held)('of $levels is $held', ({ levels, held, mean, median: middle }) => {
    expect(heldLevel(levels)).toBe(held);
    expect(median(levels)).toBe(middle);
    expect(scoreCell({ levels, unknown: 0, notApplicable: 0 }).mean).toBeCloseTo(mean, 4);
  });

  test('is the highest that three quarters reach, by counting', () => {
    fc.assert(
      fc.property(team, fc.constantFrom(0.5, 0.6, 0.7, 0.75, 0.8, 1), (levels, share) => {
        const reached = [5, 4, 3, 2, 1].find(
          (each) => Math.round(1000 * share) * levels.length <= 1000 * levels.filter((given) => given >= each).length,
        );
        expect(heldLevel(levels, share)).toBe(reached);
      }),
    );
  });

  test('is never lifted by one person answering lower, nor lowered by one answering higher', () => {
    fc.assert(
      fc.property(team, fc.nat(), level, (levels, at, given) => {
        const place = at % levels.length;
        const [before, after] = [heldLevel(levels), heldLevel(levels.with(place, given))] as number[];
        if (given >= (levels[place] ?? 0)) expect(after).toBeGreaterThanOrEqual(before ?? 0);
        else expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });

  test('is undefined without answers', () => {
    expect(heldLevel([])).toEqual({ kind: 'undefined', because: 'noAnswers' });
    expect(median([])).toEqual({ kind: 'undefined', because: 'noAnswers' });
  });
});

describe('a cell', () => {
  test('keeps unknown apart from not applicable and from low', () => {
    expect(scoreCell({ levels: [3, 4, 3], unknown: 1, notApplicable: 1 })).toMatchObject({
      valid: 3,
      applicable: 4,
      coverage: 0.75,
      unknownShare: 0.25,
      held: 3,
    });
  });

  test('has a level from two thirds on, not below', () => {
    expect(scoreCell({ levels: [3, 3], unknown: 1, notApplicable: 0 }).held).toBe(3);
    const low = scoreCell({ levels: [3, 3, 3], unknown: 1, notApplicable: 0, unanswered: 1 });
    expect(low).toMatchObject({ coverage: 0.6, held: { because: 'lowCoverage' }, mean: { because: 'lowCoverage' } });
    expect(scoreCell({ levels: [], unknown: 0, notApplicable: 2 }).held).toHaveProperty('because', 'notApplicable');
    expect(scoreCell({ levels: [], unknown: 0, notApplicable: 0 }).held).toHaveProperty('because', 'noAnswers');
  });
});

describe('a whole', () => {
  const { 'cell means': means, 'cell held': held, expected } = scoring.profile;
  const dimensions = ['capability', 'process', 'collaboration', 'value'];
  const systems = (['tech', 'data', 'org'] as const).map((id) => ({
    id,
    ...profileOf(
      dimensions.map((name, index) => ({ id: name, held: held[id][index] ?? 0, mean: means[id][index] ?? 0 })),
    ),
  }));

  test('is as strong as its weakest part, named, and on average', () => {
    for (const { id, ...profile } of systems) {
      expect(profile.mean).toBeCloseTo(expected['mean profile'][id], 9);
      expect([profile.held, profile.limiting]).toEqual([
        expected['held level (minimum)'][id],
        expected.bottlenecks[id],
      ]);
    }
    const overall = profileOf(systems);
    expect(overall.mean).toBeCloseTo(expected['overall mean'], 9);
    expect(overall.held).toBe(expected['overall held']);
  });

  test('shows weights beside the unweighted mean, and equal weights change nothing', () => {
    const parts = [
      { id: 'a', held: 3, mean: 3, weight: 3 },
      { id: 'b', held: 1, mean: 1, weight: 1 },
    ];
    expect(profileOf(parts)).toMatchObject({ mean: 2, weightedMean: 2.5, held: 1 });
    expect(profileOf(parts.map((part) => ({ ...part, weight: 2 }))).weightedMean).toBe(2);
    expect(profileOf(parts.map((part) => ({ ...part, weight: 0 }))).weightedMean).toHaveProperty('because', 'noWeight');
  });

  test('leaves out what does not apply and names what is missing', () => {
    const none = { kind: 'undefined', because: 'lowCoverage' } as const;
    const part = (id: string, held: number | typeof none) => ({ id, held, mean: held });
    expect(profileOf([part('a', 3), part('b', 4), part('c', none)])).toMatchObject({
      held: 3,
      missing: ['c'],
      counted: 2,
    });
    expect(profileOf([part('a', 3), part('c', none)]).held).toHaveProperty('because', 'lowCoverage');
    expect(profileOf([{ ...part('a', none), isNotApplicable: true }]).held).toHaveProperty('because', 'notApplicable');
  });
});
