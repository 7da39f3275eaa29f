import type { AssessmentModel } from '../../../schemas/assessment.ts';
import { splitEntries } from '../../code/answer-link.ts';
import { type CollectedCode, collectCode } from '../../merge/collect-code.ts';
import { addToCounts } from '../../merge/counts.ts';
import { type Merged, mergeResponse, type Verdict } from '../../merge/merge-response.ts';
import type { Response } from '../../response.ts';
import type { Session } from '../../session.ts';
import type { NotesVerdict } from './take-in-notes.ts';

/** What became of one thing that was handed in: a line on the screen. */
export interface VerdictLine {
  /** What it was, as far as it may be shown. */
  name: string;
  verdict:
    | Verdict
    | NotesVerdict
    | Extract<CollectedCode, { ok: false }>
    | { outcome: 'unreadable'; problems: readonly string[] };
  /** Told so that a second person with the very same answers can be added. */
  piece?: string;
}

/** A session after all that was handed in, with a line for each. */
export interface TakenIn {
  session: Session;
  lines: VerdictLine[];
}

/** What a piece is taken in with. */
export interface TakeInContext {
  model: AssessmentModel;
  /** ISO 8601 in UTC. */
  now: string;
  /** 2 for a second person who gave the very same answers. */
  copy?: number;
  /** Ids that an anonymous session has counted while this page was open: the session itself keeps none. */
  taken?: Set<string> | undefined;
}

/** Takes in every code and link of a pasted text. */
export function takeInText(session: Session, text: string, context: TakeInContext): TakenIn {
  return splitEntries(text).reduce<TakenIn>(
    (taken, piece) => {
      const { session: next, line } = takeInPiece(taken.session, piece, context);
      return { session: next, lines: [...taken.lines, line] };
    },
    { session, lines: [] },
  );
}

/** Takes in one code or link. */
export function takeInPiece(session: Session, piece: string, context: TakeInContext) {
  const collected = collectCode(piece, context);
  const name = shortened(piece);
  if (!collected.ok) return { session, line: { name, verdict: collected } satisfies VerdictLine };
  const taken = takeInResponse(session, collected.response, context);
  return { session: taken.session, line: { name, verdict: taken.verdict, piece } satisfies VerdictLine };
}

/** Takes in one response: as it is into an open session, into the counts of an anonymous one. */
export function takeInResponse(session: Session, response: Response, { model, taken }: TakeInContext): Merged {
  const merged = mergeResponse(session, response, model);
  const { verdict } = merged;
  if (session.privacy === 'open' || verdict.outcome !== 'accepted') return merged;
  if (taken?.has(response.id)) return { session, verdict: { outcome: 'duplicate', id: response.id } };
  taken?.add(response.id);
  // The counts are all that is kept of it.
  const counts = addToCounts(session.counts ?? {}, verdict.response, model);
  return { session: { ...session, counts }, verdict };
}

/** How many people of a session gave the answers of a line that was found to be there already. */
export function copiesOf({ responses }: Session, { verdict }: VerdictLine): number {
  if (!('outcome' in verdict) || verdict.outcome !== 'duplicate') return 0;
  return Math.max(1, responses.filter(({ id }) => id === verdict.id || id.startsWith(`${verdict.id}-`)).length);
}

const LONGEST_NAME = 24;

function shortened(piece: string): string {
  return piece.length <= LONGEST_NAME ? piece : `…${piece.slice(-LONGEST_NAME)}`;
}
