import type { AssessmentModel } from '../../schemas/assessment.ts';
import type { Response } from '../response.ts';
import type { Session } from '../session.ts';
import { migrateResponse } from './migrate-response.ts';

/** What became of one response. Every piece that somebody hands in gets one of these, and a line on the screen. */
export type Verdict =
  | { outcome: 'accepted' | 'replaced'; response: Response; isMigrated: boolean; hasOtherWords: boolean }
  /** The same answers are there already. */
  | { outcome: 'duplicate'; id: string }
  /** A newer response of the same id is there already. */
  | { outcome: 'older'; id: string }
  | { outcome: 'refused'; because: MergeRefusal };

/** Why a response cannot join. */
export type MergeRefusal = 'other-session' | 'other-model' | 'newer-model' | 'no-migration' | 'full' | 'closed';

/** A session after one response, with what became of it. A refused response leaves the session as it was. */
export interface Merged {
  session: Session;
  verdict: Verdict;
}

const MOST_RESPONSES = 500;

/**
 * Adds one person's answers to a session that has not been closed. The same id again: the newer wins. Another session's answers are refused; answers that
 * name no session (a code, or somebody who answered alone) are taken. Older versions of the model are migrated first.
 */
export function mergeResponse(session: Session, incoming: Response, model: AssessmentModel): Merged {
  const refuse = (because: MergeRefusal): Merged => ({ session, verdict: { outcome: 'refused', because } });
  if (session.closed) return refuse('closed');
  if (incoming.session !== undefined && incoming.session !== session.id) return refuse('other-session');
  const migration = migrateResponse(incoming, model);
  if (!migration.ok) return refuse(migration.because);
  const { response } = migration;
  const present = session.responses.findIndex(({ id }) => id === response.id);
  const known = session.responses[present];
  if (!known && session.responses.length >= MOST_RESPONSES) return refuse('full');
  const isOlder = known !== undefined && response.created < known.created;
  if (isOlder)
    return { session, verdict: { outcome: isSame(known, response) ? 'duplicate' : 'older', id: response.id } };
  const responses = known ? session.responses.with(present, response) : [...session.responses, response];
  // The same answers again still count from the later moment, so that the order of arrival does not matter.
  if (known && isSame(known, response))
    return { session: { ...session, responses }, verdict: { outcome: 'duplicate', id: response.id } };
  const verdict: Verdict = {
    outcome: known ? 'replaced' : 'accepted',
    response,
    isMigrated: response !== incoming,
    hasOtherWords: hasOtherWords(response, session),
  };
  return { session: { ...session, responses }, verdict };
}

/** The version is the same, yet the words that were answered are not: somebody has edited the model without raising its version. */
function hasOtherWords(response: Response, session: Session): boolean {
  const { hash } = response.model;
  return hash !== '' && session.model.hash !== '' && hash !== session.model.hash;
}

/** The moment of handing in says nothing about the answers. */
function isSame(one: Response, other: Response): boolean {
  const said = ({ answers, indicators = {} }: Response) => JSON.stringify([sorted(answers), sorted(indicators)]);
  return said(one) === said(other);
}

function sorted(record: Record<string, unknown>): unknown[] {
  return Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
