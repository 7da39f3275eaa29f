/** Days counted from 1970-01-01, of a day written 2027-01-04. @example dayNumber('1970-01-05') // 4 */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Years begin in March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/**
 * The day with this number as text, the other way round of {@link dayNumber}.
 *
 * Source: H. Hinnant (2013), chrono-compatible low-level date algorithms, `civil_from_days`.
 * @example dateOf(4) // '1970-01-05'
 */
export function dateOf(number: number): string {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

/**
 * The number of the n-th working day from a day on, itself included; weeks begin on Monday and work on their first days. A start on a
 * day off counts from the next working day.
 *
 * @param n a whole number, 1 or more
 * @param daysPerWeek 1 to 7
 * @example dateOf(workingDay(dayNumber('2027-01-04'), 6, 5)) // '2027-01-11', Monday to Monday
 */
export function workingDay(from: number, n: number, daysPerWeek: number): number {
  // 1970-01-01 was a Thursday.
  const weekday = (((from + 3) % 7) + 7) % 7;
  const worked = Math.min(weekday, daysPerWeek) + n - 1;
  return from - weekday + 7 * Math.floor(worked / daysPerWeek) + (worked % daysPerWeek);
}

const DAYS_PER_ERA = 146097;
const DAYS_BEFORE_1970 = 719468;

function two(value: number): string {
  return String(value).padStart(2, '0');
}
