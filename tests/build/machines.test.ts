import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { DIST, isAnswered, readPages } from './dist.ts';

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
        (heading) => !heading.closest('gw-island, form, nav, .gw-embed, [hidden]'),
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

describe('pictures for shared addresses', () => {
  const meta = (document: Document, name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

  test('stand at a complete address on every page, with words for them and both languages', () => {
    for (const { address, document } of pages) {
      const title = document.querySelector('h1')?.textContent?.trim() ?? '';
      expect(meta(document, 'og:image')).toMatch(/^https:\/\/groundwork\.example\/cards\/[0-9a-f]{16}\.png$/);
      expect(meta(document, 'twitter:image')).toBe(meta(document, 'og:image'));
      expect(meta(document, 'og:image:alt')).toContain(title);
      expect(meta(document, 'og:title')).toBe(title);
      expect(meta(document, 'og:description').length).toBeGreaterThan(1);
      expect(meta(document, 'og:locale')).toBe(address.startsWith('/en/') ? 'en_GB' : 'zh_CN');
      expect(meta(document, 'twitter:card')).toBe('summary_large_image');
    }
  });

  test('are PNG of 1200 × 630, at most 60 KB, and each with a title drawn on it', async () => {
    const cards = new Map(pages.map(({ document }) => [new URL(meta(document, 'og:image')).pathname, document.title]));
    for (const [file, title] of cards) {
      const bytes = readFileSync(path.join(DIST, file));
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThanOrEqual(60 * 1024);
      expect(inkIn(bytes), title).toBeGreaterThan(2000);
    }
  });
});

describe('lists for programs', () => {
  const locales = ['', 'en/'] as const;
  const ownPages = (locale: string) => pages.filter(({ address }) => address.startsWith('/en/') === (locale === 'en/'));

  test.each(locales)(
    '/%sllms.txt names every page of its language once, with owners and the other language',
    (locale) => {
      const text = read(`${locale}llms.txt`);
      expect(text).toMatch(/^# .+\n\n> .+\n/);
      const linked = [...text.matchAll(/^- \[.+?\]\((https:\/\/[^)]+\.md)\)/gm)].map(
        ([, link]) => new URL(link ?? '').pathname,
      );
      expect(linked.toSorted()).toEqual(
        ownPages(locale)
          .map(({ address }) => twinOf(address))
          .toSorted(),
      );
      expect(text).toContain(`https://groundwork.example/${locale === '' ? 'en/' : ''}llms.txt`);
      const playbooks = text.split('\n').filter((line) => /\/playbooks\/[^/]+\/[^/]+\.md\)/.test(line));
      expect(playbooks.filter((line) => !/（负责人：.+；.+）$| \(Owner: .+; .+\)$/.test(line))).toEqual([]);
      expect(playbooks.length).toBeGreaterThan(40);
    },
  );

  test.each(locales)('/%sllms-full.txt holds every page whole', (locale) => {
    const full = read(`${locale}llms-full.txt`);
    const missing = ownPages(locale).filter(({ address }) => !full.includes(read(twinOf(address))));
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  test.each(locales)('/%sfeed.xml is an Atom feed of pages that exist, the latest change first', (locale) => {
    const feed = xml(`${locale}feed.xml`);
    const text = (parent: Element | Document, name: string) => parent.getElementsByTagName(name)[0]?.textContent ?? '';
    const entries = [...feed.getElementsByTagName('entry')];
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(entries.length).toBeGreaterThan(10);
    const dates = entries.map((entry) => text(entry, 'updated'));
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date))).toEqual([]);
    expect(dates.toSorted().toReversed()).toEqual(dates);
    expect(text(feed, 'updated')).toBe(dates[0]);
    const links = entries.map((entry) => new URL(text(entry, 'id')));
    expect(links.filter(({ pathname }) => !ownPages(locale).some(({ address }) => address === pathname))).toEqual([]);
    expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
    expect(feed.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(
      `https://groundwork.example/${locale}feed.xml`,
    );
  });

  test('the feed is named in every head, and stands on the page of changes, to which every footer leads', () => {
    const without = pages.filter(({ address, document }) => {
      const [feed, changes] = ['feed.xml', 'changes/'].map(
        (name) => (address.startsWith('/en/') ? '/en/' : '/') + name,
      );
      const named = document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href') === feed;
      const isThere = address !== changes || document.querySelector(`main a[href="${feed}"]`);
      return !named || !isThere || !document.querySelector(`footer a[href="${changes}"]`);
    });
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('the sitemap names every page in both languages, and playbooks with the day of their last change', () => {
    const urls = [...xml('sitemap-0.xml').getElementsByTagName('url')];
    const places = urls.map((url) => new URL(url.querySelector('loc')?.textContent ?? '').pathname);
    expect(places.toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
    for (const url of urls) {
      const languages = [...url.children].flatMap((child) => child.getAttribute('hreflang') ?? []);
      expect(languages.toSorted()).toEqual(['en', 'zh-CN']);
      if (/\/playbooks\/[^/]+\/[^/]+\/$/.test(url.querySelector('loc')?.textContent ?? ''))
        expect(url.querySelector('lastmod')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
    expect(read('robots.txt')).toContain('Sitemap: https://groundwork.example/sitemap-index.xml\n');
  });
});

describe('simulators as JSON', () => {
  const ids = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
  const list = JSON.parse(read('api/simulators.json')) as {
    id: string;
    record: string;
    page: object;
    markdown: object;
  }[];

  test('the list names every simulator and leads to its record, its pages and their Markdown', () => {
    expect(list.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const links = list.flatMap(({ record, page, markdown }) => [
      record,
      ...Object.values(page),
      ...Object.values(markdown),
    ]);
    expect(links.filter((link) => !isAnswered(new URL(link).pathname, '/'))).toEqual([]);
  });

  test.each(ids)('%s: the default inputs obey its schema, which refuses what is unknown or out of range', (id) => {
    const record = JSON.parse(read(`api/simulators/${id}.json`));
    const schema = z.fromJSONSchema(record.inputs);
    for (const language of ['zh-CN', 'en']) {
      expect(schema.safeParse(record.example[language].inputs).error?.issues ?? []).toEqual([]);
      expect(record.example[language].sentence).toMatch(/\d/);
      expect(Object.keys(record.labels[language].outputs)).toEqual(
        expect.arrayContaining(Object.keys(record.example.en.outputs)),
      );
    }
    expect(schema.safeParse({ ...record.example.en.inputs, unknown: 1 }).success).toBe(false);
    const [name, bounded] =
      Object.entries<{ maximum?: number }>(record.inputs.properties).find(([, each]) => each.maximum) ?? [];
    if (name)
      expect(schema.safeParse({ ...record.example.en.inputs, [name]: Number(bounded?.maximum) + 1 }).success).toBe(
        false,
      );
    expect(record.outputs.map((output: { id: string }) => output.id)).toEqual(Object.keys(record.example.en.outputs));
    expect(record.outputs.filter(({ unit }: { unit: string }) => !unit)).toEqual([]);
    expect(record.sources.length).toBeGreaterThan(0);
  });
});

function xml(file: string): Document {
  return new JSDOM(read(file), { contentType: 'text/xml' }).window.document;
}

/** How many pixels of the title's place are darker than the middle: colour numbers 24 to 47 of a palette whose first 48 run from paper to ink. */
function inkIn(png: Buffer): number {
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  let dark = 0;
  for (let row = 180; row < 480; row++) {
    for (const colour of rows.subarray(row * 1201 + 1, (row + 1) * 1201)) if (colour >= 24 && colour < 48) dark++;
  }
  return dark;
}
