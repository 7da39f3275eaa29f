import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIST } from '../build/dist.ts';
import { findChromium } from './find-chromium.ts';
import { removeBuilds, serveMovable, smallBuild } from './movable-site.ts';

const PLAYBOOK = 'playbooks/tech/technical-debt';
const RENAMED = '另一次构建的名字';

const site = serveMovable();
let builds: string[] = [];
let origin = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const first = await smallBuild(DIST, [PLAYBOOK]);
  builds = [first, otherIndex(first)];
  origin = await site.open();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(async () => {
  await browser.close();
  site.close();
  removeBuilds(builds);
});

beforeEach(async () => {
  await page?.context().close();
  site.state.folder = builds[0] ?? '';
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(`${origin}/${PLAYBOOK}/`);
});

/** The same site with an index of another digest, in which one playbook has another name. */
function otherIndex(from: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-search-'));
  cpSync(from, folder, { recursive: true });
  const file = path.join(folder, 'search/directory.json');
  const directory = JSON.parse(readFileSync(file, 'utf8'));
  const build = [...directory.build].reverse().join('');
  renameSync(path.join(folder, 'search', directory.build), path.join(folder, 'search', build));
  const playbook = directory.entries.find(({ id }: { id: string }) => id === PLAYBOOK);
  playbook.names.zh[0] = RENAMED;
  writeFileSync(file, JSON.stringify({ ...directory, build }));
  return folder;
}

async function ask(query: string): Promise<void> {
  if (!(await page.locator('search-box dialog').isVisible())) await page.keyboard.press('Control+k');
  await page.locator('search-box input').fill(query);
}

const titles = () => page.locator('.gw-search-title > a:first-child').allTextContents();
const excerpts = () => page.locator('.gw-search-results mark').count();

describe('a site that is deployed while a page is open', () => {
  test.each([
    ['before its first question', undefined],
    ['between two questions', '留存率'],
  ])('answers from the new index as a whole: %s', async (_when, earlier) => {
    if (earlier) {
      await ask(earlier);
      await expect.poll(excerpts).toBeGreaterThan(0);
      expect(await titles()).not.toContain(RENAMED);
    }
    site.state.folder = builds[1] ?? '';
    await ask('技术债务利息');
    await expect.poll(titles).toContain(RENAMED);
    await expect.poll(excerpts).toBeGreaterThan(0);
  });
});
