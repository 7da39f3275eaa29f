import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
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

test('a first query takes less than 131 KB with the search box, its texts included', async () => {
  const fetched = new Set<string>();
  const counting = await openSiteIndex((file) => {
    fetched.add(file);
    return get(file);
  });
  const groups = await searchSite('留存率', 'zh', counting);
  for (const { results } of groups)
    for (const { number } of results.slice(0, 3)) await counting.readTexts('zh', number);
  const bytes = [...fetched].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  const boxBytes = 25_000;
  expect(bytes + boxBytes).toBeLessThan(131 * 1024);
});
