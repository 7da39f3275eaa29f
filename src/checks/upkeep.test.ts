import { expect, test } from 'vitest';
import type { PlaybookRecord } from '../compile/library.ts';
import { formatProblems } from '../errors/problem.ts';
import { noFacts } from '../markdown/page-data.ts';
import { editedPage, reviewedPage } from '../review/fixtures.ts';
import type { TitledPage } from '../review/kept-page.ts';
import type { PageReport } from './page-report.ts';
import { checkUpkeep } from './upkeep.ts';

function reportsOf(page: TitledPage): PageReport[] {
  const folder = `content/${page.plainId}`;
  const text = 'order: 1\nreviewed: { date: 2026-11-23 }\n';
  const playbook = { ...page.playbook, system: 'tech', file: `${folder}/playbook.yml`, text } as PlaybookRecord;
  return (['zh', 'en'] as const).map((locale) => ({
    page: {
      id: page.plainId,
      plainId: page.plainId,
      locale,
      file: `${folder}/${locale}.mdx`,
      playbook,
      ...(page.record && { record: page.record }),
    },
    facts: { ...noFacts(), sections: page.sections[locale] },
    isParsed: true,
  }));
}

const at = 'content/playbooks/tech/one';

test('a page that was read and is as it was has no problem until its day has passed, then a warning', () => {
  expect(checkUpkeep(reportsOf(reviewedPage()), '2026-11-30')).toEqual([]);
  const problems = checkUpkeep(reportsOf(reviewedPage()), '2027-06-30');
  expect(formatProblems(problems, 'en')).toMatch(
    new RegExp(
      `^${at}/playbook.yml:2:1 {2}review-overdue {2}warning\n {4}found {5}due on 2027-0[45]-\\d\\d, \\d+ days ago\n` +
        ' {4}expected {2}growth-lead to read it in time\n {4}fix {7}npm run review -- done tech/one --by growth-lead\n',
    ),
  );
  expect(formatProblems(problems, 'zh')).toMatch(/发现 应在 2027-0[45]-\d\d 前审阅，已逾期 \d+ 天/);
});

test('an edit warns twice: nobody has read it, and the other language has not followed', () => {
  expect(formatProblems(checkUpkeep(reportsOf(editedPage()), '2026-11-30'), 'en')).toBe(
    `${at}/playbook.yml:2:1  edited-since-review  warning
    found     edited since the review of 2026-11-23: #steps (en)
    expected  the changes to be read too
    fix       npm run review -- done tech/one --by growth-lead

${at}/zh.mdx:1:1  translation-behind  warning
    found     #steps was changed in English, and not in Chinese
    expected  both languages to say the same
    fix       npm run translate -- diff tech/one

2 warnings in the content.`,
  );
  expect(formatProblems(checkUpkeep(reportsOf(editedPage()), '2026-11-30'), 'zh')).toContain(
    '发现 #steps 的英文改过，中文还没有跟上',
  );
});

test('a bumped date is an error, with or without a hash, and hides no edit behind it', () => {
  const page = editedPage();
  const bump = (reviewed: object) => {
    const playbook = { ...page.playbook, reviewed } as NonNullable<TitledPage['playbook']>;
    return formatProblems(checkUpkeep(reportsOf({ ...page, playbook, record: {} }), '2026-12-01'), 'en');
  };
  expect(bump({ ...page.playbook?.reviewed, date: '2026-12-01' })).toBe(
    `${at}/playbook.yml:2:1  review-bumped
    found     reviewed: 2026-12-01 by growth-lead, but the hash is of another date, reviewer or text
    expected  a record written by the review command, which binds date, reviewer and the words of every section
    fix       npm run review -- done tech/one --by growth-lead

1 error in the content.`,
  );
  expect(bump({ date: '2026-12-01', by: 'growth-lead' })).toContain('2026-12-01 by growth-lead, without a hash');
});

test('a page that could not be read to its end is not judged', () => {
  const reports = reportsOf(editedPage()).map((report) => ({ ...report, isParsed: report.page.locale === 'zh' }));
  expect(checkUpkeep(reports, '2026-11-30')).toEqual([]);
});
