import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { daysBetween, reviewDue } from '../i18n/dates.ts';
import { dueDay } from './due-day.ts';
import { editedPage, reviewedPage } from './fixtures.ts';
import { reviewHash } from './review-hash.ts';
import { listReviews, reviewStanding } from './review-standing.ts';
import { byOwner, weekLoads } from './review-table.ts';
import { editedSections } from './section-pairs.ts';
import { standingWords } from './standing-words.ts';
import { writeRecord } from './write-record.ts';
import { writeReview } from './write-review.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,2}$/);
const hash = fc.stringMatching(/^[0-9a-f]{12}$/);
const pairs = fc.dictionary(slug, fc.record({ zh: hash, en: hash }), { noNullPrototype: true });

describe('a review is bound to what was read', () => {
  test('another day, another reader or other words give another hash; another order of sections does not', () => {
    fc.assert(
      fc.property(pairs, day, day, hash, (sections, date, otherDay, word) => {
        const bound = reviewHash({ date, by: 'growth-lead' }, sections);
        const turned = Object.fromEntries(Object.entries(sections).reverse());
        expect(reviewHash({ date, by: 'growth-lead' }, turned)).toBe(bound);
        expect(reviewHash({ date, by: 'data-analyst' }, sections)).not.toBe(bound);
        if (otherDay !== date) expect(reviewHash({ date: otherDay, by: 'growth-lead' }, sections)).not.toBe(bound);
        const more = { ...sections, zzz: { zh: word, en: word } };
        if (!sections['zzz']) expect(reviewHash({ date, by: 'growth-lead' }, more)).not.toBe(bound);
      }),
    );
  });

  test('a page that is as it was reviewed is current, until its day has passed', () => {
    const page = reviewedPage();
    const due = reviewStanding(page, '2026-11-30')?.due ?? '';
    expect(reviewStanding(page, '2026-11-30')).toMatchObject({ state: 'current', changes: [] });
    expect(reviewStanding(page, due)).toMatchObject({ state: 'current', daysOverdue: 0 });
    const later = reviewDue(due, 'P12D');
    expect(reviewStanding(page, later)).toMatchObject({ state: 'overdue', daysOverdue: 12 });
    expect(standingWords(listReviews([page], later)[0] ?? never())).toEqual({
      zh: '已逾期 12 天',
      en: 'overdue by 12 days',
    });
  });

  test.each([
    ['a date that moved', { date: '2026-12-01' }],
    ['another reviewer', { by: 'data-analyst' as const }],
    ['a hash that is gone', { hash: undefined }],
    ['a hash of something else', { hash: '0123456789abcdef' }],
  ])('%s is caught, whatever the text', (_what, bump) => {
    for (const page of [reviewedPage(), editedPage()]) {
      const reviewed = { ...(page.playbook?.reviewed ?? never()), ...bump };
      const bumped = { ...page, playbook: { ...(page.playbook ?? never()), reviewed } };
      expect(reviewStanding(bumped, '2026-12-02')?.state).toBe('unbound');
    }
  });

  test('a record of sections that was changed by hand is caught too, and one that is missing', () => {
    const { record: _record, ...without } = reviewedPage();
    expect(reviewStanding(without, '2026-11-30')?.state).toBe('unbound');
    const moved = { ...reviewedPage(), record: { reviewed: editedPage().record?.reviewed ?? {} } };
    expect(reviewStanding(moved, '2026-11-30')?.state).toBe('current');
    const { steps: _steps, ...fewer } = moved.record.reviewed;
    expect(reviewStanding({ ...moved, record: { reviewed: fewer } }, '2026-11-30')?.state).toBe('unbound');
  });

  test('an edit after the review names its section and language', () => {
    const standing = reviewStanding(editedPage(), '2026-11-30') ?? never();
    expect(standing.state).toBe('edited');
    expect(standing.changes).toEqual([{ id: 'steps', kind: 'edited', locales: ['en'] }]);
    expect(standingWords(standing).zh).toMatch(/^还有 \d+ 天；审阅后改过 steps$/);
    expect(standingWords(standing).en).toMatch(/^due in \d+ days; edited since: steps$/);
  });
});

describe('the day a page is due', () => {
  test('is a working day in the last sixth of the interval, never after it, and stays with the name', () => {
    fc.assert(
      fc.property(slug, day, fc.constantFrom('P3M', 'P6M', 'P1Y', 'P90D', 'P26W'), (name, reviewed, every) => {
        const latest = reviewDue(reviewed, every);
        const due = dueDay(name, reviewed, every);
        expect(due).toBe(dueDay(name, reviewed, every));
        expect(daysBetween(due, latest)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(due, latest)).toBeLessThan(daysBetween(reviewed, latest) / 6);
        expect([1, 2, 3, 4, 5]).toContain(new Date(due).getUTCDay());
      }),
    );
  });

  test('is the interval’s own end where the interval is too short to spread', () => {
    expect(dueDay('one', '2026-11-23', 'P5D')).toBe('2026-11-28');
  });

  test('at the end of a short month is its last day', () => {
    expect(reviewDue('2026-08-31', 'P6M')).toBe('2027-02-28');
    expect(reviewDue('2028-02-29', 'P1Y')).toBe('2029-02-28');
  });

  test('is spread: a hundred pages reviewed on one day fall due on most working days of a month', () => {
    const pages = Array.from({ length: 100 }, (_, number) => reviewedPage(`page-${number}`));
    const reviews = listReviews(pages, '2026-11-30');
    const days = Map.groupBy(reviews, ({ due }) => due);
    expect(days.size).toBeGreaterThanOrEqual(18);
    expect(Math.max(...[...days.values()].map(({ length }) => length))).toBeLessThanOrEqual(15);
    expect(reviews.map(({ due }) => due)).toEqual(reviews.map(({ due }) => due).sort());
    const loads = weekLoads(reviews);
    expect(loads.reduce((sum, { count }) => sum + count, 0)).toBe(100);
    expect(loads[0]?.owners).toEqual({ 'growth-lead': loads[0]?.count });
    expect(byOwner(reviews).map(([owner, own]) => [owner, own.length])).toEqual([['growth-lead', 100]]);
  });
});

describe('what is written', () => {
  const review = { date: '2026-12-01', by: 'growth-lead', hash: '00112233445566e7' };
  const written = { date: '2026-12-01', by: 'growth-lead', hash: '00112233445566e7' };

  test.each([
    ['in one line', 'reviewed: { date: 2026-11-23, by: data-analyst } # by hand'],
    ['with a hash', "reviewed: {hash: '1', date: 2026-11-23, by: data-analyst}"],
    ['in lines', 'reviewed:\n  date: 2026-11-23 # first\n  by: data-analyst # who'],
    ['nowhere yet', '# nothing'],
    ['empty', 'reviewed: {}'],
  ])('a review that stood %s is put in place and the rest stays, with either line ending', (_how, before) => {
    for (const eol of ['\n', '\r\n']) {
      const lines = `order: 50                 # place\nstatus: draft   # until read\n${before}\nreviewEvery: P6M\nlist: [a,  b]\n`;
      const text = lines.replaceAll('\n', eol);
      const after = writeReview(text, review);
      expect(parse(after)).toMatchObject({ order: 50, status: 'reviewed', reviewed: written, reviewEvery: 'P6M' });
      expect(after.split(eol).filter((line) => /order|list|Every/.test(line))).toEqual([
        'order: 50                 # place',
        'reviewEvery: P6M',
        'list: [a,  b]',
      ]);
      for (const comment of before.match(/#.*/g) ?? []) expect(after).toContain(comment);
      expect(after).toContain('# until read');
      expect(after.match(/\r?\n/g)?.every((found) => found === eol)).toBe(true);
      expect(writeReview(after, review)).toBe(after);
    }
  });

  test('the sections of one language that nobody has reviewed as they are: edited, new and gone', () => {
    const recorded = { when: { zh: 'a', en: 'b' }, how: { zh: 'c', en: 'd' }, gone: { zh: 'e', en: 'f' } };
    const present = { when: 'a', how: 'x', fresh: 'y' };
    expect(editedSections(recorded, present, 'zh')).toEqual(['how', 'fresh', 'gone']);
    expect(editedSections({ when: { zh: 'a', en: 'b' } }, { when: 'a' }, 'zh')).toEqual([]);
  });

  test('a record comes back as it was written, one section a line, and keeps the other list', () => {
    fc.assert(
      fc.property(pairs, pairs, (reviewed, inStep) => {
        const text = writeRecord(writeRecord('', 'inStep', inStep), 'reviewed', reviewed);
        expect(parse(text)).toEqual({ reviewed, inStep });
        expect(writeRecord(text, 'reviewed', reviewed)).toBe(text);
      }),
    );
  });
});

function never(): never {
  throw new Error('The page of the fixture has a review.');
}
