import { expect, test } from 'vitest';
import type { Library, PageFile } from '../compile/library.ts';
import { countPlaybooks, isOverdue } from './count-playbooks.ts';
import { countSources, readCoverage, sumOf } from './count-sources.ts';
import { countPage, wordsIn } from './read-page.ts';
import { statsText } from './report-text.ts';
import { table } from './table.ts';

const record = { system: 'tech', slug: 'a', status: 'draft', templates: ['brief', 'plan'], reviewEvery: 'P6M' };
const library = {
  terms: new Map([['debt', { zh: { term: '技术债务' }, en: { term: 'technical debt' } }]]),
  sources: new Map(['book', 'paper', 'unused'].map((id) => [id, { id, title: { zh: id, en: id } }])),
  playbooks: new Map([['a', record]]),
} as unknown as Library;
const page = (locale: 'zh' | 'en') =>
  ({ id: 'x', plainId: 'playbooks/tech/a', locale, playbook: record }) as unknown as PageFile;

const zh = `---
title: 不计
summary: 不计
---

## 标题 {#when}

<Term id="debt" />有 3.4 个 <Cite id="book" standing="target" />，见 <Cite id="book" />。

<Steps>

<Step title="第一步" who="你" output="表" done="好">

做。

</Step>

</Steps>

\`\`\`mermaid
flowchart LR
  a[不计] --> b
\`\`\`

\`\`\`tree title="t"
根
\`\`\`

<Simulator id="ice" inputs={{ a: "不计" }} /> <Figure sim="ice" output="x" />
`;

test('a Chinese page is counted by what a reader reads', () => {
  // 标题, 技术债务, 有, 3.4, 个, 见, 第一步, 你, 表, 好, 做, 根
  expect(countPage(page('zh'), zh, library)).toMatchObject({
    words: 2 + 4 + 1 + 1 + 1 + 1 + 3 + 1 + 1 + 1 + 1 + 1,
    minutes: 1,
    diagrams: 1,
    outlines: 1,
    simulators: ['ice', 'ice'],
    terms: ['debt'],
    citations: [
      { source: 'book', standing: 'target' },
      { source: 'book', standing: 'plain' },
    ],
  });
});

test('words are told apart in both languages', () => {
  expect(wordsIn('Don’t re-run 1,000 A/B tests.')).toBe(6);
  expect(wordsIn('留存率 LTV 是 3.4')).toBe(6);
});

test('rows add up over systems, and a draft is one playbook in both languages', () => {
  const en = '## When {#when}\n\nOne <Cite id="paper" standing="measured" /> two.\n';
  const pages = [countPage(page('zh'), zh, library), countPage(page('en'), en, library)];
  const rows = countPlaybooks(pages, library, '2026-11-30');
  const row = (system: string, locale: string) => rows.find((one) => one.system === system && one.locale === locale);
  expect(row('tech', 'zh')).toMatchObject({
    pages: 1,
    simulators: 1,
    simulatorUses: 2,
    citations: 2,
    sources: 1,
    templates: 2,
    drafts: 1,
  });
  expect(row('all', 'en')).toMatchObject({ pages: 1, words: 3, citations: 1, drafts: 1, overdue: 0 });
  expect(row('data', 'zh')).toMatchObject({ pages: 0, words: 0 });
  const sources = countSources(pages, library, '');
  expect(sources.map(({ id, citations }) => [id, sumOf(citations.zh), sumOf(citations.en)])).toEqual([
    ['book', 2, 0],
    ['paper', 0, 1],
    ['unused', 0, 0],
  ]);
  const text = statsText(rows, sources, { tech: 'Technology' }, 'en');
  expect(text).toContain('Never cited: unused');
  expect(text).toContain('Cited otherwise in one language than in the other: book, paper');
});

test('the coverage table is read by source', () => {
  const text =
    '# T\n\n## 甲\n\nA: `content/sources/book.yml`\n\n| In | By |\n| --- | --- |\n| a | [x](y) |\n| b | Left out: no |\n';
  expect([...readCoverage(text)]).toEqual([['book', { parts: 2, leftOut: 1 }]]);
});

test('a review is overdue the day after it falls due', () => {
  const facts = { slug: 'x', reviewed: { date: '2026-01-15', by: 'growth-lead' as const }, reviewEvery: 'P5D' };
  expect(isOverdue(facts, '2026-01-20')).toBe(false);
  expect(isOverdue(facts, '2026-01-21')).toBe(true);
  expect(isOverdue({ slug: 'x', reviewed: undefined, reviewEvery: 'P6M' }, '2030-01-01')).toBe(false);
});

test('columns line up where Han characters take two', () => {
  expect(
    table(
      ['名称', 'n'],
      [
        ['a', '10'],
        ['增长方法', '2'],
      ],
      1,
    ),
  ).toEqual(['名称       n', 'a         10', '增长方法   2']);
});
