import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { useSite, wakeIslands } from './site.ts';

/** What a reader prints: sheets of A4, made as the browser's own print makes them, from a dark screen. */
const site = useSite();
const DARK = { theme: 'dark' } as const;
const ASSESSMENT = '/en/assess/growth-support/';
const NOTE_END = 'and this is where the note ends';
const instruments = readdirSync(path.join(process.env.TEST_DIST ?? 'dist', 'en/simulators'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A sheet with fewer letters is empty but for its number, or for what could as well have been left out. */
const NEARLY_EMPTY = 60;

/** The words of each sheet, without what letters are apart: a browser may break a line at any of them. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const sheets = Array.from({ length: pdf.pages }, (_, place) => pdf.textOf(place + 1));
  return (await Promise.all(sheets)).map(closeUp);
}

function closeUp(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** What paper shows of what a page is worked with. */
function controlsOnPaper(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const all = [...main.querySelectorAll('button, input, select, textarea, summary')];
    const hasBox = (one: Element) => getComputedStyle(one).borderTopWidth !== '0px';
    const isActed = (one: Element) =>
      one.matches('button, [type="file"]') || (hasBox(one) && !one.matches('[type="radio"]'));
    return all.filter((one) => one.checkVisibility() && isActed(one)).map(({ outerHTML }) => outerHTML);
  });
}

async function printed(page: Page): Promise<{ sheets: string[]; text: string; controls: string[] }> {
  await page.emulateMedia({ media: 'print' });
  const controls = await controlsOnPaper(page);
  await page.emulateMedia({ media: null });
  const sheets = await sheetsOf(page);
  return { sheets, text: sheets.join(''), controls };
}

test.each(instruments)('no sheet of %s is empty or nearly so', async (id) => {
  const { page, context } = await site.open(`/en/simulators/${id}/`, { ...DARK, script: false });
  const sheets = await sheetsOf(page);
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter((words) => words.length < NEARLY_EMPTY)).toEqual([]);
  await context.close();
});

test('an instrument with two scenarios says which one is printed, and its switches as words', async () => {
  const { page, context } = await site.open('/en/simulators/ltv-cac/', DARK);
  await wakeIslands(page);
  expect((await printed(page)).text).not.toContain('Scenarios');
  await page.getByRole('button', { name: 'Duplicate as a new scenario' }).click();
  const fields = page.locator('.gw-sim input[inputmode="decimal"]');
  await fields.first().fill('149');
  await fields.first().press('Tab');
  await page.locator('.gw-sim-change').waitFor();
  const { text } = await printed(page);
  expect(text).toContain('ScenariosPlanA');
  expect(text).not.toContain('ScenariosBase');
  expect(text).toMatch(/Revenuepercustomer.*149/);
  expect(text).toContain('LimitthehorizonNo');
  await context.close();
});

describe('a playbook', () => {
  test('has its title and the number of sheets on each, and cuts no short table and no checklist', async () => {
    const { page, context } = await site.open('/en/playbooks/tech/technical-debt/', DARK);
    const tables = await page
      .locator('.gw-table thead')
      .evaluateAll((heads) =>
        heads.map((head) => [...head.querySelectorAll('th, td')].map(({ textContent }) => textContent).join('')),
      );
    const items = await page.locator('.task-list-item').allTextContents();
    const title = await page.title();
    const sheets = await sheetsOf(page);
    for (const [place, words] of sheets.entries()) {
      expect(words).toContain(closeUp(title));
      expect(words).toContain(`${place + 1}/${sheets.length}`);
      expect(words.length).toBeGreaterThan(NEARLY_EMPTY);
    }
    // The head of a table stands again on each sheet that it runs over.
    const text = sheets.join('');
    const heads = [...new Set(tables.map(closeUp))];
    expect(heads.length).toBeGreaterThan(3);
    for (const head of heads) {
      expect(text.split(head).length - 1, head).toBe(tables.filter((each) => closeUp(each) === head).length);
    }
    const list = sheets.filter((words) => words.includes('NameDateSignature'));
    expect(list).toHaveLength(1);
    expect(items.length).toBeGreaterThan(9);
    for (const item of items) expect(list[0]).toContain(closeUp(item));
    await context.close();
  });
});

describe('the self-assessment', () => {
  test('prints one’s own answers as words: what was chosen, with its note, its reason and its evidence', async () => {
    const { page, context } = await site.open(ASSESSMENT, DARK);
    await wakeIslands(page);
    const item = (place: number) => page.locator('.gw-assess-item').nth(place);
    for (let place = 0; place < 10; place += 1) await item(place).locator('input[value="2"]').check();
    await item(10).locator('input[value="not-applicable"]').check();
    await item(10).getByLabel('Why it does not apply').selectOption({ index: 1 });
    const reason = await item(10).locator('option:checked').textContent();
    await item(0).getByText('Confidence, note, evidence').click();
    await item(0)
      .getByLabel('Note')
      .fill(`${'A long note. '.repeat(35)}${NOTE_END}`);
    await item(0).getByLabel('Where the evidence is').fill('https://example.org/evidence');
    await item(0).getByText('Confidence, note, evidence').click();
    const rows = await item(0).locator('.gw-assess-row > span:last-child').allTextContents();
    const { sheets, text, controls } = await printed(page);
    expect(controls).toEqual([]);
    for (const written of [NOTE_END, 'https://example.org/evidence', reason ?? '']) {
      expect(text).toContain(closeUp(written));
    }
    const others = rows.filter((_, place) => place !== 1 && place < 5);
    expect(others).toHaveLength(4);
    expect(text).toContain(closeUp(rows[1] ?? '?'));
    for (const other of others) expect(text).not.toContain(closeUp(other));
    // The last one is open, and can be answered by hand.
    for (const row of await item(11).locator('.gw-assess-row > span:last-child').allTextContents()) {
      expect(text).toContain(closeUp(row));
    }
    expect(sheets.length).toBeLessThan(6);
    expect(sheets.filter((words) => words.length < NEARLY_EMPTY)).toEqual([]);
    await context.close();
  });

  test('prints a team’s plan with what was written into it, and the report, both without anything to press', async () => {
    const { page, context } = await site.open(`${ASSESSMENT}team/`, DARK);
    await wakeIslands(page);
    await page.getByRole('button', { name: 'Practise with made-up data' }).click();
    await page.getByRole('tab', { name: 'Plan' }).click();
    await page.getByRole('button', { name: 'Make these the goals' }).click();
    const goal = page.locator('.gw-assess-goal').first();
    await goal.getByLabel('Owner').fill('Head of data');
    await goal.getByLabel('Measure').fill(`${'A long measure. '.repeat(25)}${NOTE_END}`);
    const plan = await printed(page);
    expect(plan.controls).toEqual([]);
    for (const written of ['Practice session', 'Head of data', NOTE_END]) expect(plan.text).toContain(closeUp(written));
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.locator('.gw-assess-report').waitFor();
    const report = await printed(page);
    expect(report.controls).toEqual([]);
    expect(report.text).toContain(closeUp(NOTE_END));
    for (const { sheets } of [plan, report]) expect(sheets.filter((words) => words.length < NEARLY_EMPTY)).toEqual([]);
    await context.close();
  });
});
