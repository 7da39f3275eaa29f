import { chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { neededBy, removeBuilds, serveMovable, smallBuild } from './movable-site.ts';
import { wakeIslands } from './site.ts';

const SIMULATOR = 'simulators/ltv-cac';

/** What a reader met without a network. */
export interface OfflineReading {
  /** The simulator's sentence before and after an input was changed, on a page that had been visited. */
  sentences: string[];
  /** Where the search box leads while only visited pages are kept, and what it finds once the whole site is. */
  unkept: string;
  found: string;
  /** The stores that the site has on the device. */
  stores: string[];
}

/** Visits a site that was built into a folder for a base path, takes the network away, keeps the whole site, and does so again. */
export async function readOffline(folder: string, base: string): Promise<OfflineReading> {
  const small = await smallBuild(folder, ['offline', 'en/offline', 'glossary', SIMULATOR], base);
  const site = serveMovable(base);
  site.state.folder = small;
  const origin = await site.open();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const goDown = async (isDown: boolean) => {
      site.state.isDown = isDown;
      await context.setOffline(isDown);
    };
    await page.goto(`${origin}${base}${SIMULATOR}/`, { waitUntil: 'load' });
    const needed = [`${base}${SIMULATOR}/`, ...neededBy(small, SIMULATOR, base)];
    while (!(await page.evaluate(isKept, needed))) await page.waitForTimeout(100);
    await goDown(true);
    await page.reload();
    await wakeIslands(page);
    const sentences = [await sentenceOn(page)];
    await page.locator('input[inputmode="decimal"]').first().fill('2500');
    await page.waitForFunction(
      (before) => document.querySelector('.gw-sim-sentence')?.textContent !== before,
      sentences[0],
    );
    sentences.push(await sentenceOn(page));
    const unkept = await ask(page, '.gw-search-status a');
    await goDown(false);
    await page.goto(`${origin}${base}offline/`);
    await page.locator('[data-do="keep"]').click();
    await page.locator('offline-box[data-mode="everything"]').waitFor({ timeout: 90_000 });
    await goDown(true);
    await page.goto(`${origin}${base}glossary/`);
    const found = await ask(page, '.gw-search-results a');
    return { sentences, unkept, found, stores: await page.evaluate(() => caches.keys()) };
  } finally {
    await browser.close();
    site.close();
    removeBuilds([small]);
  }
}

/** In the page: the worker answers for it, and all of these are in the store. */
async function isKept(needed: string[]): Promise<boolean> {
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  const paths = new Set(kept.flat().map(({ url }) => new URL(url).pathname));
  return navigator.serviceWorker.controller !== null && needed.every((path) => paths.has(path));
}

async function sentenceOn(page: Page): Promise<string> {
  return (await page.locator('.gw-sim-sentence').first().textContent()) ?? '';
}

/** Asks the search box, and says where the first link of a kind leads. */
async function ask(page: Page, links: string): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.locator('search-box input').fill('技术债务');
  return (await page.locator(`search-box ${links}`).first().getAttribute('href')) ?? '';
}
