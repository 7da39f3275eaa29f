import type { AssessmentModel } from '../../schemas/assessment.ts';
import type { Answer } from '../answer.ts';
import type { StateCounts } from '../code/round.ts';
import type { Response } from '../response.ts';
import type { ItemCounts } from '../session.ts';

/** Nobody has answered yet. */
export function emptyCounts(levels: number): ItemCounts {
  return { levels: Array(levels).fill(0), notApplicable: 0, unknown: 0, unanswered: 0 };
}

/** Counts of every item of the model over some responses; a blank counts as unanswered. */
export function countResponses(responses: readonly Response[], model: AssessmentModel): Record<string, ItemCounts> {
  const empty = Object.fromEntries(model.items.map(({ id }) => [id, emptyCounts(model.levels.length)]));
  return responses.reduce((counts, response) => addToCounts(counts, response, model), empty);
}

/**
 * Adds one person to an anonymous session's counts. Nothing of the person stays: no id, no time, no order, no link between items. The
 * cost: what was added cannot be corrected or found again.
 */
export function addToCounts(
  counts: Readonly<Record<string, ItemCounts>>,
  { answers }: Pick<Response, 'answers'>,
  { items, levels }: AssessmentModel,
): Record<string, ItemCounts> {
  return Object.fromEntries(
    items.map(({ id }) => [id, withAnswer(counts[id] ?? emptyCounts(levels.length), answers[id])]),
  );
}

/** The counts of a finished anonymous round (states 0-7 per item) by item; nothing when a level is counted that the model lacks. */
export function countsOfRound(
  round: StateCounts,
  { items, levels }: AssessmentModel,
): Record<string, ItemCounts> | undefined {
  const entries = items.map(({ id }, index): [string, ItemCounts] | undefined => {
    const [unanswered = 0, ...states] = round[index] ?? [];
    const [notApplicable = 0, unknown = 0] = states.slice(5);
    const isForeign = states.slice(levels.length, 5).some((count) => count > 0);
    return isForeign ? undefined : [id, { levels: states.slice(0, levels.length), notApplicable, unknown, unanswered }];
  });
  return entries.every((entry) => entry !== undefined) ? Object.fromEntries(entries) : undefined;
}

/** Two sets of counts together, as when two rounds are one session. */
export function sumCounts(one: ItemCounts, other: ItemCounts): ItemCounts {
  return {
    levels: one.levels.map((count, index) => count + (other.levels[index] ?? 0)),
    notApplicable: one.notApplicable + other.notApplicable,
    unknown: one.unknown + other.unknown,
    unanswered: one.unanswered + other.unanswered,
  };
}

/** Every level as often as it was given. @example levelsOf({ levels: [0, 2, 1], … }) // [2, 2, 3] */
export function levelsOf({ levels }: Pick<ItemCounts, 'levels'>): number[] {
  return levels.flatMap((count, index) => Array<number>(count).fill(index + 1));
}

function withAnswer(counts: ItemCounts, answer: Answer | undefined): ItemCounts {
  if (!answer) return { ...counts, unanswered: counts.unanswered + 1 };
  if ('value' in answer) {
    const { value } = answer;
    return { ...counts, levels: counts.levels.map((count, index) => (index === value - 1 ? count + 1 : count)) };
  }
  const key = answer.state === 'unknown' ? 'unknown' : 'notApplicable';
  return { ...counts, [key]: counts[key] + 1 };
}
