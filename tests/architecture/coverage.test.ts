import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The documents that the playbooks are built from, in the order of the tables. */
const DOCUMENTS = [
  'support-systems',
  'plg-growth-operations',
  'ecommerce-growth-plan-2026',
  'full-chain-growth',
  'fusion-team-case',
];
const sections = readFileSync('docs/coverage.md', 'utf8').split(/^## /m).slice(1);
const rows = sections.flatMap((section) =>
  [...section.matchAll(/^\| (?!-)(.+?) \| (.*?) ?\|$/gm)]
    .slice(1)
    .map(([, what = '', carried = '']) => ({ what, carried })),
);
const links = rows.flatMap(({ carried }) => [...carried.matchAll(/\]\(([^)#]+)\/en\.mdx#([^)]+)\)/g)]);

test('every document has its table, under its title', () => {
  const titles = DOCUMENTS.map((id) => {
    const source = parse(readFileSync(`content/sources/${id}.yml`, 'utf8')) as { title: { zh: string } };
    return source.title.zh;
  });
  expect(sections.map((section) => section.split('\n')[0])).toEqual(titles);
});

test('every row names what carries it, or why it was left out', () => {
  expect(rows.length).toBeGreaterThan(150);
  const empty = rows.filter(({ carried }) => !/\]\(|`content\/[^`]+`|^Left out: \S/.test(carried));
  expect(empty.map(({ what }) => what)).toEqual([]);
});

test('every link is to a playbook, in the form that is checked', () => {
  const written = rows.flatMap(({ carried }) => carried.match(/\]\(/g) ?? []);
  expect(written.length).toBe(links.length);
});

describe.each(['zh', 'en'])('in %s', (locale) => {
  test('every linked heading exists', () => {
    const dead = links.filter(([, folder = '', heading = '']) => {
      const file = path.join('docs', folder, `${locale}.mdx`);
      return !existsSync(file) || !headingsOf(file).includes(heading);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

function headingsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#{2,3} .*\{#([\w-]+)\}$/gm)].map(([, id]) => id ?? '');
}
