import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { RESULTS_WITH_TEXT } from '../../src/search/ResultList.tsx';
import { type SearchResult, searchSite } from '../../src/search/search-site.ts';
import { openSiteIndex } from '../../src/search/site-index.ts';
import type { GetFile } from '../../src/search/text-index.ts';
import { DIST } from './dist.ts';
import { type ExpectedAnswer, QUERIES } from './search-queries.ts';

const read = (file: string) => readFileSync(path.join(DIST, 'search', file));
const get: GetFile = async (file) => JSON.parse(read(file).toString('utf8'));
const site = await openSiteIndex(get);

async function resultsOf([query, locale]: ExpectedAnswer): Promise<SearchResult[]> {
  const groups = await searchSite(query, locale, site);
  return groups.flatMap(({ results }) => results).sort((a, b) => b.score - a.score);
}

const answers = await Promise.all(
  QUERIES.map(async (asked) => {
    const [query, locale, ...expected] = asked;
    const found = (await resultsOf(asked)).map(({ entry }) => entry.id);
    const place = found.findIndex((id) => expected.includes(id));
    return { query: `${query} (${locale})`, place, found: found.slice(0, 5) };
  }),
);

test('the parts stand in one folder, which bears the digest that the directory names', () => {
  expect(readdirSync(path.join(DIST, 'search')).sort()).toEqual([site.build, 'directory.json'].sort());
});

test('the text of a simulator has no marks of Markdown', async () => {
  const simulators = site.entries.flatMap(({ id, kind }, number) => (kind === 'simulator' ? [{ id, number }] : []));
  const texts = await Promise.all(
    simulators.flatMap(({ number }) => LOCALES.map(async (locale) => (await site.readTexts(locale, number))[0]?.text)),
  );
  expect(texts.length).toBe(40);
  expect(texts.filter((text) => !text || /(^|\s)#+ |\*\*|\| ?-{3}/.test(text))).toEqual([]);
});

test('every expected place of the questions exists', () => {
  const known = new Set(site.entries.map(({ id }) => id));
  expect([...new Set(QUERIES.flatMap(([, , ...expected]) => expected))].filter((id) => !known.has(id))).toEqual([]);
});

test('98 % of more than 120 questions are answered among the first five results', () => {
  const missed = answers.filter(({ place }) => place < 0 || place > 4);
  expect(answers.length).toBeGreaterThanOrEqual(120);
  expect(missed.length / answers.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.02);
});

test('the first result answers 85 % of them', () => {
  const missed = answers.filter(({ place }) => place !== 0);
  expect(missed.length / answers.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.15);
});

/** Questions of one sentence, as somebody types who asks a colleague. */
const LONG_QUESTIONS: ExpectedAnswer[] = [
  ['我们公司每个月流失的客户越来越多应该从哪里开始查原因', 'zh'],
  ['新来的增长产品经理第一个月需要完成哪些培训和考核内容', 'zh'],
  ['上线之后发现埋点数据和后台订单数对不上应该找谁负责处理', 'zh'],
  ['预算被砍掉一半以后各个获客渠道的投放应该按什么顺序缩减', 'zh'],
  ['who has to approve a change of the pricing page before the experiment is switched on for all customers', 'en'],
  ['what should the team do first when the dashboard and the finance report show different revenue numbers', 'en'],
];

/** The files that a first query asks for, with the texts that are shown, in bytes after compression. */
async function weighFirst([query, locale]: ExpectedAnswer): Promise<number> {
  const fetched = new Set<string>();
  const counting = await openSiteIndex((file) => {
    fetched.add(file);
    return get(file);
  });
  const groups = await searchSite(query, locale, counting);
  for (const [place, { results }] of groups.entries()) {
    const shown = results.slice(0, place === 0 ? RESULTS_WITH_TEXT.best : RESULTS_WITH_TEXT.other);
    for (const { number, locale: language } of shown) await counting.readTexts(language, number);
  }
  return [...fetched].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
}

test('any first query takes less than 131 KB with the search box and the texts that are shown', async () => {
  const boxBytes = 25_000;
  const tooHeavy: string[] = [];
  for (const asked of [...QUERIES, ...LONG_QUESTIONS]) {
    const bytes = boxBytes + (await weighFirst(asked));
    if (bytes >= 131 * 1024) tooHeavy.push(`${asked[0]}: ${bytes}`);
  }
  expect(tooHeavy).toEqual([]);
});
