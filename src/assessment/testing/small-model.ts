import { type AssessmentModel, assessmentModelSchema } from '../../schemas/assessment.ts';
import type { Answer } from '../answer.ts';
import type { Response } from '../response.ts';
import type { Session } from '../session.ts';

const item = (id: string, further: object = {}) => {
  const [system, dimension] = id.split('.');
  return { id, system, dimension, indicators: [{ id: `${id}.x`, level: 3 }], ...further };
};
const action = (id: string, to: number, effort: number, dependsOn: string[] = []) => ({
  id: `${id}.${to}`,
  item: id,
  from: to - 1,
  to,
  effort,
  impact: 3,
  dependsOn,
});

/** Two systems, two dimensions, four levels, version 2.0.0, with a history of renames, splits, merges and losses. */
export const SMALL_MODEL: AssessmentModel = assessmentModelSchema.parse({
  schemaVersion: 1,
  id: 'small',
  version: '2.0.0',
  levels: ['one', 'two', 'three', 'four'],
  systems: [{ id: 'a', mark: 'tech' }, { id: 'b' }],
  dimensions: [{ id: 'p' }, { id: 'q' }],
  items: [item('a.p', { importance: 5 }), item('a.q'), item('b.p'), item('b.q')],
  actions: [
    ...['a.p', 'a.q', 'b.p', 'b.q'].flatMap((id) => [2, 3, 4].map((to) => action(id, to, to === 2 ? 2 : 3))),
  ].map((each) => (each.id === 'a.q.3' ? { ...each, dependsOn: ['a.p'] } : each)),
  migrations: [
    {
      from: '1.0.0',
      to: '1.1.0',
      items: ['old', 'a.q', 'left', 'right', 'gone'],
      changes: [
        { kind: 'rename', from: 'old', to: 'wide' },
        { kind: 'merge', from: ['left', 'right'], to: 'b.q' },
        { kind: 'dropped', item: 'gone' },
      ],
    },
    {
      from: '1.1.0',
      to: '2.0.0',
      items: ['wide', 'a.q', 'b.q'],
      changes: [
        { kind: 'split', from: 'wide', to: ['a.p', 'b.p'] },
        { kind: 'anchor-changed', item: 'a.q' },
      ],
    },
  ],
});

/** One person's answers to {@link SMALL_MODEL}; a plain number is a level. */
export function responseOf(
  id: string,
  answers: Record<string, number | Answer>,
  further: Partial<Response> = {},
): Response {
  return {
    schemaVersion: 1,
    model: { id: 'small', version: '2.0.0', hash: '' },
    session: 'session-1',
    id,
    created: '2026-11-23T08:00:00Z',
    answers: Object.fromEntries(
      Object.entries(answers).map(([item, answer]) => [item, typeof answer === 'number' ? { value: answer } : answer]),
    ),
    ...further,
  };
}

/** An open session on {@link SMALL_MODEL} without answers. */
export function sessionOf(further: Partial<Session> = {}): Session {
  return {
    schemaVersion: 1,
    id: 'session-1',
    model: { id: 'small', version: '2.0.0', hash: '' },
    created: '2026-11-23T08:00:00Z',
    scope: 'Team',
    invited: 5,
    privacy: 'open',
    threshold: 5,
    responses: [],
    agreed: {},
    targets: {},
    importance: {},
    effort: {},
    capacity: [8, 16, 24, null],
    goals: [],
    snapshots: [],
    ...further,
  };
}
