import { hash } from 'node:crypto';
import { plainWords } from './plain-words.ts';
import { splitSections } from './split-sections.ts';

/** The hash of each section's words by the id of its heading, in the page's order; `_top` is what stands before the first heading. */
export type SectionHashes = Record<string, string>;

/** 48 bits: no two texts of one section share them by chance, and a line in a diff stays readable. */
const DIGITS = 12;

/**
 * The hashes of a page's sections, one for each second- or third-level heading with an id, from the page's source alone. They follow
 * the words and not their form (see {@link plainWords}), so that setting a text differently changes nothing. They are recorded in the
 * content for years and therefore depend on no parser and no setting.
 *
 * @example Object.keys(hashSections('---\ntitle: T\n---\n\n## When {#when}\n\nNow.')) // ['_top', 'when']
 */
export function hashSections(text: string): SectionHashes {
  return Object.fromEntries(splitSections(text).map((section) => [section.id, hashWords(section.text)]));
}

/** The hash of a text's words. */
export function hashWords(text: string): string {
  return hash('sha256', plainWords(text)).slice(0, DIGITS);
}
