import type { Locale } from '../i18n/locales.ts';
import type { TitledPage } from './kept-page.ts';
import type { ReviewStanding } from './review-standing.ts';

/** What a calendar of reviews is made with. */
export interface CalendarSetting {
  locale: Locale;
  /** The calendar's name in the reader's list. */
  name: string;
  /** A role's name in the reader's language. */
  roleName: (role: ReviewStanding['owner']) => string;
  /** A page's whole address, where the site has one. */
  addressOf?: ((page: TitledPage) => string) | undefined;
}

/**
 * Reviews as a calendar file (RFC 5545): a whole-day event on the day each page is due, transparent, so that it blocks nobody. An event
 * keeps its UID for ever and carries the last review as its stamp, so that a calendar that follows the file moves it on when the page
 * has been reviewed; the same content gives the same bytes. A page that has no day yet is left out.
 */
export function reviewCalendar(standings: readonly ReviewStanding<TitledPage>[], setting: CalendarSetting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Groundwork//Reviews//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(setting.name)}`,
    `X-WR-CALNAME:${escapeText(setting.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...standings.flatMap((standing) => eventLines(standing, setting)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const WORDS = {
  zh: {
    review: '审阅：{title}',
    owner: '负责人：{role}',
    last: '上次审阅：{date}，{role}',
    how: '审完运行：{command}',
  },
  en: {
    review: 'Review: {title}',
    owner: 'Owner: {role}',
    last: 'Last review: {date}, {role}',
    how: 'When it has been read: {command}',
  },
};

function eventLines(standing: ReviewStanding<TitledPage>, { locale, roleName, addressOf }: CalendarSetting): string[] {
  const { page, due, reviewed, owner } = standing;
  if (!due || !reviewed) return [];
  const words = WORDS[locale];
  const name = page.plainId.replace(/^playbooks\//, '');
  const description = [
    words.owner.replace('{role}', roleName(owner)),
    words.last.replace('{date}', reviewed.date).replace('{role}', roleName(reviewed.by)),
    words.how.replace('{command}', `npm run review -- done ${name} --by ${owner}`),
  ].join('\n');
  const summary = words.review.replace('{title}', () => page.title[locale]);
  return [
    'BEGIN:VEVENT',
    `UID:review-${page.plainId.replaceAll('/', '-')}@groundwork`,
    `DTSTAMP:${compact(reviewed.date)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(due))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(addressOf ? [`URL:${addressOf(page)}`] : []),
    `CATEGORIES:${escapeText(roleName(owner))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line holds 75 octets; what is longer goes on after a line break and a space. No character is cut in two. */
const OCTETS = 75;

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
