import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { EDITS, type Edit } from './edits.ts';
import { startPreview } from './project-copy.ts';

/**
 * The live preview: from saving a file to seeing it in the page that is open, for each kind of edit; then what happens to a half-written
 * and to a deleted file. `npm run bench -- preview`; it works on a copy of the project.
 */
const LIMIT_IN_MS = 1000;
const PATIENCE_IN_MS = 20_000;
const ROUNDS = 3;

const preview = await startPreview();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
page.setDefaultTimeout(60_000);
try {
  const rows = [];
  for (const edit of EDITS) rows.push(await measure(edit));
  rows.push(...(await breakAndMend()));
  console.table(rows);
  console.log(`Load of the machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
} finally {
  await browser.close();
  preview.stop();
}

async function measure({ name, address, file, change, shows }: Edit) {
  const place = path.join(preview.root, file);
  const before = readFileSync(place, 'utf8');
  const times: number[] = [];
  await open(address);
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = change(before);
    if (after === before) throw new Error(`${name}: the edit changes nothing.`);
    times.push(
      await timeOf(
        () => writeFileSync(place, after),
        page,
        (text) => text.includes(shows),
      ),
    );
    await timeOf(
      () => writeFileSync(place, before),
      page,
      (text) => !text.includes(shows),
    );
  }
  return row(`${name}: saved → seen`, times);
}

async function breakAndMend() {
  const place = path.join(preview.root, EDITS[0]?.file ?? '');
  const before = readFileSync(place, 'utf8');
  const twin = place.replace('en.mdx', 'zh.mdx');
  const other = readFileSync(twin, 'utf8');
  await open(EDITS[0]?.address ?? '/');
  const broken = await timeOf(
    () => writeFileSync(place, `${before}\n<Step title="half`),
    page,
    (_, panel) => panel.includes('en.mdx:'),
  );
  const mended = await timeOf(
    () => writeFileSync(place, before),
    page,
    (_, panel) => panel === '',
  );
  const deleted = await timeOf(
    () => rmSync(twin),
    page,
    (_, panel) => panel.includes('zh.mdx'),
  );
  const restored = await timeOf(
    () => writeFileSync(twin, other),
    page,
    (_, panel) => panel === '',
  );
  if (!preview.isAlive()) throw new Error('The preview has ended.');
  return [
    row('half-written tag: saved → listed in the page', [broken]),
    row('mended: saved → list gone', [mended]),
    row('file deleted: → listed in the page', [deleted]),
    row('file restored: → list gone', [restored]),
  ];
}

async function open(address: string): Promise<void> {
  // The first visit gathers scripts, and loads the page again when it has; what is measured is an edit while writing.
  await page.goto(preview.origin + address, { waitUntil: 'domcontentloaded' }).catch(() => page.waitForLoadState());
  await page.waitForLoadState('networkidle').catch(() => {});
  await setTimeout(2000);
}

/** Time from doing something until the page's text, or that of the list of problems, is as wanted; not a number when it never is. */
async function timeOf(act: () => void, open: Page, isSeen: (text: string, panel: string) => boolean): Promise<number> {
  const start = performance.now();
  act();
  while (performance.now() - start < PATIENCE_IN_MS) {
    const [text, panel] = await open
      .evaluate(() => [
        document.documentElement.textContent ?? '',
        document.querySelector('gw-problems')?.shadowRoot?.textContent ?? '',
      ])
      // The page is being loaded again.
      .catch(() => [undefined, undefined]);
    if (text !== undefined && panel !== undefined && isSeen(text, panel)) return performance.now() - start;
    await setTimeout(10);
  }
  return Number.NaN;
}

function row(measured: string, times: number[]) {
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  const value = Number.isNaN(median) ? 'never' : `${Math.round(median)} ms`;
  return { measured, value, target: `≤ ${LIMIT_IN_MS} ms`, met: median <= LIMIT_IN_MS ? 'yes' : 'NO' };
}
