import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { serveSite } from '../page/serve-site.ts';

/** What a first query costs a reader, in bytes of all files that the page asks for. */
export interface SearchWeight {
  query: string;
  /** Index, texts and the like that came before the box was opened. */
  before: number;
  gzip: number;
  brotli: number;
  files: number;
}

/** Opens the search of a built site in Chromium, types one query and weighs every file from the opening of the box to the excerpts. */
export async function weighSearch(dist: string, page: string, query: string): Promise<SearchWeight> {
  const site = await serveSite(dist);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on('requestfinished', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)));
    await tab.goto(site.origin + page, { waitUntil: 'networkidle' });
    const loaded = new Set(asked.splice(0));
    const before = [...loaded].filter((file) => file.startsWith('/search/')).length;
    await tab.locator('search-box > button').click();
    await tab.locator('search-box input').fill(query);
    await tab.locator('.gw-search-results a').first().waitFor();
    await tab.waitForLoadState('networkidle');
    await tab.waitForTimeout(500);
    const files = [...new Set(asked)]
      .filter((file) => !loaded.has(file))
      .map((file) => readFileSync(path.join(dist, file)));
    const sum = (pack: (content: Buffer) => Buffer) => files.reduce((bytes, file) => bytes + pack(file).length, 0);
    return { query, before, gzip: sum(gzipSync), brotli: sum(brotliCompressSync), files: files.length };
  } finally {
    await browser.close();
    site.close();
  }
}
