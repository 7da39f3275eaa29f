import { describe, expect, test } from 'vitest';
import type { AssessmentSetting } from '../../setting.ts';
import { SMALL_MODEL } from '../../testing/small-model.ts';
import { areScheduled, stagedGoals } from './staged-goals.ts';

const words = { title: 'Do it', measure: 'Count it', evidence: 'Show it' };
const setting = { model: SMALL_MODEL, text: { actions: { 'a.p.2': words } } } as unknown as AssessmentSetting;
const stages = [[{ id: 'a.p', from: 1, to: 2, effort: 2 }], [{ id: 'a.p', from: 2, to: 3, effort: 3 }]];

describe('the goals of a schedule', () => {
  test('carry what the model proposes and a review at the end of their stage', () => {
    expect(stagedGoals(stages, [], setting, '2026-11-23')).toEqual([
      {
        item: 'a.p',
        from: 1,
        to: 2,
        stage: 0,
        action: 'Do it',
        measure: 'Count it',
        evidence: 'Show it',
        review: '2027-05-23',
      },
      { item: 'a.p', from: 2, to: 3, stage: 1, review: '2028-05-23' },
    ]);
  });

  test('keep what the team wrote about a step, even when the step moves to another stage', () => {
    const written = [{ item: 'a.p', from: 1, to: 2, stage: 2, owner: 'Li', review: '2027-01-10' }];
    const [goal] = stagedGoals(stages, written, setting, '2026-11-23');
    expect(goal).toEqual({ item: 'a.p', from: 1, to: 2, stage: 0, owner: 'Li', review: '2027-01-10' });
  });

  test('are the schedule until one of the two changes', () => {
    const goals = stagedGoals(stages, [], setting, '2026-11-23');
    expect(areScheduled(goals, stages)).toBe(true);
    expect(areScheduled(goals.slice(1), stages)).toBe(false);
    expect(areScheduled(goals, [[], ...stages])).toBe(false);
  });
});
