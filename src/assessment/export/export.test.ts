import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readImport } from '../import/read-import.ts';
import { planSession } from '../result/plan-session.ts';
import { scoreSession } from '../result/score-session.ts';
import type { Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';
import { responseOf, SMALL_MODEL, sessionOf } from '../testing/small-model.ts';
import { SMALL_TEXT } from '../testing/small-text.ts';
import { answersCsv } from './answers-csv.ts';
import type { ExportedSession } from './exported-session.ts';
import { reportMarkdown } from './report-markdown.ts';
import { resultsCsv } from './results-csv.ts';
import { documentJson } from './session-json.ts';
import { type Tracker, tasksCsv } from './tasks-csv.ts';

const setting: AssessmentSetting = {
  model: SMALL_MODEL,
  text: SMALL_TEXT,
  hash: '',
  locale: 'en',
  base: '/',
  playbooks: {},
};
const session: Session = sessionOf({
  scope: '=cmd|calc',
  responses: [
    responseOf('p-1x', {
      'a.p': { value: 1, note: '=HYPERLINK("http://x")', confidence: 'guess' },
      'a.q': 2,
      'b.p': 3,
    }),
    responseOf('p-2x', {
      'a.p': 4,
      'a.q': { state: 'unknown' },
      'b.p': 3,
      'b.q': { state: 'not-applicable', reason: 'other' },
    }),
  ],
  agreed: { 'a.q': { level: 2, reason: '@everyone, "quoted"', dissent: '<b>no</b>' } },
  goals: [{ item: 'a.q', from: 2, to: 3, stage: 0, owner: 'Lin', action: '+1 rota', review: '2027-01-31' }],
});

function exportedOf(given: Session): ExportedSession {
  const result = scoreSession(SMALL_MODEL, given);
  return { setting, session: given, result, plan: planSession(SMALL_MODEL, given, result), date: '2026-11-23' };
}

const rowsOf = (csv: string) => parse<string[]>(csv.trim()).data;

describe('what leaves the page', () => {
  const exported = exportedOf(session);

  test('as JSON comes back equal', () => {
    expect(readImport(documentJson(session), SMALL_MODEL)).toEqual({ kind: 'session', session });
  });

  test('as results has a row for every cell, as many fields as headings, and empty fields for what does not exist', () => {
    const [heading = [], ...rows] = rowsOf(resultsCsv(exported));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => heading.length));
    const field = (item: string, name: string) => rows.find(([id]) => id === item)?.[heading.indexOf(name)];
    expect(field('a.p', 'Held level')).toBe('1');
    expect(field('a.p', 'Agreement')).toBe('two views, apart');
    expect(field('a.p', 'State')).toBe('settle first');
    expect(field('a.q', 'Held level')).toBe('');
    expect(field('a.q', 'Agreed level')).toBe('2');
    expect(field('b.q', 'Mean')).toBe('');
  });

  test('starts no formula in any spreadsheet', () => {
    const files = [
      resultsCsv(exported),
      answersCsv(exported) ?? '',
      tasksCsv(exported, 'github'),
      tasksCsv(exported, 'jira'),
    ];
    const cells = files.flatMap((file) => rowsOf(file.replace(/^\uFEFF/, '')).flat());
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://x")');
  });

  test('as answers names nobody and is refused in an anonymous session', () => {
    const rows = rowsOf(answersCsv(exported) ?? '');
    expect(rows).toHaveLength(8);
    expect(rows[1]).toEqual([
      '1',
      'p-1x',
      'a.p',
      'Alpha · Pace',
      '1',
      '',
      '',
      'a guess',
      '\'=HYPERLINK("http://x")',
      '',
    ]);
    expect(answersCsv(exportedOf(sessionOf({ privacy: 'anonymous', counts: {} })))).toBeUndefined();
  });

  test.each<[Tracker, string[]]>([
    ['github', ['title', 'body', 'labels']],
    ['jira', ['Summary', 'Description', 'Issue Type', 'Labels', 'Due Date']],
  ])('as tasks has the columns that %s reads, with the anchor as the acceptance test', (tracker, heading) => {
    const [first, row = []] = rowsOf(tasksCsv(exported, tracker).replace(/^\uFEFF/, ''));
    expect(first).toEqual(heading);
    expect(row[0]).toBe('Alpha · Quality: level 2 to 3');
    expect(row[1]).toContain('Accepted when: a.q at level 3');
  });

  test('as a report says who answered, shows the arithmetic, and keeps what people typed as text', () => {
    const report = reportMarkdown(exported);
    expect(report).toContain('2 of 5 invited have answered');
    expect(report).toContain('Alpha · Pace: 1 × 5 × 1.5 × 1.1 ÷ 2 = 4.13 (level 1 to 2); split, so settle it first');
    expect(report).not.toContain('<b>');
    expect(report).toContain('## Method and limits');
  });
});
