/** The channels of one journey, in order; nothing when a touch has no name. Spaces around a name do not count. */
export function readPath(path: string): string[] | undefined {
  const touches = path.split(/[>＞→»]/).map((touch) => touch.trim());
  return touches.includes('') ? undefined : touches;
}

/** Why a list of days cannot be used. */
export type DaysProblem = 'daysUnread' | 'daysRising';

/**
 * Days from each touch to the end of the journey, separated by commas, spaces or the signs of a path; nothing when the text is blank.
 * Touches are in order of time, so the days may stay the same or fall, never rise.
 *
 * @example readDays('12, 5, 0') // [12, 5, 0]
 */
export function readDays(text: string): number[] | DaysProblem | undefined {
  if (text.trim() === '') return undefined;
  const days = text.trim().split(/\s*[>＞→»,，;；、]\s*|\s+/);
  if (!days.every((day) => /^\d{1,5}(\.\d+)?$/.test(day))) return 'daysUnread';
  const numbers = days.map(Number);
  return numbers.some((day, index) => day > (numbers[index - 1] ?? day)) ? 'daysRising' : numbers;
}
