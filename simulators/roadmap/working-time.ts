import { dateOf, dayNumber, workingDay } from '../_kit/calendar.ts';
import type { Inputs } from './inputs.ts';

/** Weeks in an average month of the calendar: 365.2425 ÷ 12 ÷ 7. */
const WEEKS_PER_MONTH = 365.2425 / 84;

/** Which calendar a plan's durations run on. */
export type Calendar = Pick<Inputs, 'timeUnit' | 'startDate' | 'daysPerWeek'>;

/** How many of the plan's time units make a month. @example perMonth({ timeUnit: 'weeks', … }) // 4.348 */
export function perMonth({ timeUnit, daysPerWeek }: Calendar): number {
  if (timeUnit === 'months') return 1;
  return timeUnit === 'weeks' ? WEEKS_PER_MONTH : WEEKS_PER_MONTH * daysPerWeek;
}

/** The day on which work that starts at this time begins, as its number. */
export function startDay(time: number, calendar: Calendar): number {
  const { startDate, daysPerWeek } = calendar;
  return workingDay(dayNumber(startDate), Math.floor(workDays(time, calendar) + ROUNDING) + 1, daysPerWeek);
}

/** The last day of work that ends at this time, as its number. */
export function lastDay(time: number, calendar: Calendar): number {
  const { startDate, daysPerWeek } = calendar;
  const days = Math.max(1, Math.ceil(workDays(time, calendar) - ROUNDING));
  return workingDay(dayNumber(startDate), days, daysPerWeek);
}

/** The last day of work that ends at this time, written 2027-03-31. */
export function lastDate(time: number, calendar: Calendar): string {
  return dateOf(lastDay(time, calendar));
}

/** What a sum of durations may be off by without another day being begun. */
const ROUNDING = 1e-6;

function workDays(time: number, calendar: Calendar): number {
  return (time / perMonth(calendar)) * WEEKS_PER_MONTH * calendar.daysPerWeek;
}
