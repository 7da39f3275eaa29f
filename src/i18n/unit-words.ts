import type { Unit } from '../../simulators/_kit/units.ts';
import type { Locale } from './locales.ts';

/** What stands around a number of a unit. `one` replaces `after` when the number is written as 1. */
export interface UnitWords {
  before?: string;
  after?: string;
  one?: string;
}

const SHARED: Partial<Record<Unit, UnitWords>> = {
  number: {},
  count: {},
  ratio: {},
  percent: { after: '%' },
  money: { before: '¥' },
};

/** How each unit is written beside a number, by language. Money is in yuan. */
export const UNIT_WORDS: Record<Locale, Partial<Record<Unit, UnitWords>>> = {
  en: {
    ...SHARED,
    people: { after: ' people', one: ' person' },
    points: { after: ' points', one: ' point' },
    'percent-points': { after: ' pp' },
    'percent-per-month': { after: '%/month' },
    'percent-per-year': { after: '%/year' },
    'money-per-month': { before: '¥', after: '/month' },
    'money-per-year': { before: '¥', after: '/year' },
    'money-per-day': { before: '¥', after: '/day' },
    periods: { after: ' periods', one: ' period' },
    days: { after: ' days', one: ' day' },
    weeks: { after: ' weeks', one: ' week' },
    months: { after: ' months', one: ' month' },
    years: { after: ' years', one: ' year' },
    'person-months': { after: ' person-months', one: ' person-month' },
    hours: { after: ' hours', one: ' hour' },
    'hours-per-month': { after: ' hours/month', one: ' hour/month' },
  },
  zh: {
    ...SHARED,
    people: { after: ' 人' },
    points: { after: ' 分' },
    'percent-points': { after: ' 个百分点' },
    'percent-per-month': { after: '%/月' },
    'percent-per-year': { after: '%/年' },
    'money-per-month': { before: '¥', after: '/月' },
    'money-per-year': { before: '¥', after: '/年' },
    'money-per-day': { before: '¥', after: '/天' },
    periods: { after: ' 期' },
    days: { after: ' 天' },
    weeks: { after: ' 周' },
    months: { after: ' 个月' },
    years: { after: ' 年' },
    'person-months': { after: ' 人月' },
    hours: { after: ' 小时' },
    'hours-per-month': { after: ' 小时/月' },
  },
};

/** Steps of magnitude in which large numbers are read, largest first. */
export const MAGNITUDES: Record<Locale, readonly { factor: number; word: string }[]> = {
  en: [
    { factor: 1e9, word: 'bn' },
    { factor: 1e6, word: 'M' },
    { factor: 1e3, word: 'k' },
  ],
  zh: [
    { factor: 1e8, word: ' 亿' },
    { factor: 1e4, word: ' 万' },
  ],
};

/** Whether a unit's numbers are fractions that a reader sees times 100. */
export function isPercentage(unit: Unit): boolean {
  return unit.startsWith('percent');
}
