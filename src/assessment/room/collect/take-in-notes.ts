import type { Session } from '../../session.ts';
import { type SharedNotes, withNotes } from '../../shared-notes.ts';

/** What became of a file of notes. */
export type NotesVerdict =
  | { outcome: 'notes'; added: number }
  /** An open session has notes beside the answers; another session's are not for this one. */
  | { outcome: 'refused'; because: 'open-notes' | 'other-session' };

/** Takes somebody's notes into an anonymous session. They stay apart from all answers, so they may come after collecting has ended. */
export function takeInNotes(session: Session, notes: SharedNotes): { session: Session; verdict: NotesVerdict } {
  if (notes.session !== undefined && notes.session !== session.id)
    return { session, verdict: { outcome: 'refused', because: 'other-session' } };
  if (session.privacy === 'open') return { session, verdict: { outcome: 'refused', because: 'open-notes' } };
  const { session: next, added } = withNotes(session, notes);
  return { session: next, verdict: { outcome: 'notes', added } };
}
