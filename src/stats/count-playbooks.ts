import type { Library, PlaybookRecord } from '../compile/library.ts';
import { daysBetween } from '../i18n/dates.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { dueDay } from '../review/due-day.ts';
import { SYSTEMS, type System } from '../schemas/shared.ts';
import type { PageCount } from './read-page.ts';

/** What the playbooks of a system hold in one language. */
export interface SystemCount {
  /** `pages` are those that are no playbooks, `all` is everything. */
  system: System | 'pages' | 'all';
  locale: Locale;
  pages: number;
  words: number;
  minutes: number;
  diagrams: number;
  outlines: number;
  /** Different simulators. */
  simulators: number;
  /** Simulators and computed figures on pages. */
  simulatorUses: number;
  /** Different terms. */
  terms: number;
  /** Different sources. */
  sources: number;
  citations: number;
  /** Different templates. */
  templates: number;
  drafts: number;
  /** Playbooks whose review is overdue. */
  overdue: number;
}

/** One row for each system and language, then other pages, then all. `today` is a day, `YYYY-MM-DD`. */
export function countPlaybooks(pages: readonly PageCount[], library: Library, today: string): SystemCount[] {
  const groups = [...SYSTEMS, 'pages', 'all'] as const;
  return groups.flatMap((system) =>
    LOCALES.map((locale) => {
      const own = pages.filter(
        ({ page }) => page.locale === locale && (system === 'all' || (page.playbook?.system ?? 'pages') === system),
      );
      return countGroup(system, locale, own, [...library.playbooks.values()], today);
    }),
  );
}

function countGroup(
  system: SystemCount['system'],
  locale: Locale,
  pages: readonly PageCount[],
  playbooks: readonly PlaybookRecord[],
  today: string,
): SystemCount {
  const sum = (of: (page: PageCount) => number) => pages.reduce((total, page) => total + of(page), 0);
  const different = (of: (page: PageCount) => readonly string[]) => new Set(pages.flatMap(of)).size;
  const records = playbooks.filter((record) => system === 'all' || record.system === system);
  return {
    system,
    locale,
    pages: pages.length,
    words: sum(({ words }) => words),
    minutes: sum(({ minutes }) => minutes),
    diagrams: sum(({ diagrams }) => diagrams),
    outlines: sum(({ outlines }) => outlines),
    simulators: different(({ simulators }) => simulators),
    simulatorUses: sum(({ simulators }) => simulators.length),
    terms: different(({ terms }) => terms),
    sources: different(({ citations }) => citations.map(({ source }) => source)),
    citations: sum(({ citations }) => citations.length),
    templates: different(({ page }) => page.playbook?.templates ?? []),
    drafts: records.filter(({ status }) => status === 'draft').length,
    overdue: records.filter((record) => isOverdue(record, today)).length,
  };
}

/** @example isOverdue({ slug: 'x', reviewed: { date: '2026-01-01' }, reviewEvery: 'P6M' }, '2026-08-01') // true */
export function isOverdue(
  { slug, reviewed, reviewEvery }: Pick<PlaybookRecord, 'slug' | 'reviewed' | 'reviewEvery'>,
  today: string,
): boolean {
  return reviewed !== undefined && daysBetween(dueDay(slug, reviewed.date, reviewEvery), today) > 0;
}
