import { InvalidArgumentError } from 'commander';
import { day } from '../../schemas/shared.ts';
import { say } from './answer.ts';

/** A day of the calendar as it is typed. */
export function readDay(text: string): string {
  const isDay = day.safeParse(text).success && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  if (isDay) return text;
  throw new InvalidArgumentError(say({ zh: '应为日期，写成 YYYY-MM-DD。', en: 'Expected a day as YYYY-MM-DD.' }));
}
