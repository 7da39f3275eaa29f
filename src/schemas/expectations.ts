import type { Said } from '../i18n/said.ts';

/** What a text must look like, in every language. A schema carries the English one as its message. */
export const EXPECTATIONS = {
  slug: { zh: 'kebab-case：小写字母、数字和连字符', en: 'kebab-case: lower-case letters, digits and hyphens' },
  duration: { zh: 'ISO 8601 时长：PT90M、P5D、P6W、P3M', en: 'an ISO 8601 duration: PT90M, P5D, P6W, P3M' },
  day: { zh: '日期，写成 YYYY-MM-DD', en: 'a day as YYYY-MM-DD' },
  reviewed: {
    zh: 'reviewed: { date, by }，因为 status 是 reviewed',
    en: 'reviewed: { date, by }, because status is reviewed',
  },
  partId: {
    zh: '小写字母和数字，各部分用连字符或点连接',
    en: 'lower-case letters and digits, parts joined by hyphens or dots',
  },
  version: { zh: '三个数字组成的版本：1.0.0', en: 'a version as three numbers: 1.0.0' },
  address: { zh: '完整的网址：https://…', en: 'a whole address: https://…' },
} as const satisfies Record<string, Said>;

/** A schema's message in every language; one that is not listed here stays as it is. */
export function expectationOf(message: string): Said {
  return Object.values(EXPECTATIONS).find(({ en }) => en === message) ?? { zh: message, en: message };
}
