import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { example, presets } from './example.ts';
import simulator from './index.ts';
import type { Inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { check, simulate } from './model.ts';
import { outputs } from './outputs.ts';

const base: Inputs = { method: 'geometric', ...example(en) };
const idea = (name: string, impact: number, confidence: number, ease: number, scorer = '') => ({
  name,
  impact,
  confidence,
  ease,
  scorer,
});
const ranked = (ideas: Inputs['ideas'], method: Inputs['method'] = 'geometric') =>
  simulate({ ...base, method, ideas }).ranked;

describe('the order of ideas', () => {
  test('is by score, best first, and ties share the better rank', () => {
    const order = ranked([idea('C', 1, 1, 1), idea('A', 4, 4, 4), idea('B', 2, 4, 8)]);
    expect(order.map(({ name, rank, isTied }) => [name, rank, isTied])).toEqual([
      ['A', 1, true],
      ['B', 1, true],
      ['C', 3, false],
    ]);
  });

  test('depends on the mean chosen: one very low score costs the geometric mean more', () => {
    const ideas = [idea('lopsided', 10, 1, 10), idea('even', 6, 6, 6)];
    expect(ranked(ideas, 'geometric')[0].name).toBe('even');
    expect(ranked(ideas, 'arithmetic')[0].name).toBe('lopsided');
  });

  test('treats rows of one name as one idea and averages each scorer’s score', () => {
    const [only, second] = ranked([idea('X', 8, 6, 4, 'a'), idea(' X ', 7, 5, 5, 'b'), idea('X', 9, 6, 3, 'c')]);
    expect(second).toBeUndefined();
    // 5.604601590044344 is the mean of three scipy.stats.gmean values; 1e-12 relative is a few units in the last place.
    expect(only.score).toBeCloseTo(5.604601590044344, 11);
    expect(only.scores).toEqual({ impact: 8, confidence: 17 / 3, ease: 4 });
  });
});

describe('the panel', () => {
  test('is not flagged at a gap of exactly three points', () => {
    const [only] = ranked([idea('X', 8, 6, 4, 'a'), idea('X', 5, 6, 4, 'b')]);
    expect(only.panel?.widest).toEqual({ scale: 'impact', gap: 3 });
    expect(only.panel?.disagrees).toBe(false);
  });

  test('is flagged when scorers arrive at the same score from opposite sides', () => {
    const [only] = ranked([idea('X', 9, 6, 2, 'a'), idea('X', 2, 6, 9, 'b')]);
    expect(only.panel).toMatchObject({ spread: 0, widest: { gap: 7 }, disagrees: true });
  });

  test('measures the spread on the scale of 1 to 10 when the method is the product', () => {
    const [only] = ranked([idea('X', 8, 8, 8, 'a'), idea('X', 7, 7, 7, 'b')], 'product');
    expect(only.panel?.spread).toBeCloseTo(1, 12);
  });
});

describe('the priority level', () => {
  test('is the same for the product and the geometric mean', () => {
    const score = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(score, score, score, (impact, confidence, ease) => {
        const ideas = [idea('X', impact, confidence, ease)];
        expect(ranked(ideas, 'product')[0].level).toBe(ranked(ideas, 'geometric')[0].level);
      }),
    );
  });

  test('starts exactly at its bar', () => {
    expect(ranked([idea('X', 7, 7, 7)])[0].level).toBe('now');
    expect(ranked([idea('X', 7, 7, 6)])[0].level).toBe('plan');
    expect(ranked([idea('X', 3, 3, 3)])[0].level).toBe('park');
    expect(ranked([idea('X', 3, 3, 2)])[0].level).toBe('drop');
  });
});

describe('stability', () => {
  test('equals ranking the whole backlog again after every one-step change', () => {
    const score = fc.integer({ min: 1, max: 10 });
    const backlog = fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(backlog, (rows) => {
        const ideas = rows.map(([impact, confidence, ease], index) => idea(`${index}`, impact, confidence, ease));
        const result = simulate({ ...base, ideas });
        const again = everyOneStepChange(ideas).map((changed) => simulate({ ...base, ideas: changed }).ranked);
        const kept = again.filter((order) => leaders(order) === leaders(result.ranked)).length;
        expect([result.changes, result.firstPlaceKept]).toEqual([again.length, kept]);
        for (const { name, rank, rankRange } of result.ranked) {
          const ranks = [rank, ...again.map((order) => order.find((other) => other.name === name)?.rank ?? 0)];
          expect(rankRange).toEqual({ best: Math.min(...ranks), worst: Math.max(...ranks) });
        }
      }),
    );
  });

  test('tries only steps that stay on the scale', () => {
    expect(simulate({ ...base, ideas: [idea('top', 10, 10, 10), idea('low', 1, 1, 1)] }).changes).toBe(6);
  });

  test('of RICE moves impact and confidence along their published values and the estimates by a fifth', () => {
    const reach = [{ name: 'X', reach: 100, impact: '3', confidence: '50', effort: 2 } as const];
    // impact down, confidence up, reach and effort both ways
    expect(simulate({ ...base, method: 'rice', reach: [...reach] }).changes).toBe(6);
  });
});

describe('inputs that do not fit together', () => {
  test('are reported with both rows when one scorer scores an idea twice', () => {
    expect(check({ ...base, ideas: [idea('X', 1, 1, 1, 'a'), idea('Y', 1, 1, 1), idea(' X', 2, 2, 2, 'a ')] })).toEqual(
      [{ input: 'ideas', row: 2, column: 'name', problem: 'repeatedRating', values: { first: 1, name: 'X' } }],
    );
  });
});

describe('a backlog beyond the limit', () => {
  test('is refused with a sentence', () => {
    const ideas = Array.from({ length: 501 }, (_, index) => idea(`${index}`, 5, 5, 5));
    const parsed = parseInputs(simulator, { ideas }, 'en');
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issueMessage(issue, en, 'en'))).toEqual([
      'Ideas must have at most 500 rows; it has 501.',
    ]);
  });
});

describe('a backlog of one idea', () => {
  test('has a score but no lead and no survival', () => {
    const result = simulate({ ...base, ideas: [idea('X', 5, 5, 5)] });
    const noRival = { kind: 'undefined', because: 'onlyOneIdea' };
    expect(outputs.topScore.read(result)).toBe(5);
    expect([outputs.leadOverSecond.read(result), outputs.firstPlaceSurvival.read(result)]).toEqual([noRival, noRival]);
  });
});

test('the preset of two means has different winners under the two', () => {
  const { weakLink } = presets(en);
  const winners = (['geometric', 'arithmetic'] as const).map(
    (method) => simulate({ ...base, ...weakLink, method }).ranked[0].name,
  );
  expect(new Set(winners).size).toBe(2);
});

function everyOneStepChange(ideas: Inputs['ideas']): Inputs['ideas'][] {
  return ideas.flatMap((row, index) =>
    (['impact', 'confidence', 'ease'] as const).flatMap((scale) =>
      [row[scale] - 1, row[scale] + 1]
        .filter((next) => next >= 1 && next <= 10)
        .map((next) => ideas.with(index, { ...row, [scale]: next })),
    ),
  );
}

function leaders(order: ReturnType<typeof simulate>['ranked']): string {
  return order
    .filter(({ rank }) => rank === 1)
    .map(({ name }) => name)
    .sort()
    .join();
}
