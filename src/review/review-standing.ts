import { daysBetween } from '../i18n/dates.ts';
import type { Role } from '../schemas/shared.ts';
import { dueDay } from './due-day.ts';
import type { KeptPage } from './kept-page.ts';
import { reviewHash } from './review-hash.ts';
import { changedSections, type SectionChange } from './section-pairs.ts';

/**
 * How a playbook stands: nobody has reviewed it (`draft`); its record does not belong to its date, name and words (`unbound`); the review
 * is past its day (`overdue`); it was edited since (`edited`); all is well (`current`). The worst is named; an overdue page may be edited too.
 */
export type ReviewState = 'unbound' | 'draft' | 'overdue' | 'edited' | 'current';

/** A playbook's review, as seen on a day. */
export interface ReviewStanding<P extends KeptPage = KeptPage> {
  page: P;
  owner: Role;
  state: ReviewState;
  /** The day of the last review and who made it. */
  reviewed?: { date: string; by: Role };
  /** The day by which it is to be read again. */
  due?: string;
  /** Days since that day; negative while it lies ahead. */
  daysOverdue: number;
  /** What differs from the words that were reviewed. */
  changes: SectionChange[];
}

/** How a playbook's review stands on a day; nothing for a page that is no playbook. */
export function reviewStanding<P extends KeptPage>(page: P, today: string): ReviewStanding<P> | undefined {
  const { playbook } = page;
  if (!playbook) return undefined;
  const { owner, slug, reviewed, reviewEvery } = playbook;
  if (!reviewed) return { page, owner, state: 'draft', daysOverdue: 0, changes: [] };
  const due = dueDay(slug, reviewed.date, reviewEvery);
  const daysOverdue = daysBetween(due, today);
  const recorded = page.record?.reviewed ?? {};
  const isBound = reviewed.hash === reviewHash(reviewed, recorded);
  const changes = isBound ? changedSections(recorded, page.sections) : [];
  const shared = { page, owner, due, daysOverdue, changes, reviewed: { date: reviewed.date, by: reviewed.by } };
  if (!isBound) return { ...shared, state: 'unbound' };
  if (playbook.status === 'draft') return { ...shared, state: 'draft' };
  if (daysOverdue > 0) return { ...shared, state: 'overdue' };
  return { ...shared, state: changes.length > 0 ? 'edited' : 'current' };
}

/** Every playbook's review on a day, what is due first at the top; what has no day comes first of all. */
export function listReviews<P extends KeptPage>(pages: readonly P[], today: string): ReviewStanding<P>[] {
  const standings = pages.flatMap((page) => reviewStanding(page, today) ?? []);
  return standings.sort(
    (a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.page.plainId.localeCompare(b.page.plainId),
  );
}
