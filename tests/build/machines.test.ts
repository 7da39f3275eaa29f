import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIST, readPages } from './dist.ts';

const pages = readPages().filter(({ address }) => address !== '/404.html' && !address.includes('/embed/'));
const twinOf = (address: string) =>
  address.endsWith('/en/') || address === '/' ? `${address}index.md` : address.replace(/\/$/, '.md');
const read = (address: string) => readFileSync(path.join(DIST, address), 'utf8');

/** The prose of a Markdown page: no front matter, no fences, no code. */
function proseOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
    .replace(/(`+)[^`][\s\S]*?\1/g, '')
    .replace(/\\./g, '');
}

describe('Markdown twins', () => {
  test('stand beside every page, named in its head', () => {
    const wrong = pages.filter(({ address, document }) => {
      const link = document.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute('href');
      return link !== twinOf(address) || !existsSync(path.join(DIST, link));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('have no component, no HTML and no expression left in their prose', () => {
    const left = pages.flatMap(({ address }) => {
      const found = /<\/?[A-Za-z][^>]*>|[{}]|\[object/.exec(proseOf(read(twinOf(address))));
      return found ? [`${twinOf(address)}: ${found[0]}`] : [];
    });
    expect(left).toEqual([]);
  });

  test('are headed by title, language and both addresses', () => {
    for (const { address, document } of pages) {
      const matter = parse(read(twinOf(address)).split('---')[1] ?? '');
      expect(matter.title).toBe(document.querySelector('h1')?.textContent?.trim());
      expect(matter.language).toBe(document.documentElement.lang);
      expect(matter.canonical).toBe(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
      expect(existsSync(path.join(DIST, new URL(matter.translation).pathname))).toBe(true);
    }
  });

  test('hold what their page holds: headings, steps, rows of tables, and the answer of its simulators', () => {
    const bare = (text = '') =>
      text
        .replace(/[\\`*]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const missing = pages.flatMap(({ address, document }) => {
      const content = document.querySelector('.sl-markdown-content');
      const markdown = read(twinOf(address));
      const text = bare(markdown);
      const headings = [...(content?.querySelectorAll('h2:not(.sr-only), h3') ?? [])].filter(
        (heading) => !heading.closest('gw-island, form, nav, .gw-embed'),
      );
      const answers = content?.querySelectorAll('.gw-sim-sentence > p:first-child') ?? [];
      const said = [...headings, ...answers].map(({ textContent }) => bare(textContent ?? ''));
      const steps = content?.querySelectorAll('.gw-steps > li').length ?? 0;
      const isShort = (markdown.match(/^\d+\. \*\*/gm)?.length ?? 0) < steps;
      return [...said.filter((words) => !text.includes(words)), ...(isShort ? ['steps'] : [])].map(
        (words) => `${address}: ${words}`,
      );
    });
    expect(missing).toEqual([]);
  });
});
