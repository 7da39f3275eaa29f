import type { AssessmentModel } from '../../../schemas/assessment.ts';
import { type SessionResult, scoreSession } from '../../result/score-session.ts';
import { takeSnapshot } from '../../result/take-snapshot.ts';
import type { Session, Snapshot } from '../../session.ts';

/** One round with what its answers say, by the items that the model still has. */
export interface PastRound {
  snapshot: Snapshot;
  result: SessionResult;
}

const PRESENT = 'present';

/** All rounds of a session, the earliest first; the present one is the last, once somebody has answered. */
export function roundsOf(session: Session, model: AssessmentModel): PastRound[] {
  const present = takeSnapshot(session, model, { id: PRESENT, taken: session.created });
  const past = session.snapshots.toSorted((one, other) => one.taken.localeCompare(other.taken));
  const rounds = [...past, present].map((snapshot) => ({
    snapshot,
    result: scoreSession(model, {
      ...snapshot,
      threshold: session.threshold,
      responses: [],
      ...((snapshot.id !== PRESENT || session.closed) && { closed: true }),
    }),
  }));
  return rounds.filter(({ snapshot, result }) => snapshot.id !== PRESENT || result.people > 0);
}

/** Whether a round is the one at work. */
export function isPresent({ snapshot }: PastRound): boolean {
  return snapshot.id === PRESENT;
}
