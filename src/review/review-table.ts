import { ROLES, type Role } from '../schemas/shared.ts';
import type { TitledPage } from './kept-page.ts';
import type { ReviewStanding, ReviewState } from './review-standing.ts';
import type { SectionChange } from './section-pairs.ts';

/** A review as JSON gives it. */
export interface ReviewEntry {
  page: string;
  title: TitledPage['title'];
  owner: Role;
  state: ReviewState;
  reviewed?: { date: string; by: Role };
  due?: string;
  daysOverdue?: number;
  changes: SectionChange[];
}

/** A review with plain values only. */
export function reviewEntry({ page, daysOverdue, ...rest }: ReviewStanding<TitledPage>): ReviewEntry {
  const { owner, state, reviewed, due, changes } = rest;
  return {
    page: page.plainId,
    title: page.title,
    owner,
    state,
    ...(reviewed && { reviewed }),
    ...(due && { due, daysOverdue }),
    changes,
  };
}

/** Reviews by owner, in the order of the roles; owners of nothing are left out. */
export function byOwner<S extends Pick<ReviewStanding, 'owner'>>(standings: readonly S[]): [Role, S[]][] {
  const groups = Map.groupBy(standings, ({ owner }) => owner);
  return ROLES.flatMap((role) => {
    const own = groups.get(role);
    return own ? [[role, own] as [Role, S[]]] : [];
  });
}

/** How many pages fall due in a week, named by its Monday, and whose they are. */
export interface WeekLoad {
  week: string;
  count: number;
  owners: Partial<Record<Role, number>>;
}

/** What falls due week by week, earliest first: whether the days are spread well enough. */
export function weekLoads(standings: readonly ReviewStanding[]): WeekLoad[] {
  const dated = standings.filter(({ due }) => due !== undefined);
  const weeks = Map.groupBy(dated, ({ due }) => mondayOf(due ?? ''));
  return [...weeks]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([week, own]) => ({
      week,
      count: own.length,
      owners: Object.fromEntries(byOwner(own).map(([role, group]) => [role, group.length])),
    }));
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
