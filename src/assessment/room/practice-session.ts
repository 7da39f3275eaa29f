import { seededRandom } from '../../../simulators/_kit/random.ts';
import type { Answer } from '../answer.ts';
import type { Response } from '../response.ts';
import { takeSnapshot } from '../result/take-snapshot.ts';
import type { Session } from '../session.ts';
import { type AssessmentSetting, referenceOf } from '../setting.ts';
import { newSession } from './room.ts';

const PRACTICE = 'practice-';
const PEOPLE = 8;

/** Whether a session's data are made up. */
export function isPractice({ id }: Pick<Session, 'id'>): boolean {
  return id.startsWith(PRACTICE);
}

/**
 * A session with made-up answers of eight people and a round half a year before it, so that every step of a meeting can be tried: some
 * cells agree, two are split, one has people who do not know.
 */
export function practiceSession(setting: AssessmentSetting, scope: string): Session {
  const blank = newSession(setting, { scope, invited: PEOPLE, privacy: 'open', threshold: 5 });
  const id = `${PRACTICE}${blank.id}`;
  const now = Date.parse(blank.created);
  const earlier = { ...blank, id, responses: peopleOf(setting, id, now - HALF_A_YEAR, 0), goals: firstGoals(setting) };
  const snapshot = takeSnapshot(earlier, setting.model, {
    id: `${id}-1`,
    taken: new Date(now - HALF_A_YEAR).toISOString(),
  });
  return { ...blank, id, responses: peopleOf(setting, id, now, 0.4), snapshots: [snapshot] };
}

const HALF_A_YEAR = 182 * 24 * 60 * 60 * 1000;

function peopleOf(setting: AssessmentSetting, session: string, at: number, progress: number): Response[] {
  const { model } = setting;
  const random = seededRandom(11);
  const middles = model.items.map(() => 1.6 + random.next() * (model.levels.length - 2.4));
  return Array.from({ length: PEOPLE }, (_, person) => {
    const answers = model.items.map(({ id }, index) => {
      const middle = (middles[index] ?? 2) + progress;
      return [id, answerOf({ middle, index, person, highest: model.levels.length, draw: random.next() })] as const;
    });
    return {
      schemaVersion: 1,
      model: referenceOf(setting),
      session,
      id: `made-up-${person + 1}`,
      created: new Date(at).toISOString(),
      answers: Object.fromEntries(answers),
    };
  });
}

interface Opinion {
  middle: number;
  index: number;
  person: number;
  highest: number;
  draw: number;
}

function answerOf({ middle, index, person, highest, draw }: Opinion): Answer {
  if (index === 3 && person < 2) return { state: 'unknown' };
  // Two camps, as when half of a team works with something and the other half does not.
  if (index % 5 === 1) return { value: person % 2 === 0 ? Math.min(4, highest) : 1 + (person % 4 === 1 ? 1 : 0) };
  return { value: Math.max(1, Math.min(highest, Math.round(middle + (draw - 0.5) * 1.2))) };
}

function firstGoals({ model, text }: AssessmentSetting): Session['goals'] {
  return model.actions
    .filter(({ from }) => from === 1)
    .slice(0, 3)
    .map(({ item, from, to, id }) => ({
      item,
      from,
      to,
      stage: 0,
      ...(text.actions[id] && { action: text.actions[id].title, measure: text.actions[id].measure }),
    }));
}
