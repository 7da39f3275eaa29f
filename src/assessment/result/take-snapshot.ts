import type { AssessmentModel } from '../../schemas/assessment.ts';
import { countResponses } from '../merge/counts.ts';
import type { Session, Snapshot } from '../session.ts';

/**
 * Keeps a finished round as it was answered, with its model, its agreements and its promises. An open round also keeps each response's
 * levels under its random id, so that the next round can pair the same people.
 *
 * @param id random
 * @param taken ISO 8601 in UTC
 */
export function takeSnapshot(
  session: Session,
  model: AssessmentModel,
  { id, taken }: Pick<Snapshot, 'id' | 'taken'>,
): Snapshot {
  const { model: reference, privacy, invited, agreed, goals } = session;
  const round = { id, taken, model: reference, privacy, invited, agreed, goals };
  if (session.counts) return { ...round, counts: session.counts };
  return { ...round, counts: countResponses(session.responses, model), paired: pairsOf(session) };
}

function pairsOf({ responses }: Session): NonNullable<Snapshot['paired']> {
  return Object.fromEntries(
    responses.map(({ id, answers }) => [
      id,
      Object.fromEntries(
        Object.entries(answers).flatMap(([item, answer]) => ('value' in answer ? [[item, answer.value]] : [])),
      ),
    ]),
  );
}
