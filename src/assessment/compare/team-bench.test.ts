import { describe, expect, test } from 'vitest';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../testing/small-model.ts';
import { compareTeams } from './team-bench.ts';

const setting = { model: SMALL_MODEL } as unknown as AssessmentSetting;
const team = (id: string, size: number, threshold = 5): Session =>
  sessionOf({
    id,
    threshold,
    responses: Array.from({ length: size }, (_, index) => responseOf(`${id}-${index}`, { 'a.p': 1 + (index % 4) })),
  });
const shownOf = (sessions: Session[]) => compareTeams(sessions, setting).shown.map(({ session }) => session.id);

describe('teams side by side', () => {
  test('are all shown when all are large enough', () => {
    expect(shownOf([team('team-a', 5), team('team-b', 8)])).toEqual(['team-a', 'team-b']);
  });

  test('are hidden below the threshold, with one more when the rest would give the small one away', () => {
    const teams = [team('team-a', 6), team('team-b', 7), team('team-c', 2)];
    const { hidden, together } = compareTeams(teams, setting);
    expect(shownOf(teams)).toEqual(['team-b']);
    expect([hidden, together.people]).toEqual([2, 15]);
  });

  test('leave out an anonymous team that can still grow', () => {
    const open: Session = { ...sessionOf({ id: 'team-c', privacy: 'anonymous' }), counts: {} };
    const { hidden, together } = compareTeams([team('team-a', 5), open], setting);
    expect(shownOf([team('team-a', 5), open])).toEqual(['team-a']);
    expect([hidden, together.people]).toEqual([1, 5]);
    expect(compareTeams([open], setting)).toMatchObject({ shown: [], hidden: 1, threshold: 5 });
  });

  test('follow the strictest threshold of all', () => {
    expect(shownOf([team('team-a', 6), team('team-b', 9, 8)])).toEqual([]);
  });
});
