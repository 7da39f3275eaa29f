import type { SectionHashes } from '../compile/section-hashes.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { SectionPairs } from '../schemas/section-record.ts';

/** A section that is not as it was recorded, and the languages in which it differs. */
export interface SectionChange {
  id: string;
  kind: 'edited' | 'added' | 'removed';
  locales: Locale[];
}

/** The present hashes of a page in each language. */
export type PageSections = Record<Locale, SectionHashes>;

/** What is recorded of a page as it is now. A section that only one language has is left out: the languages must first agree on it. */
export function pairSections({ zh, en }: PageSections): SectionPairs {
  const shared = Object.entries(zh).flatMap(([id, hash]) => {
    const other = en[id];
    return other === undefined ? [] : [[id, { zh: hash, en: other }] as const];
  });
  return Object.fromEntries(shared);
}

/** Where a page differs from what was recorded: in the page's order, then what is gone. */
export function changedSections(recorded: SectionPairs, present: PageSections): SectionChange[] {
  const ids = [...new Set([...Object.keys(present.zh), ...Object.keys(present.en)])];
  const here = ids.flatMap((id) => changeOf(id, recorded[id], present));
  const gone = Object.keys(recorded)
    .filter((id) => !ids.includes(id))
    .map((id): SectionChange => ({ id, kind: 'removed', locales: [...LOCALES] }));
  return [...here, ...gone];
}

/** Which sections of one language are not as they were recorded: edited, added or gone. */
export function editedSections(recorded: SectionPairs, present: SectionHashes, locale: Locale): string[] {
  return [...new Set([...Object.keys(present), ...Object.keys(recorded)])].filter(
    (id) => present[id] !== recorded[id]?.[locale],
  );
}

function changeOf(id: string, recorded: SectionPairs[string] | undefined, present: PageSections): SectionChange[] {
  const locales = LOCALES.filter((locale) => present[locale][id] !== recorded?.[locale]);
  if (locales.length === 0) return [];
  return [{ id, kind: recorded ? 'edited' : 'added', locales }];
}
