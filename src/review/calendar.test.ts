import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reviewCalendar } from './calendar.ts';
import { reviewedPage } from './fixtures.ts';
import { listReviews } from './review-standing.ts';

const { playbook, ...rest } = reviewedPage('draft');
const draft = { ...rest, playbook: playbook && { ...playbook, status: 'draft' as const, reviewed: undefined } };
const reviews = listReviews([reviewedPage('one'), reviewedPage('two', '2026-06-01'), draft], '2026-11-30');

function calendarIn(locale: 'zh' | 'en'): string {
  return reviewCalendar(reviews, {
    locale,
    name:
      locale === 'zh' ? '基石：审阅（全部），一份很长很长很长很长很长很长很长很长的日历名称' : 'Groundwork: reviews',
    roleName: (role) => (locale === 'zh' ? '增长负责人' : role),
    addressOf: ({ plainId }) => `https://e.org/${plainId}/`,
  });
}

describe.each(['zh', 'en'] as const)('the calendar in %s', (locale) => {
  const text = calendarIn(locale);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('is read by another program as whole-day events on the days that are due', () => {
    expect(events).toHaveLength(2);
    const due = reviews.flatMap((review) => review.due ?? []);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(due);
    for (const { startDate, endDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  test('keeps titles with commas, semicolons and line breaks whole', () => {
    const [one] = events.filter(({ uid }) => uid === 'review-playbooks-tech-one@groundwork');
    expect(one?.summary).toBe(
      locale === 'zh' ? '审阅：手册一，“增长；留存”' : 'Review: Playbook one, with commas; and semicolons',
    );
    expect(one?.description.split('\n')).toHaveLength(3);
    expect(one?.description).toContain('npm run review -- done tech/one --by growth-lead');
  });

  test('has lines of at most 75 octets that end with CRLF, and cuts no character', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(text).not.toContain('\u{FFFD}');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toMatch(locale === 'zh' ? /日历名称$/ : /reviews$/);
  });

  test('is the same from the same content, and moves an event on under its own name after a review', () => {
    expect(calendarIn(locale)).toBe(text);
    const [later] = listReviews([reviewedPage('one', '2027-05-01')], '2027-05-02');
    const moved = reviewCalendar(later ? [later] : [], { locale, name: 'n', roleName: (role) => role });
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(moved) as unknown[]).getFirstSubcomponent('vevent') ?? undefined,
    );
    expect(event.uid).toBe('review-playbooks-tech-one@groundwork');
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-05-01T00:00:00Z');
  });
});
