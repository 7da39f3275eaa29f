import { daysBetween } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import type { KeptPage } from '../review/kept-page.ts';
import { findEarlier } from './history.ts';
import { localesBehind, type SectionBehind, translationStanding } from './translation-standing.ts';

/** A section that is behind, in which languages, and for how long. */
export interface BehindSection extends SectionBehind {
  behind: Locale[];
  /** The day of the commit from which on the languages differ; the present day while it is not committed; nothing when nobody knows. */
  since?: string;
  days?: number;
}

/** A page's files, from the folder that its history is asked from. */
export interface PageFiles {
  root: string;
  files: Record<Locale, string>;
}

/** The sections of a page that are behind, with their age as the repository's history tells it. */
export function behindSections(page: KeptPage, { root, files }: PageFiles, today: string): BehindSection[] {
  return translationStanding(page).sections.map((section) => {
    const days = section.locales.map((locale) =>
      changedSince(section, page, { root, file: files[locale] }, locale, today),
    );
    const since = days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
    return { ...section, behind: localesBehind(section), ...(since && { since, days: daysBetween(since, today) }) };
  });
}

function changedSince(
  { id }: SectionBehind,
  page: KeptPage,
  place: { root: string; file: string },
  locale: Locale,
  today: string,
): string | undefined {
  const recorded = page.record?.inStep?.[id]?.[locale];
  if (recorded === undefined) return undefined;
  const earlier = findEarlier(place, id, recorded);
  return earlier && (earlier.since ?? today);
}

/** Whether a section has been behind for more days than are allowed; one of unknown age has. */
export function isTooLate({ days }: BehindSection, allowed: number): boolean {
  return days === undefined || days >= allowed;
}
