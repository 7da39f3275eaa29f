import { randomId } from '../chance.ts';
import { takeSnapshot } from '../result/take-snapshot.ts';
import type { Session, Snapshot } from '../session.ts';
import { type AssessmentSetting, referenceOf } from '../setting.ts';
import { newSession } from './room.ts';

/** The round before the present one; nothing in a first round. */
export function latestOf({ snapshots }: Pick<Session, 'snapshots'>): Snapshot | undefined {
  return snapshots.toSorted((one, other) => one.taken.localeCompare(other.taken)).at(-1);
}

/** Ends the round: it becomes a part of the history, and a new one of the same team begins, empty. */
export function nextRound(session: Session, setting: AssessmentSetting): Session {
  const snapshot = takeSnapshot(session, setting.model, { id: randomId(), taken: new Date().toISOString() });
  const { scope, invited, privacy, threshold, capacity, importance, weights, snapshots } = session;
  const fresh = newSession(setting, { scope, invited, privacy, threshold });
  return {
    ...fresh,
    id: session.id,
    created: session.created,
    model: referenceOf(setting),
    capacity,
    importance,
    ...(weights && { weights }),
    snapshots: [...snapshots, snapshot],
  };
}
