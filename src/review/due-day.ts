import { createHash } from 'node:crypto';
import { daysBetween, reviewDue } from '../i18n/dates.ts';

/** The last sixth of the interval: with six months, a page falls due in the course of the sixth. */
const SHARE_SPREAD = 1 / 6;

const DAY_MS = 86_400_000;

/**
 * The day by which a page is to be read again: at the latest the last review plus the interval. Pages that were reviewed together would
 * all fall due together, so each has a place of its own, from its name, among the working days of the interval's last sixth.
 *
 * @example dueDay('technical-debt', '2026-11-23', 'P6M') // a Monday to Friday from 2027-04-24 to 2027-05-23
 */
export function dueDay(slug: string, reviewed: string, every: string): string {
  const latest = reviewDue(reviewed, every);
  const days = workingDaysUpTo(latest, Math.floor(daysBetween(reviewed, latest) * SHARE_SPREAD));
  return days[placeOf(slug) % days.length] ?? latest;
}

/** The working days among the given number of days that end with a day. */
function workingDaysUpTo(last: string, count: number): string[] {
  const days = Array.from({ length: count }, (_, back) => new Date(Date.parse(last) - back * DAY_MS));
  return days.filter((day) => day.getUTCDay() % 6 !== 0).map((day) => day.toISOString().slice(0, 10));
}

/** A number that stays with a name. */
function placeOf(slug: string): number {
  return createHash('sha256').update(slug).digest().readUInt32BE();
}
