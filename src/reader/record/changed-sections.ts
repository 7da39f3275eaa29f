import type { SectionHashes } from './read-page.ts';

/** A section that is not what it was: reworded, or not there before. */
export interface ChangedSection {
  id: string;
  kind: 'changedSection' | 'newSection';
}

/**
 * The sections of a page that have changed since it was read, in the page's order. What was taken out is no longer there to be marked.
 *
 * @example changedSections({ when: 'a', how: 'b' }, { when: 'a', how: 'c', try: 'd' }) // how changed, try new
 */
export function changedSections(before: SectionHashes | undefined, now: SectionHashes): ChangedSection[] {
  if (!before) return [];
  return Object.keys(now)
    .filter((id) => !Object.hasOwn(before, id) || before[id] !== now[id])
    .map((id) => ({ id, kind: Object.hasOwn(before, id) ? 'changedSection' : 'newSection' }));
}

/**
 * The hashes that a page carries as text, one section after the other: `id:hash id:hash`.
 *
 * @example readHashes('when:a1 how:b2') // { when: 'a1', how: 'b2' }
 */
export function readHashes(text: string): SectionHashes {
  const pairs = text.split(' ').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.lastIndexOf(':')), pair.slice(pair.lastIndexOf(':') + 1)]),
  );
}

/** The text that {@link readHashes} reads. */
export function writeHashes(hashes: Iterable<readonly [id: string, hash: string]>): string {
  return [...hashes].map(([id, hash]) => `${id}:${hash}`).join(' ');
}
