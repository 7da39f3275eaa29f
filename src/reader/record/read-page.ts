import type { Locale } from '../../i18n/locales.ts';
import type { Entry } from '../../simulator-host/keeping/entries.ts';

/** What the sections of a page said: a hash for each, by the id of its heading. */
export type SectionHashes = Record<string, string>;

/** One page that was read: by its id without language, on which day, and what its sections said then, in each language it was read in. */
export interface ReadPage extends Entry {
  /** The reader's own day, `2026-11-30`. */
  day: string;
  sections: Partial<Record<Locale, SectionHashes>>;
}

/** Whether an entry found in the store is a page that was read. */
export function isReadPage({ day, sections }: Record<string, unknown>): boolean {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isObject(sections)) return false;
  return Object.values(sections).every(
    (hashes) => isObject(hashes) && Object.values(hashes).every((hash) => typeof hash === 'string'),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
