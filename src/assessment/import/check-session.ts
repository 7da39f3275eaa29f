import type { AssessmentModel } from '../../schemas/assessment.ts';
import type { Goal, Session } from '../session.ts';
import { checkResponse, type KnownIds, knownIds, tooHigh, unknownKeys } from './check-response.ts';
import { type ImportRefusal, refusal } from './import-refusal.ts';

/**
 * What a session says that its model does not have, or that does not fit together. Snapshots keep the model they were answered with, so
 * their items are not compared with the present one's.
 */
export function checkSession(session: Session, model: AssessmentModel): ImportRefusal[] {
  const known = knownIds(session.model, model);
  if ('because' in known) return [known];
  return [
    ...checkPrivacy(session),
    ...session.responses.flatMap((response, index) => checkResponse(response, model, `responses.${index}.`)),
    ...repeatedIds(session),
    ...unknownItems(session, known),
    ...checkLevels(session, model),
    ...checkCounts(session, model),
  ];
}

/** An anonymous session holds counts and nobody's answers; an open one the reverse. */
function checkPrivacy({ privacy, responses, counts }: Session): ImportRefusal[] {
  const isMixed = privacy === 'anonymous' ? responses.length > 0 : counts !== undefined;
  return isMixed ? [refusal(privacy === 'anonymous' ? 'responses' : 'counts', 'mixed-privacy')] : [];
}

function repeatedIds({ responses }: Session): ImportRefusal[] {
  const seen = new Set<string>();
  return responses.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [refusal(`responses.${index}.id`, 'repeated-id', id)];
  });
}

function unknownItems(session: Session, { items }: KnownIds): ImportRefusal[] {
  const { counts = {}, notes = {}, secondVotes = {}, agreed, targets, importance, effort } = session;
  const records = { counts, notes, secondVotes, agreed, targets, importance, effort };
  return [
    ...Object.entries(records).flatMap(([name, record]) => unknownKeys(record, items, name)),
    ...session.goals.flatMap(({ item }, index) =>
      items.has(item) ? [] : [refusal(`goals.${index}.item`, 'unknown-item', item)],
    ),
  ];
}

function checkLevels({ agreed, targets, secondVotes = {}, goals }: Session, model: AssessmentModel): ImportRefusal[] {
  return [
    ...Object.entries(agreed).flatMap(([item, { level }]) => tooHigh(level, model, `agreed.${item}.level`)),
    ...Object.entries(targets).flatMap(([item, level]) => tooHigh(level, model, `targets.${item}`)),
    ...Object.entries(secondVotes).flatMap(([item, votes]) =>
      votes.flatMap((level, index) => tooHigh(level, model, `secondVotes.${item}.${index}`)),
    ),
    ...goals.flatMap((goal, index) => checkGoal(goal, model, `goals.${index}`)),
  ];
}

function checkGoal({ from, to }: Goal, model: AssessmentModel, path: string): ImportRefusal[] {
  const isBackwards = to <= from;
  return isBackwards ? [refusal(`${path}.to`, 'out-of-range', to, `> ${from}`)] : tooHigh(to, model, `${path}.to`);
}

function checkCounts({ counts = {} }: Session, { levels }: AssessmentModel): ImportRefusal[] {
  return Object.entries(counts).flatMap(([item, each]) =>
    each.levels.length === levels.length
      ? []
      : [refusal(`counts.${item}.levels`, 'too-many', each.levels.length, levels.length)],
  );
}
