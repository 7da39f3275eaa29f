import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { assetsOf } from '../../src/offline/assets-of.ts';
import type { OfflineList, WorkerSite } from '../../src/offline/site-files.ts';
import { DIST, readPage } from './dist.ts';

const read = (file: string) => readFileSync(path.join(DIST, file));
const list = JSON.parse(read('offline.json').toString()) as OfflineList;
const worker = read('sw.js').toString();
const site = JSON.parse(/^self\.site=(.*);$/m.exec(worker)?.[1] ?? '{}') as WorkerSite;
const fileOf = (address: string) => (address === '' || address.endsWith('/') ? `${address}index.html` : address);

test('every file that can be kept is there, with the digest and the size that the list gives', () => {
  const wrong = list.files.filter(([address, digest, bytes]) => {
    const content = read(fileOf(address));
    const found = createHash('sha256').update(content).digest().subarray(0, 6).toString('base64');
    return found !== digest || content.length !== bytes;
  });
  expect(wrong).toEqual([]);
  expect(site.build).toBe(list.build);
});

test('a page with a simulator can load nothing that would not be kept with it', () => {
  const { html } = readPage('/simulators/ltv-cac/');
  const needed = new Set(assetsOf(html, site));
  for (const part of [
    'hydrate',
    'start',
    'draw-chart',
    'ltv-cac',
    'SensitivityPanel',
    'RangePanel',
    'simulator.worker',
  ]) {
    expect(
      [...needed].some((name) => name.startsWith(`${part}.`) || name.startsWith(`${part}-`)),
      part,
    ).toBe(true);
  }
  expect([...needed].filter((name) => /^(ice|pricing|room-island|start-room)[.-]/.test(name))).toEqual([]);
});

test('the script that starts the worker is loaded after the page and weighs at most 1 KB', () => {
  const { document } = readPage('/glossary/');
  const [own = ''] = globSync('_astro/*.js', { cwd: DIST }).filter((file) => read(file).includes('sw.js'));
  expect([...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))).not.toContain(
    `/${own}`,
  );
  expect(gzipSync(read(own)).length).toBeLessThanOrEqual(1024);
});

describe.each(['', 'en/'])('the app manifest in %j', (place) => {
  test('is linked from every kind of page and names icons that are there, one of them maskable', () => {
    const manifest = JSON.parse(read(`${place}app.webmanifest`).toString());
    const { document } = readPage(`/${place}glossary/`);
    expect(document.querySelector('link[rel="manifest"]')?.getAttribute('href')).toBe(`/${place}app.webmanifest`);
    expect(manifest.start_url).toBe(`/${place}`);
    const icons = manifest.icons as { src: string; sizes: string; purpose: string }[];
    expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of icons) {
      expect(existsSync(path.join(DIST, src))).toBe(true);
      const png = read(src);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
