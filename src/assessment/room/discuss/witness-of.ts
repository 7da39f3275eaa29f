import type { AssessmentModel } from '../../../schemas/assessment.ts';
import type { Session } from '../../session.ts';

/** What somebody wrote beside an answer. */
interface WrittenNote {
  note: string;
  links: readonly string[];
}

/** A level that some people claim although they answered “no” to one of its marks. */
interface Claim {
  indicator: string;
  level: number;
  count: number;
}

/** Notes and links to one item, sorted by their text so that their order says nothing about people. */
export function notesOf({ responses, notes }: Pick<Session, 'responses' | 'notes'>, item: string): WrittenNote[] {
  const shared = (notes?.[item] ?? []).map((note) => ({ note, links: [] }));
  const written = responses.flatMap(({ answers }) => {
    const { note = '', links = [] } = answers[item] ?? {};
    return note || links.length > 0 ? [{ note, links }] : [];
  });
  return [...shared, ...written].sort((one, other) => one.note.localeCompare(other.note));
}

/** Levels claimed without a mark that a team at that level should show. */
export function claimsWithout(
  { responses }: Pick<Session, 'responses'>,
  { items }: AssessmentModel,
  item: string,
): Claim[] {
  const indicators = items.find(({ id }) => id === item)?.indicators ?? [];
  const counts = new Map<string, Claim>();
  for (const { answers, indicators: given = {} } of responses) {
    const answer = answers[item];
    if (!answer || !('value' in answer)) continue;
    for (const { id, level } of indicators) {
      if (given[id] !== 'no' || level > answer.value) continue;
      const key = `${id}/${answer.value}`;
      const known = counts.get(key);
      counts.set(key, { indicator: id, level: answer.value, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}
