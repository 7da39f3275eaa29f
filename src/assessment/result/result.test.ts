import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countResponses } from '../merge/counts.ts';
import type { Response } from '../response.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../testing/small-model.ts';
import { planSession } from './plan-session.ts';
import { isSafeBeside, sumBehind, visibleGroups } from './privacy.ts';
import { rankDisagreement } from './rank-disagreement.ts';
import { scoreSession } from './score-session.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { type Round, trendsBetween } from './trend.ts';

const unknown = { state: 'unknown' } as const;
const outside = { state: 'not-applicable', reason: 'out-of-scope' } as const;
const team = (levels: (number | typeof unknown | typeof outside)[]): Response[] =>
  levels.map((level, index) => responseOf(`person-${index}`, { 'a.p': level, 'a.q': 3, 'b.p': 2, 'b.q': 2 }));
const score = (responses: Response[], further = {}) => scoreSession(SMALL_MODEL, sessionOf({ responses, ...further }));

describe('a session’s result', () => {
  test('has each cell’s level, its counts and the whole by its weakest', () => {
    const result = score(team([3, 4, unknown, outside, 3]));
    expect(result.cells[0]).toMatchObject({
      item: 'a.p',
      valid: 3,
      isHidden: false,
      counts: { levels: [0, 0, 2, 1], unknown: 1, notApplicable: 1, unanswered: 0 },
      score: { applicable: 4, coverage: 0.75, unknownShare: 0.25, held: 3 },
      agreement: { state: 'aligned_indicative' },
      planned: 3,
    });
    expect(result.systems.map(({ profile }) => [profile.held, profile.limiting])).toEqual([
      [3, ['a.p', 'a.q']],
      [2, ['b.p', 'b.q']],
    ]);
    expect(result.overall).toMatchObject({ held: 2, limiting: ['b'] });
    expect([result.people, result.isEveryone]).toEqual([5, true]);
  });

  test('has no level where fewer than two thirds could tell, and says so for the cell and for the system', () => {
    const { cells, systems } = score(team([3, unknown, unknown]));
    expect(cells[0]?.score.held).toEqual({ kind: 'undefined', because: 'lowCoverage' });
    expect(systems[0]?.profile).toMatchObject({ held: { because: 'lowCoverage' }, missing: ['a.p'] });
  });

  test('leaves a cell that applies to nobody out of its system', () => {
    const { cells, systems } = score(team([outside, outside]));
    expect(cells[0]?.score.held).toEqual({ kind: 'undefined', because: 'notApplicable' });
    expect(systems[0]?.profile).toMatchObject({ held: 3, applicable: 1, missing: [] });
  });

  test('keeps the weighted mean beside the unweighted', () => {
    const { overall } = score(team([3]), { weights: { a: 3, b: 1 } });
    expect([overall.mean, overall.weightedMean]).toEqual([2.5, 2.75]);
  });

  test('plans from the agreed level and keeps the answers', () => {
    const [cell] = score(team([2, 4]), { agreed: { 'a.p': { level: 3 } } }).cells;
    expect(cell).toMatchObject({ planned: 3, agreed: { level: 3 }, score: { held: 2 } });
  });

  test('shows an anonymous cell only from the threshold on, and its number of answers always', () => {
    const anonymous = (responses: Response[]) =>
      scoreSession(
        SMALL_MODEL,
        sessionOf({ privacy: 'anonymous', closed: true, counts: countResponses(responses, SMALL_MODEL) }),
      );
    const four = anonymous(team([1, 2, 3, 4]));
    expect(four.people).toBe(4);
    expect(four.cells[0]).toEqual({
      item: 'a.p',
      system: 'a',
      dimension: 'p',
      valid: 4,
      isHidden: true,
      score: expect.objectContaining({ held: { kind: 'undefined', because: 'belowThreshold' } }),
      planned: { kind: 'undefined', because: 'belowThreshold' },
    });
    expect(anonymous(team([1, 2, 3, 4, 4])).cells[0]).toMatchObject({ isHidden: false, score: { held: 2 } });
  });

  test('of an anonymous session that can still grow shows no cell, so that no two results can be held side by side', () => {
    const counts = countResponses(team([1, 2, 3, 4, 4, 4]), SMALL_MODEL);
    const { people, cells, systems } = scoreSession(SMALL_MODEL, sessionOf({ privacy: 'anonymous', counts }));
    expect(people).toBe(6);
    expect(cells.every(({ isHidden, counts: shown }) => isHidden && shown === undefined)).toBe(true);
    expect(cells[0]?.score.held).toEqual({ kind: 'undefined', because: 'stillOpen' });
    expect(systems[0]?.profile.mean).not.toEqual(expect.any(Number));
  });

  test('is the same from people and from their counts', () => {
    const person = fc.array(fc.constantFrom(1, 2, 3, 4, unknown, outside), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(person, (levels) => {
        const responses = team(levels);
        const counted = scoreSession(SMALL_MODEL, sessionOf({ counts: countResponses(responses, SMALL_MODEL) }));
        expect(counted).toEqual(score(responses));
      }),
    );
  });
});

describe('a session’s plan', () => {
  test('takes targets, importance and effort from the team, else from the model', () => {
    const session = sessionOf({ responses: team([2, 2]), targets: { 'a.p': 4 }, effort: { 'a.p': 8 } });
    const plan = planSession(SMALL_MODEL, session, scoreSession(SMALL_MODEL, session));
    const [cell] = plan.cells;
    expect(cell).toMatchObject({ held: 2, target: 4, importance: 5 });
    expect(cell?.steps).toEqual([
      { to: 3, effort: 8, dependsOn: [] },
      { to: 4, effort: 3, dependsOn: [] },
    ]);
    expect(plan.priorities.find(({ id }) => id === 'a.q')?.target).toBe(4);
  });

  test('settles a split cell first, until a level is agreed', () => {
    const split = sessionOf({ responses: team([1, 4, 1, 4]) });
    const planOf = (session: typeof split) => planSession(SMALL_MODEL, session, scoreSession(SMALL_MODEL, session));
    const stateIn = (session: typeof split) => planOf(session).priorities.find(({ id }) => id === 'a.p')?.state;
    expect(stateIn(split)).toBe('discuss_first');
    expect(stateIn({ ...split, agreed: { 'a.p': { level: 1 } } })).toBe('ready');
    expect(planOf(split).stages.unscheduled).toContainEqual({ id: 'a.p', held: 1, target: 2, because: 'split' });
  });

  test('lists cells that have no level', () => {
    const session = sessionOf({ responses: team([unknown]) });
    expect(planSession(SMALL_MODEL, session, scoreSession(SMALL_MODEL, session)).withoutLevel).toEqual(['a.p']);
  });
});

describe('the trend between two rounds', () => {
  const roundOf = (levels: number[], further: Partial<Round> = {}): Round => ({
    ...takeSnapshot(sessionOf({ responses: team(levels) }), SMALL_MODEL, {
      id: 'snap-1',
      taken: '2026-11-23T08:00:00Z',
    }),
    ...further,
  });
  const stateOf = (before: Round, after: Round) => trendsBetween(before, after)[0];

  test('is notable when the held level moved and two more of the same people moved that way', () => {
    expect(stateOf(roundOf([2, 2, 2, 3]), roundOf([3, 3, 2, 3]))).toMatchObject({
      state: 'notable',
      moves: { up: 2, down: 0 },
    });
    expect(stateOf(roundOf([2, 2, 3, 3]), roundOf([3, 2, 3, 3]))).toMatchObject({
      state: 'within-noise',
      held: [2, 3],
    });
    expect(stateOf(roundOf([2, 2, 2, 2]), roundOf([3, 3, 2, 2]))).toMatchObject({
      state: 'within-noise',
      held: [2, 2],
    });
  });

  test('needs a mean half a level higher where nobody can be paired', () => {
    const anonymous = (levels: number[]): Round => {
      const { model, counts } = roundOf(levels);
      return { model, counts };
    };
    expect(stateOf(anonymous([2, 2, 2, 3]), anonymous([3, 3, 2, 3]))).toMatchObject({ state: 'notable' });
    expect(stateOf(anonymous([2, 2, 3, 3]), anonymous([3, 2, 3, 3]))).toMatchObject({ state: 'within-noise' });
  });

  test('breaks at a new major version, not at a minor one, and has none without a level', () => {
    const of = (version: string) => roundOf([3, 3], { model: { id: 'small', version, hash: '' } });
    expect(stateOf(of('1.9.0'), of('2.0.0'))).toMatchObject({ state: 'broken' });
    expect(stateOf(of('2.0.0'), of('2.1.0'))).toMatchObject({ state: 'within-noise' });
    expect(stateOf(roundOf([]), roundOf([3, 3]))).toMatchObject({ state: 'no-level' });
  });
});

describe('privacy', () => {
  test('hides small groups, and one more when the whole less the shown would give them away', () => {
    const groups = [
      { id: 'sales', size: 6 },
      { id: 'tech', size: 7 },
      { id: 'legal', size: 2 },
    ];
    expect(visibleGroups(groups, 5)).toEqual(['tech']);
    expect(visibleGroups([...groups, { id: 'people', size: 3 }], 5)).toEqual(['sales', 'tech']);
    expect(visibleGroups([{ id: 'sales', size: 4 }], 5)).toEqual([]);
  });

  test('never leaves between one and four people behind the shown groups', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), fc.integer({ min: 3, max: 6 }), (sizes, threshold) => {
        const groups = sizes.map((size, index) => ({ id: String(index), size }));
        const shown = new Set(visibleGroups(groups, threshold));
        const hidden = groups.filter(({ id }) => !shown.has(id)).reduce((sum, { size }) => sum + size, 0);
        expect(hidden === 0 || hidden >= threshold || shown.size === 0).toBe(true);
      }),
    );
  });

  test('knows what subtraction gives away', () => {
    expect(sumBehind({ count: 5, mean: 3.4 }, { count: 4, mean: 3 })).toBe(5);
    expect([isSafeBeside(4, 5, 5), isSafeBeside(5, 9, 5), isSafeBeside(5, 10, 5), isSafeBeside(5, 5, 5)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

test('cells to talk about come with the widest disagreement first and without those on which all agree', () => {
  const people = [
    responseOf('p-1x', { 'a.p': 2, 'a.q': 1, 'b.p': 3, 'b.q': 2 }),
    responseOf('p-2x', { 'a.p': 3, 'a.q': 4, 'b.p': 3, 'b.q': 4 }),
    responseOf('p-3x', { 'a.p': 3, 'a.q': 4, 'b.p': 3, 'b.q': 3 }),
  ];
  expect(rankDisagreement(score(people).cells).map(({ item }) => item)).toEqual(['a.q', 'b.q', 'a.p']);
});
