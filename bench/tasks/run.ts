import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { watchTasks } from '../../tests/browser/pace.ts';
import { serveSite } from '../page/serve-site.ts';
import { startWatch, takeWatch } from '../page/watch-page.ts';

/**
 * How long every simulator holds up its page: the longest task of the main thread while it wakes, is typed into, its slider is dragged, its
 * panels are opened and a long table is pasted; and how long the first answer takes. `npm run bench -- tasks [id …]`, over `TEST_DIST` or
 * `dist`. A task under 50 ms is none to Chromium and shown as 0.
 */
const PASTED_ROWS = 20_000;
const DRAGS = 60;

const dist = path.resolve(process.env['TEST_DIST'] ?? 'dist');
const asked = process.argv.slice(3);
const ids = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
if (!existsSync(path.join(dist, 'en/simulators'))) throw new Error(`There is no built site in ${dist}.`);

const site = await serveSite(dist);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const rows = [];
  for (const id of ids.filter((each) => asked.length === 0 || asked.includes(each)))
    rows.push(await measure(browser, id));
  console.table(rows);
  console.log(`Milliseconds. Load of the machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
} finally {
  await browser.close();
  site.close();
}

async function measure(chrome: Browser, id: string): Promise<Record<string, string | number>> {
  const page = await chrome.newPage({ viewport: { width: 1280, height: 1400 } });
  await page.goto(`${site.origin}/en/simulators/${id}/`);
  const pace = await watchTasks(page);
  const slowness = (await pace.allowed(100)) / 100;
  await startWatch(page);
  const phases: [string, (page: Page) => Promise<void>][] = [
    ['wakes', wake],
    ['typed into', type],
    ['dragged', drag],
    ['panels', openPanels],
    ['pasted', paste],
  ];
  const row: Record<string, string | number> = { simulator: id };
  for (const [name, act] of phases) {
    await act(page);
    const { longTasks, latencies } = await takeWatch(page);
    row[name] = Math.round(Math.max(0, ...longTasks));
    if (name === 'typed into') row['first answer'] = Math.round(latencies[0] ?? 0);
  }
  row['slowness'] = Number(slowness.toFixed(1));
  await page.close();
  return row;
}

async function wake(page: Page): Promise<void> {
  await page.locator('gw-island').first().hover();
  await page.locator('gw-island[data-alive]').first().waitFor();
}

/** Several keys in the first number, as somebody types. */
async function type(page: Page): Promise<void> {
  const field = page.locator('gw-island input[inputmode="decimal"]:visible').first();
  if ((await field.count()) === 0) return;
  await field.press('End');
  await field.pressSequentially('1', { delay: 80 });
  await page.waitForTimeout(400);
  await field.press('Backspace');
  await page.waitForTimeout(400);
}

async function drag(page: Page): Promise<void> {
  const slider = page.locator('.gw-sim-slider:visible').first();
  if ((await slider.count()) === 0) return;
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) return;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAGS; step += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.3 * Math.sin(step / 6)), y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  await page.mouse.up();
  await page.waitForTimeout(400);
}

async function openPanels(page: Page): Promise<void> {
  for (const tab of await page.locator('gw-island [role="tab"]').all()) {
    await tab.click();
    await page.locator('gw-island .gw-sim-panel > :not(.gw-sim-waiting)').first().waitFor();
    await page.waitForTimeout(150);
  }
}

/** Pastes the first table's own first row many times, as from a spreadsheet. */
async function paste(page: Page): Promise<void> {
  const cell = page.locator('gw-island table :is(input, textarea)').first();
  if ((await cell.count()) === 0) return;
  const row = await cell.evaluate((element) =>
    [...(element.closest('tr')?.querySelectorAll('input, select') ?? [])]
      .filter((each) => (each as HTMLInputElement).type !== 'checkbox')
      .map((each) => (each as HTMLInputElement).value)
      .join('\t'),
  );
  await cell.focus();
  await page.evaluate(
    ({ line, count }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', Array.from({ length: count }, () => line).join('\n'));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    { line: row, count: PASTED_ROWS },
  );
  await page.waitForTimeout(1500);
}
