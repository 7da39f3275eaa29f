import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { weighScripts } from '../../tests/build/script-weight.ts';
import { serveSite } from './serve-site.ts';
import { startWatch, takeWatch } from './watch-page.ts';

/**
 * The page of one simulator in Chromium: the longest task of the main thread while many draws are taken, the time from an input to new
 * figures while a slider is dragged, and the weight of its scripts. `npm run bench -- page`, over `TEST_DIST` or `dist`, which is built
 * when it is not there.
 */
const SIMULATOR = 'ltv-cac';
const ADDRESS = `/en/simulators/${SIMULATOR}/`;
const DRAWS = [10_000, 100_000, 1_000_000];
const INPUTS = 200;
const LONG_TASK_IN_MS = 50;
const FRAME_IN_MS = 16;

const dist = path.resolve(process.env['TEST_DIST'] ?? 'dist');
if (!existsSync(path.join(dist, ADDRESS, 'index.html'))) {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: dist },
  });
  if (status !== 0) process.exit(status ?? 1);
}

interface Row {
  measured: string;
  value: string;
  target: string;
  met: string;
}

const row = (measured: string, value: number, limit: number, unit: string): Row => ({
  measured,
  value: `${value.toFixed(1)} ${unit}`,
  target: `≤ ${limit} ${unit}`,
  met: value <= limit ? 'yes' : 'NO',
});

const site = await serveSite(dist);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  await page.goto(site.origin + ADDRESS);
  await page.locator('gw-island').hover();
  await page.locator('gw-island[data-alive]').waitFor();
  await startWatch(page);
  const rows = [await measureDrag(page, 'without ranges'), ...(await measureDraws(page)), ...weigh()];
  console.table(rows);
  console.log(`Load of the machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
} finally {
  await browser.close();
  site.close();
}

/** Drags the first slider to and fro, a step for every input event. */
async function measureDrag(page: Page, circumstance: string): Promise<Row> {
  const box = await page.locator('.gw-sim-slider').first().boundingBox();
  if (!box) throw new Error('The page shows no slider.');
  const y = box.y + box.height / 2;
  const xOf = (step: number) => box.x + box.width * (0.3 + 0.4 * Math.abs(((step * 3) % 200) / 100 - 1));
  await page.mouse.move(xOf(0), y);
  await page.mouse.down();
  await takeWatch(page);
  for (let step = 1; step <= INPUTS; step += 1) {
    await page.mouse.move(xOf(step), y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  await page.mouse.up();
  const latencies = (await takeWatch(page)).latencies.toSorted((one, other) => one - other);
  if (latencies.length < INPUTS / 2) throw new Error(`Only ${latencies.length} of ${INPUTS} inputs changed a figure.`);
  const p95 = latencies[Math.ceil(latencies.length * 0.95) - 1] ?? Number.NaN;
  return row(`input to new figures, p95 of ${latencies.length}, ${circumstance}`, p95, FRAME_IN_MS, 'ms');
}

/** Opens the range panel and takes ever more draws; at 10,000 the slider is dragged as well. */
async function measureDraws(page: Page): Promise<Row[]> {
  const rows: Row[] = [];
  await page.locator('[id$="-tab-range"]').click();
  await page.getByRole('button', { name: 'Take the usual ranges' }).click();
  for (const draws of DRAWS) {
    const choice = page.locator(`select:has(option[value="${draws}"])`);
    await choice.waitFor();
    await choice.selectOption(String(draws));
    const shown = draws.toLocaleString('en');
    await page.locator('caption', { hasText: `${shown} draws` }).waitFor({ timeout: 120_000 });
    const { longTasks } = await takeWatch(page);
    rows.push(
      row(`longest main-thread task over 50 ms, ${shown} draws`, Math.max(0, ...longTasks), LONG_TASK_IN_MS, 'ms'),
    );
    if (draws === DRAWS[0]) rows.push(await measureDrag(page, `${shown} draws`));
  }
  return rows;
}

function weigh(): Row[] {
  const html = readFileSync(path.join(dist, ADDRESS, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, file = '']) => file);
  const island = scripts.filter((file) => readFileSync(path.join(dist, file), 'utf8').includes('gw-island'));
  const simulators = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
  const weight = weighScripts({ dist, scripts: island, simulator: SIMULATOR, locale: 'en', simulators });
  return [
    row('scripts before a hand comes near, gzip', weight.untouched / 1024, 30, 'KB'),
    row('scripts of host, simulator, words and chart, gzip', weight.alive / 1024, 80, 'KB'),
    row('with every panel and the worker, gzip', weight.all / 1024, 80, 'KB'),
  ];
}
