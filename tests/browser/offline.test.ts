import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIST } from '../build/dist.ts';
import { findChromium } from './find-chromium.ts';
import { endedBuild, neededBy, nextBuild, removeBuilds, serveMovable, smallBuild } from './movable-site.ts';
import { wakeIslands } from './site.ts';

const PLAYBOOK = '/playbooks/tech/technical-debt/';
const SIMULATOR = '/simulators/ltv-cac/';
const PAGES = ['index.html', 'offline', 'en/offline', 'glossary', PLAYBOOK, SIMULATOR];

const site = serveMovable();
const builds: string[] = [];
let origin = '';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  builds.push(await smallBuild(DIST, PAGES));
  builds.push(await nextBuild(builds[0] ?? '', PLAYBOOK));
  builds.push(await endedBuild(builds[0] ?? ''));
  origin = await site.open();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(async () => {
  await browser.close();
  site.close();
  removeBuilds(builds);
});

beforeEach(async () => {
  await context?.close();
  Object.assign(site.state, { folder: builds[0], isDown: false });
  context = await browser.newContext({ reducedMotion: 'reduce' });
});

/** Workers need a moment on a busy machine. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** Opens a page and waits until it is kept with every script that it can need. */
async function visit(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin + address, { waitUntil: 'load' });
  await eventually(() => page.evaluate(isKept, [address, ...neededBy(builds[0] ?? '', address)])).toBe(true);
  return page;
}

/** In the page: whether the worker answers for it and all of these are in the store. */
async function isKept(needed: string[]): Promise<boolean> {
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  const paths = new Set(kept.flat().map(({ url }) => new URL(url).pathname));
  return navigator.serviceWorker.controller !== null && needed.every((path) => paths.has(path));
}

/** Comes back to a tab, which is when it asks for a new build: again and again, since a browser may be asking already. */
function comeBack(page: Page): Promise<void> {
  return page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}

async function goDown(): Promise<void> {
  site.state.isDown = true;
  await context.setOffline(true);
}

const sentence = (page: Page) => page.locator('.gw-sim-sentence').first().textContent();

describe('without a network', () => {
  test('a page that was visited opens with a simulator that answers; another says what can be opened', async () => {
    const page = await visit(SIMULATOR);
    await goDown();
    await page.reload();
    await wakeIslands(page);
    const before = await sentence(page);
    await page.locator('input[inputmode="decimal"]').first().fill('2500');
    await eventually(() => sentence(page)).not.toBe(before);
    await page.goto(`${origin}/glossary/`);
    await eventually(() => page.locator('.gw-offline-missing').isVisible()).toBe(true);
    await eventually(() => page.locator(`offline-box a[href="${SIMULATOR}"]`).count()).toBe(1);
  });

  test('the whole site opens and can be searched once the reader has asked for it, and nothing is left once it is removed', async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/offline/`);
    await page.locator('[data-do="keep"]').click();
    await page.locator('offline-box[data-mode="everything"]').waitFor({ timeout: 90_000 });
    await goDown();
    await page.goto(`${origin}/glossary/`);
    expect(await page.locator('.gw-glossary > div').count()).toBeGreaterThan(50);
    await page.keyboard.press('Control+k');
    await page.locator('search-box input').fill('技术债务');
    await page.locator('search-box dialog a').first().waitFor();
    await page.goto(`${origin}/offline/`);
    await page.locator('[data-do="drop"]').click();
    await eventually(() => page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('keeping the whole site can be stopped, and says when a file could not be had', async () => {
    const page = await context.newPage();
    await page.route('**/search/*/zh/*.json', (route) =>
      setTimeout(() => void route.continue().catch(() => {}), 20_000),
    );
    await page.goto(`${origin}/offline/`);
    const state = page.locator('[data-part="state"]');
    await page.locator('[data-do="keep"]').click();
    await page.locator('[data-do="stop"]').click();
    await eventually(() => state.textContent()).toContain('已停止');
    await page.unroute('**/search/*/zh/*.json');
    site.state.isDown = true;
    await page.locator('[data-do="keep"]').click();
    await eventually(() => state.textContent()).toContain('网络中断');
  });
});

test('a new build: a page with another text says so and works on as it was, others stay quiet, and reloading is a clean switch', async () => {
  const old = await visit(PLAYBOOK);
  const other = await visit('/glossary/');
  const errors: string[] = [];
  old.on('pageerror', (error) => errors.push(error.message));
  const failed: string[] = [];
  old.on('requestfailed', (request) => failed.push(request.url()));
  site.state.folder = builds[1] ?? '';
  await eventually(() => comeBack(old).then(() => old.locator('.gw-notice').count())).toBe(1);
  expect(await other.locator('.gw-notice').count()).toBe(0);
  await wakeIslands(old);
  await eventually(() => old.locator('.gw-sim-drawing svg').count()).toBeGreaterThan(0);
  expect(failed).toEqual([]);
  await other.close();
  await old.locator('.gw-notice button').first().click();
  await eventually(() => old.locator('h1').textContent()).toMatch(/ 2$/);
  await wakeIslands(old);
  await eventually(() => old.evaluate(async () => (await caches.keys()).length)).toBe(1);
  expect(await old.locator('.gw-notice').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a build that no longer offers it removes what was kept, and the worker with it', async () => {
  const page = await visit(PLAYBOOK);
  site.state.folder = builds[2] ?? '';
  await eventually(() => comeBack(page).then(() => page.evaluate(() => caches.keys()))).toEqual([]);
  const count = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await eventually(count).toBe(0);
});

test('what is damaged or gone from the store is fetched again, and the text is there meanwhile', async () => {
  const page = await visit(SIMULATOR);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const scripts = (await cache.keys()).filter(({ url }) => url.endsWith('.js'));
    await Promise.all(scripts.slice(0, 5).map((request) => cache.delete(request)));
    const garbage = () => new Response('<<<', { headers: { 'content-type': 'text/javascript' } });
    await Promise.all(scripts.slice(5).map((request) => cache.put(request, garbage())));
  });
  const protocol = await browser.newBrowserCDPSession();
  const workers = await protocol.send('Target.getTargets');
  for (const { targetId } of workers.targetInfos.filter(({ type }) => type === 'service_worker')) {
    await protocol.send('Target.closeTarget', { targetId });
  }
  await page.reload();
  expect(await sentence(page)).toMatch(/\d/);
  await eventually(() => page.evaluate(countGarbage)).toBe(0);
  await page.reload();
  await wakeIslands(page);
});

/** How many of the scripts kept are no scripts. */
async function countGarbage(): Promise<number> {
  const [name = ''] = await caches.keys();
  const cache = await caches.open(name);
  const scripts = (await cache.keys()).filter(({ url }) => url.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (request) => (await cache.match(request))?.text()));
  return texts.filter((text) => text === '<<<').length;
}

test('where nothing can be stored or there is no room, the page says so and reading goes on', async () => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto(`${origin}/offline/`);
  await page.locator('[data-do="keep"]').click();
  await eventually(() => page.locator('[data-part="state"]').textContent()).toContain('用完了');
  const blocked = await context.newPage();
  blocked.on('pageerror', (error) => errors.push(error.message));
  await blocked.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    Object.defineProperty(globalThis, 'caches', { value: undefined });
  });
  await blocked.goto(`${origin}/offline/`);
  await eventually(() => blocked.locator('[data-part="state"]').textContent()).toContain('不让网站保存');
  await blocked.goto(`${origin}/glossary/`);
  expect(errors).toEqual([]);
});
