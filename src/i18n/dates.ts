import { LANGUAGE_TAGS, type Locale } from './locales.ts';

const UNITS: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year', TH: 'hour', TM: 'minute' };

/** A day in the reader's language. @example formatDay('2026-11-23', 'en') // '23 November 2026' */
export function formatDay(day: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : LANGUAGE_TAGS[locale];
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A length of time in the reader's language. @example formatDuration('P6W', 'zh') // '6 周' */
export function formatDuration(duration: string, locale: Locale): string {
  const [, time = '', count = '', letter = ''] = /^P(T?)(\d+)([DWMYH])$/.exec(duration) ?? [];
  const unit = UNITS[time + letter];
  if (!unit) return duration;
  const text = new Intl.NumberFormat(LANGUAGE_TAGS[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(count),
  );
  return text.replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
}

/** The day a review falls due: the last one plus the interval. @example reviewDue('2026-11-23', 'P6M') // '2027-05-23' */
export function reviewDue(reviewed: string, every: string): string {
  const [, count = '0', letter = 'D'] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
  const due = new Date(`${reviewed}T00:00:00Z`);
  const amount = Number(count);
  if (letter === 'D') due.setUTCDate(due.getUTCDate() + amount);
  if (letter === 'W') due.setUTCDate(due.getUTCDate() + 7 * amount);
  const day = due.getUTCDate();
  if (letter === 'M') due.setUTCMonth(due.getUTCMonth() + amount);
  if (letter === 'Y') due.setUTCFullYear(due.getUTCFullYear() + amount);
  // 31 August and six months is the end of February, not the third of March.
  if (/[MY]/.test(letter) && due.getUTCDate() !== day) due.setUTCDate(0);
  return due.toISOString().slice(0, 10);
}

/** The day it is, in UTC: the same for everybody who builds the same content. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when it lies before. @example daysBetween('2026-11-23', '2026-11-25') // 2 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
