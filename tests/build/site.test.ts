import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/schemas/page.ts';
import { DIST, isAnswered, readPages } from './dist.ts';
import { weighScripts } from './script-weight.ts';

const pages = readPages();
const playbooks = pages.filter(({ address }) => /\/playbooks\/[^/]+\/[^/]+\/$/.test(address));
const origin = 'https://groundwork.example';

function linksOf(document: Document): string[] {
  const attributes = ['href', 'src', 'action', 'poster', 'data'];
  return attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
}

test('every page stands in both languages', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const chinese = [...addresses].filter((address) => !address.startsWith('/en/') && address !== '/404.html');
  expect(chinese.filter((address) => !addresses.has(`/en${address}`))).toEqual([]);
  expect(chinese.length * 2 + 1).toBe(pages.length);
});

describe.each(pages)('$address', ({ address, document }) => {
  test('declares its language, one first heading and a title', () => {
    expect(document.documentElement.lang).toBe(address.startsWith('/en/') ? 'en' : 'zh-CN');
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.title.length).toBeGreaterThan(1);
  });

  test('has no repeated id', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('links only to what is there', () => {
    const dead = linksOf(document).filter((link) => {
      const url = new URL(link, origin + address);
      return url.origin === origin && !isAnswered(url.pathname, '/');
    });
    expect(dead).toEqual([]);
  });

  test('points within itself only at ids that it has', () => {
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
    expect(anchors.filter((anchor) => anchor !== '#' && !ids.has(decodeURIComponent(anchor)))).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = [
      ...document.querySelectorAll(
        'script[src], img[src], iframe[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"]',
      ),
    ];
    const foreign = loaded
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((link) => new URL(link, origin + address).origin !== origin);
    expect(foreign).toEqual([]);
  });
});

describe.each(playbooks)('the playbook $address', ({ document }) => {
  test('has the nine sections in order, with its drawings and a simulator in the page itself', () => {
    const ids = [...document.querySelectorAll('main h2[id]')].map(({ id }) => id).filter((id) => id !== '_top');
    expect(ids.filter((id) => (SECTIONS as readonly string[]).includes(id))).toEqual([...SECTIONS]);
    expect(document.querySelectorAll('.gw-diagram svg[role="img"] title').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('gw-island').length).toBeGreaterThan(0);
  });

  test('shows the simulator’s default result without any script', () => {
    for (const island of document.querySelectorAll('gw-island')) {
      expect(island.querySelector('.gw-sim-sentence')?.textContent).toMatch(/\d/);
      expect(island.querySelectorAll('table td').length).toBeGreaterThan(3);
    }
  });

  test('leaves no Markdown unread in its prose', () => {
    const prose = [...document.querySelectorAll('main :is(p, li, td, th, dd)')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(prose.filter((text) => /\*\*|~~|\]\(|\{#|:::|\u{F8F0}/u.test(text))).toEqual([]);
  });
});

describe('weight', () => {
  const plain = pages.filter(({ document }) => !document.querySelector('gw-island'));

  function scriptBytes(html: string, document: Document): number {
    const files = [...document.querySelectorAll('script[src], link[rel="modulepreload"]')].map((element) =>
      (element.getAttribute('src') ?? element.getAttribute('href') ?? '').replace(/^\//, ''),
    );
    const inline = [...document.querySelectorAll('script:not([src])')]
      .filter((script) => !/json|rules/.test(script.getAttribute('type') ?? ''))
      .map(({ textContent }) => textContent ?? '');
    const external = withImports(files).map((file) => readFileSync(path.join(DIST, file), 'utf8'));
    return [...external, ...inline].reduce((sum, code) => sum + gzipSync(code).length, html ? 0 : 0);
  }

  function withImports(files: string[]): string[] {
    const all = new Set(files);
    for (const file of all) {
      const code = readFileSync(path.join(DIST, file), 'utf8');
      for (const [, name] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g))
        all.add(path.posix.join(path.posix.dirname(file), name ?? ''));
    }
    return [...all];
  }

  test('a page without a simulator carries at most 5 KB of script', () => {
    const heavy = plain.filter(({ html, document }) => scriptBytes(html, document) > 5 * 1024);
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  const simulators = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
  const owners = simulators.flatMap((simulator) => [
    { simulator, locale: 'zh', address: `/simulators/${simulator}/` },
    { simulator, locale: 'en', address: `/en/simulators/${simulator}/` },
  ]);

  test.each(owners)('$address loads at most 30 KB before a hand comes near, and 80 KB with the chart', (owner) => {
    const page = pages.find(({ address }) => address === owner.address);
    const scripts = [...(page?.document.querySelectorAll('script[src]') ?? [])]
      .map((script) => (script.getAttribute('src') ?? '').replace(/^\//, ''))
      .filter((file) => readFileSync(path.join(DIST, file), 'utf8').includes('gw-island'));
    const weight = weighScripts({ dist: DIST, scripts, simulators, ...owner });
    expect(scripts).toHaveLength(1);
    expect(weight.untouched).toBeLessThanOrEqual(30 * 1024);
    expect(weight.alive).toBeLessThanOrEqual(80 * 1024);
    // Were a chunk not found by its name, the weight would be too small to be true.
    expect(weight.alive).toBeGreaterThan(20 * 1024);
    expect(weight.all).toBeGreaterThan(weight.alive);
  });

  test('no page carries diagram code', () => {
    const scripts = globSync('_astro/*.js', { cwd: DIST }).map((file) => readFileSync(path.join(DIST, file), 'utf8'));
    expect(scripts.filter((code) => code.includes('flowchart-elk') || code.includes('sequenceDiagram'))).toEqual([]);
  });

  test('the sidebar holds one system, however many there are', () => {
    for (const { address, document } of playbooks) {
      const system = /playbooks\/([^/]+)/.exec(address)?.[1];
      const linked = [...document.querySelectorAll('.sidebar a[href*="/playbooks/"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const pagesOfOthers = linked.filter(
        (href) => /\/playbooks\/[^/]+\/[^/]+\/$/.test(href) && !href.includes(`/playbooks/${system}/`),
      );
      expect(pagesOfOthers).toEqual([]);
    }
  });
});

test('every template downloads whole, and a CSV opens with its byte-order mark', () => {
  const files = globSync('templates/*.{md,csv}', { cwd: DIST });
  expect(files.length).toBeGreaterThanOrEqual(20);
  for (const file of files) {
    const bytes = readFileSync(path.join(DIST, file));
    expect(bytes.length).toBeGreaterThan(60);
    if (file.endsWith('.csv')) expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }
});
