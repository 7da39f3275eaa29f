import { describe, expect, test } from 'vitest';
import { scoreSession } from '../result/score-session.ts';
import { sessionSchema } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../testing/small-model.ts';
import { agendaFor, minutesEach } from './agenda.ts';
import { discussionOrder } from './discuss/discussion-order.ts';
import { claimsWithout, notesOf } from './discuss/witness-of.ts';
import { roundsOf } from './history/rounds-of.ts';
import { isPractice, practiceSession } from './practice-session.ts';
import { latestOf, nextRound } from './rounds.ts';

const setting = { model: SMALL_MODEL, text: { actions: {} }, hash: 'h', locale: 'en', base: '/', playbooks: {} };
const smallSetting = setting as unknown as AssessmentSetting;
const levels = (all: readonly number[]) =>
  all.map((level, index) => responseOf(`r-${index}-x`, { 'a.q': level, 'a.p': 3 }));
const session = sessionOf({ responses: levels([1, 1, 4, 4, 4]), goals: [{ item: 'a.q', from: 1, to: 2, stage: 0 }] });

describe('a meeting', () => {
  test('spends its ninety minutes on what splits most', () => {
    const agenda = agendaFor(scoreSession(SMALL_MODEL, session));
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
    expect(agenda.find(({ part }) => part === 'split')?.items).toEqual(['a.q']);
    expect(minutesEach({ minutes: 43, items: ['a', 'b', 'c', 'd', 'e'] })).toBe(8);
  });

  test('goes through every cell, what splits first and the rest as in the model', () => {
    const { cells } = scoreSession(SMALL_MODEL, session);
    expect(discussionOrder(cells)).toEqual(['a.q', 'a.p', 'b.p', 'b.q']);
  });

  test('hears of levels claimed without a mark, and of notes in an order that says nothing about people', () => {
    const claimed = sessionOf({
      responses: [
        responseOf('r-one', { 'a.p': { value: 3, note: 'zeta' } }, { indicators: { 'a.p.x': 'no' } }),
        responseOf('r-two', { 'a.p': { value: 4, note: 'alpha' } }, { indicators: { 'a.p.x': 'yes' } }),
        responseOf('r-tri', { 'a.p': 2 }, { indicators: { 'a.p.x': 'no' } }),
      ],
    });
    expect(claimsWithout(claimed, SMALL_MODEL, 'a.p')).toEqual([{ indicator: 'a.p.x', level: 3, count: 1 }]);
    expect(notesOf(claimed, 'a.p').map(({ note }) => note)).toEqual(['alpha', 'zeta']);
  });
});

describe('the next round', () => {
  test('starts empty, with the last one and its promises in the history', () => {
    const next = nextRound(session, smallSetting);
    expect([next.id, next.responses, next.goals, next.agreed]).toEqual([session.id, [], [], {}]);
    expect(latestOf(next)?.goals).toEqual(session.goals);
    expect(latestOf(next)?.counts['a.q']?.levels).toEqual([2, 0, 0, 3]);
    expect(sessionSchema.safeParse(next).success).toBe(true);
  });

  test('is compared with the last only once somebody has answered', () => {
    const next = nextRound(session, smallSetting);
    expect(roundsOf(next, SMALL_MODEL)).toHaveLength(1);
    const answered = { ...next, responses: levels([2, 2, 4, 4, 4]) };
    expect(roundsOf(answered, SMALL_MODEL).map(({ result }) => result.people)).toEqual([5, 5]);
  });
});

describe('a practice session', () => {
  test('is a whole session of eight made-up people that has something to discuss, and says what it is', () => {
    const practice = practiceSession(smallSetting, 'Practice');
    expect(isPractice(practice)).toBe(true);
    expect(sessionSchema.safeParse(practice).success).toBe(true);
    const { people, cells } = scoreSession(SMALL_MODEL, practice);
    expect(people).toBe(8);
    expect(cells.some(({ agreement }) => agreement?.isSplit)).toBe(true);
    expect(
      practice.responses.every(({ answers }) => Object.values(answers).every((a) => !('value' in a) || a.value <= 4)),
    ).toBe(true);
  });
});
