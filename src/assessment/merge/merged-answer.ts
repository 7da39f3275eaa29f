import { type Answer, LONGEST_NOTE, MOST_LINKS } from '../answer.ts';

/**
 * One answer to what used to be several items: the lowest level; *I do not know* when somebody did not know a part, because then they do
 * not know the whole; *does not apply* only when no part applies. Blank parts say nothing. Notes and links of all parts are kept.
 *
 * @example mergedAnswer([{ value: 4 }, { value: 2 }]) // { value: 2 }
 */
export function mergedAnswer(parts: readonly (Answer | undefined)[]): Answer | undefined {
  const given = parts.filter((part) => part !== undefined);
  const chosen = given.find(isUnknown) ?? given.filter(isLevel).toSorted((a, b) => a.value - b.value)[0] ?? given[0];
  if (!chosen) return undefined;
  const notes = given.flatMap(({ note }) => (note ? [note] : []));
  const links = [...new Set(given.flatMap(({ links: each }) => each ?? []))];
  const { note: _note, links: _links, ...answer } = chosen;
  return {
    ...answer,
    ...(notes.length > 0 && { note: notes.join('\n').slice(0, LONGEST_NOTE) }),
    ...(links.length > 0 && { links: links.slice(0, MOST_LINKS) }),
  };
}

const isLevel = (answer: Answer) => 'value' in answer;
const isUnknown = (answer: Answer) => 'state' in answer && answer.state === 'unknown';
