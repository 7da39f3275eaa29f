import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { EDITS, type Edit } from './edits.ts';
import { startPreview } from './project-copy.ts';

/**
 * The live preview: from saving a file to seeing it in the page that is open, for each kind of edit; then what happens to a half-written
 * and to a deleted file, and to code that cannot be read. `npm run bench -- preview [rounds] [pattern of names, or mistakes]`; it works on a copy
 * of the project, with all of its content.
 */
const LIMIT_IN_MS = 1000;
const PATIENCE_IN_MS = 20_000;
const rounds = Number(process.argv[3] ?? 5);
const only = new RegExp(process.argv[4] ?? '');

/** What is seen of the open page: its text with the tags of its pictures, and the list of problems over it. */
type IsSeen = (text: string, panel: string) => boolean;

const preview = await startPreview();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
try {
  const rows = [];
  for (const edit of EDITS.filter(({ name }) => only.test(name))) rows.push(await measure(edit));
  if (only.test('mistakes')) rows.push(...(await breakAndMend()));
  console.table(rows);
  console.log(`Load of the machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  if (rows.some(({ met }) => met === 'NO')) process.exitCode = 1;
} finally {
  await browser.close();
  preview.stop();
}

async function measure({ name, address, file, change, shows }: Edit) {
  const place = path.join(preview.root, file);
  const before = readFileSync(place, 'utf8');
  const times: number[] = [];
  await open(address);
  for (let round = 0; round < rounds; round += 1) {
    const after = change(before, round);
    if (after === before) throw new Error(`${name}: the edit changes nothing.`);
    times.push(await timeOf(place, after, (text) => text.includes(shows)));
    await timeOf(place, before, (text) => !text.includes(shows));
  }
  return row(`${name}: saved → seen`, times);
}

/** What goes wrong while one writes: each is done as often as the other edits, and mended. */
async function breakAndMend() {
  const text = path.join(preview.root, 'content/playbooks/tech/technical-debt/en.mdx');
  const twin = text.replace('en.mdx', 'zh.mdx');
  const model = path.join(preview.root, 'simulators/ltv-cac/model.ts');
  const rows = [];
  await open('/en/playbooks/tech/technical-debt/');
  rows.push(...(await breakOne('half-written tag', text, (before) => `${before}\n<Step title="half`)));
  rows.push(...(await breakOne('deleted file', twin, () => undefined)));
  await open('/en/simulators/ltv-cac/');
  rows.push(...(await breakOne('half-written code', model, (before) => `${before}\nconst half = (`)));
  if (!preview.isAlive()) throw new Error('The preview has ended.');
  return rows;
}

async function breakOne(name: string, place: string, breaking: (text: string) => string | undefined) {
  const before = readFileSync(place, 'utf8');
  const file = path.basename(place);
  const listed: number[] = [];
  const mended: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The last good page stands under the list.
    listed.push(await timeOf(place, breaking(before), (text, panel) => panel.includes(file) && text.length > 5000));
    mended.push(await timeOf(place, before, (text, panel) => panel === '' && text.length > 5000));
  }
  return [row(`${name}: saved → listed over the last good page`, listed), row(`${name}, mended: list gone`, mended)];
}

/** The first visit gathers scripts, and loads the page again when it has; what is measured is an edit while writing. */
async function open(address: string): Promise<void> {
  if (page.url() === preview.origin + address) return;
  for (let visit = 0; visit < 3; visit += 1) {
    await page.goto(preview.origin + address, { waitUntil: 'load', timeout: 60_000 }).catch(() => {});
    await setTimeout(1500);
  }
}

/** Time from writing or deleting a file until the page is as wanted; not a number when it never is. */
async function timeOf(place: string, text: string | undefined, isSeen: IsSeen): Promise<number> {
  // An author does not save twice in a breath.
  await setTimeout(500);
  const start = performance.now();
  if (text === undefined) rmSync(place);
  else writeFileSync(place, text);
  while (performance.now() - start < PATIENCE_IN_MS) {
    const [shown, panel] = await look();
    if (shown !== undefined && panel !== undefined && isSeen(shown, panel)) return performance.now() - start;
    await setTimeout(10);
  }
  return Number.NaN;
}

async function look() {
  return page
    .evaluate(() => {
      const pictures = [...document.images].map((picture) => picture.outerHTML);
      const panel = document.querySelector('gw-problems')?.shadowRoot?.textContent ?? '';
      return [document.documentElement.textContent + pictures.join(), panel] as const;
    })
    .catch(() => {
      // The page is being loaded again.
      return [undefined, undefined] as const;
    });
}

function row(measured: string, times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(times.length / 2)] ?? Number.NaN;
  const worst = times.some(Number.isNaN) ? Number.NaN : Math.max(...times);
  const said = (time: number) => (Number.isNaN(time) ? 'never' : `${Math.round(time)} ms`);
  const met = worst <= LIMIT_IN_MS ? 'yes' : 'NO';
  return { measured, median: said(median), worst: said(worst), target: `≤ ${LIMIT_IN_MS} ms`, met };
}
