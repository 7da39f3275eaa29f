import { expect, test } from 'vitest';
import { isAnswered, readPages } from './dist.ts';

const pages = readPages();
const inSite = pages.filter(({ address }) => address !== '/404.html' && !address.includes('/embed/'));
const playbooks = pages.filter(({ address }) => /\/playbooks\/[^/]+\/[^/]+\/$/.test(address));
const english = (address: string) => address.startsWith('/en/');

/** The values of an attribute of all elements that an opening tag's pattern finds. */
function values(html: string, tag: RegExp, attribute: string): string[] {
  return [...html.matchAll(tag)].map(([found]) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(found)?.[1] ?? '');
}

test('every page names both languages of itself, and Chinese where neither is asked for', () => {
  for (const { address, html } of inSite) {
    const links = [...html.matchAll(/<link\b[^>]*\bhreflang="[^>]*>/g)].map(([link]) => link);
    const addressOf = (language: string) => {
      const link = links.find((one) => one.includes(`hreflang="${language}"`)) ?? '';
      return new URL(/href="([^"]*)"/.exec(link)?.[1] ?? 'about:blank').pathname;
    };
    const chinese = english(address) ? address.slice('/en'.length) : address;
    expect([links.length, addressOf('zh-CN'), addressOf('en'), addressOf('x-default')], address).toEqual([
      3,
      chinese,
      `/en${chinese}`,
      chinese,
    ]);
    expect(
      [chinese, `/en${chinese}`].every((one) => isAnswered(one, '/')),
      address,
    ).toBe(true);
  }
});

test('every day stands in the page’s own language and, for machines, in numbers', () => {
  const days = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<time\b[^>]*\bdatetime="([^"]*)"[^>]*>([^<]*)</g)].map(([, day = '', text = '']) => ({
      address,
      day,
      text,
    })),
  );
  expect(days.length).toBeGreaterThan(playbooks.length / 2);
  const wrong = days.filter(({ address, day, text }) => {
    const [year, month, date] = day.split('-').map(Number);
    const monthName = new Date(`${day}T00:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
    const expected = english(address) ? `${date} ${monthName} ${year}` : `${year}年${month}月${date}日`;
    return text.trim() !== expected;
  });
  expect(wrong).toEqual([]);
});

test('both languages of a page name the items of its checklist alike, one name an item', () => {
  const namesAt = new Map(
    pages.map(({ address, html }) => [address, values(html, /<div[^>]*\bdata-checklist=[^>]*>/g, 'data-checklist')[0]]),
  );
  for (const { address, html } of playbooks) {
    const names = namesAt.get(address)?.split(' ') ?? [];
    expect(names.length, address).toBe([...html.matchAll(/class="task-list-item"/g)].length);
    expect(new Set(names).size, address).toBe(names.length);
    const other = english(address) ? address.slice('/en'.length) : `/en${address}`;
    expect(namesAt.get(other), address).toBe(namesAt.get(address));
  }
});

test('every heading of a playbook has its link, every section its hash, and the page its Markdown', () => {
  for (const { address, html } of playbooks) {
    const headings = values(html, /<div class="gw-heading[^"]*"><h\d id="[^>]*>/g, 'id');
    expect(headings.length, address).toBeGreaterThan(8);
    expect(values(html, /<a class="gw-anchor"[^>]*>/g, 'href'), address).toEqual(headings.map((id) => `#${id}`));
    const [hashes = ''] = values(html, /<p[^>]*\bdata-sections=[^>]*>/g, 'data-sections');
    const hashed = hashes.split(' ').map((pair) => pair.split(':')[0]);
    const depth = (id: string) => new RegExp(`<h([23]) id="${id}"`).test(html);
    expect(hashed, address).toEqual(['_top', ...headings.filter(depth)]);
    const [markdown = ''] = values(html, /<button[^>]*\bdata-markdown=[^>]*>/g, 'data-markdown');
    expect(isAnswered(markdown, '/'), address).toBe(true);
  }
});
