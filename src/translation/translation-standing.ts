import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { KeptPage } from '../review/kept-page.ts';
import { changedSections, type SectionChange } from '../review/section-pairs.ts';

/** A section whose languages no longer say the same, and which of them was changed: one, so that the other is behind, or both. */
export type SectionBehind = SectionChange;

/** How the two languages of a page stand to each other. */
export interface TranslationStanding<P extends KeptPage = KeptPage> {
  page: P;
  /** Whether it was ever recorded that they say the same. */
  isRecorded: boolean;
  sections: SectionBehind[];
}

/** Which sections of a page changed in one language or in both since the two were last in step. One that is gone from both is no debt. */
export function translationStanding<P extends KeptPage>(page: P): TranslationStanding<P> {
  const recorded = page.record?.inStep;
  return {
    page,
    isRecorded: recorded !== undefined,
    sections: recorded ? changedSections(recorded, page.sections).filter(({ kind }) => kind !== 'removed') : [],
  };
}

/** The languages in which a section has yet to follow: the other one, or both when both were changed. */
export function localesBehind({ locales }: SectionBehind): Locale[] {
  const unchanged = LOCALES.filter((locale) => !locales.includes(locale));
  return unchanged.length > 0 ? unchanged : [...LOCALES];
}
