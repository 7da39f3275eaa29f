import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type AnswerState, encodeAnswers } from '../../src/assessment/code/answer-code.ts';
import { findings } from './findings.ts';
import { useSite, wakeIslands } from './site.ts';

const site = useSite();
const MODEL = 'growth-support';
const ANSWERS = '/en/assess/growth-support/';
const TEAM = '/en/assess/growth-support/team/';
const KEY = 'groundwork/assessment/v1/growth-support';

/** Levels of eight people: some cells agree, the second splits into two camps. */
const PEOPLE = [
  [3, 4, 3, 2, 3, 3, 2, 3, 2, 3, 3, 3],
  [3, 1, 3, 2, 3, 3, 2, 3, 2, 3, 3, 3],
  [3, 4, 3, 2, 4, 3, 2, 3, 3, 3, 3, 3],
  [2, 1, 3, 2, 3, 3, 3, 3, 2, 3, 2, 3],
  [3, 4, 3, 3, 3, 3, 2, 3, 2, 3, 3, 2],
  [3, 2, 3, 2, 3, 2, 2, 3, 2, 4, 3, 3],
  [3, 4, 2, 2, 3, 3, 2, 4, 2, 3, 3, 3],
  [4, 1, 3, 2, 3, 3, 2, 3, 2, 3, 3, 4],
];

/** Opens a page of the assessment in a browser of its own and waits until it is alive. */
async function arrive(address: string, reader: Parameters<typeof site.open>[1] = {}) {
  const visit = await site.open(address, reader);
  await wakeIslands(visit.page);
  return visit;
}

/** The same page after a new version of the model was published, which words the first cell differently. */
async function publishNewVersion(page: Page): Promise<void> {
  const html = (text: string) => text.replaceAll('"', '&quot;');
  await page.context().route('**/assess/**', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const items = [...body.matchAll(/id="item-([\w.]+)"/g)].map(([, id]) => id);
    const ids = items.length > 0 ? items : (itemsOf(body) ?? []);
    const change = { kind: 'anchor-changed', item: ids[0] };
    const migrations = [{ from: '1.0.0', to: '1.1.0', items: ids, indicators: [], changes: [change] }];
    await route.fulfill({
      response,
      body: body
        .replace(html('"version":"1.0.0"'), html('"version":"1.1.0"'))
        .replace(html('"migrations":[]'), html(`"migrations":${JSON.stringify(migrations)}`)),
    });
  });
  await page.reload();
  await wakeIslands(page);
}

/** The ids of the model's items, from the properties that the page gives its island. */
function itemsOf(body: string): string[] | undefined {
  const [, props] = /component="assessment\w+" props="([^"]*)"/.exec(body) ?? [];
  if (!props) return undefined;
  const { model } = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')) as {
    model: { items: { id: string }[] };
  };
  return model.items.map(({ id }) => id);
}

/** Answers every item with the level of one person. */
async function answerAll(page: Page, levels: readonly number[]): Promise<void> {
  for (const [index, level] of levels.entries()) {
    await page.locator('.gw-assess-item').nth(index).locator(`input[value="${level}"]`).check();
  }
}

async function codeOf(page: Page): Promise<string> {
  return (await page.locator('.gw-assess-code').textContent()) ?? '';
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Starts a session for eight. */
async function startSession(page: Page): Promise<void> {
  await page.getByLabel('Team or product assessed').fill('Checkout team');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

const lines = (page: Page) => page.locator('.gw-assess-verdicts li > span:nth-child(2)').allTextContents();
const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

test('eight people answer apart, are merged, disagree, agree, plan, report, and come back in a fresh browser', async () => {
  const codes: string[] = [];
  for (const [index, levels] of PEOPLE.entries()) {
    const { page, context, errors, foreign } = await arrive(ANSWERS);
    // The fourth has not reloaded since the new version was published.
    if (index !== 3) await publishNewVersion(page);
    await answerAll(page, levels);
    expect(new URL(page.url()).hash).toBe('');
    codes.push(await codeOf(page));
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  }
  expect(new Set(codes.map((code) => code.length))).toEqual(new Set([8]));

  const { page, context, errors, foreign } = await arrive(TEAM);
  await publishNewVersion(page);
  await startSession(page);
  const old = `https://example.org/assess/${MODEL}/#v1.${MODEL}@1.0.0.${codes[3]}`;
  const damaged = codes[6]?.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) ?? '';
  const pasted = [codes[0], codes[1], codes[2], old, codes[4], codes[5], damaged, codes[7], codes[0]].join('\n');
  await page.locator('.gw-assess-paste').fill(pasted);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await lines(page)).toEqual([
    'accepted',
    'accepted',
    'accepted',
    'accepted; carried from version 1.0.0 of the model to 1.1.0; items for the person to check: 1',
    'accepted',
    'accepted',
    'not taken: the check does not fit, so a character is wrong or missing; ask for it again.',
    'accepted',
    'duplicate: the same answers are in already, and count once',
  ]);
  expect(await page.getByText('7 of 8 received').textContent()).toBe('7 of 8 received; missing: 1');
  await page.locator('.gw-assess-paste').fill(codes[6] ?? '');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('8 of 8 received').waitFor();

  await openTab(page, 'Reveal and agree');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await page.locator('.gw-assess-dots').count()).toBe(0);
  await page.getByRole('button', { name: 'Reveal', exact: true }).click();
  expect(await page.locator('.gw-assess-verdict strong').textContent()).toBe('split');
  expect(await page.locator('.gw-assess-dots').allTextContents()).toEqual(['●●●', '●', '', '●●●●', '']);
  await page.getByText('Second vote').click();
  await page.getByLabel('How many at level 3').fill('8');
  await page.getByRole('button', { name: 'Record the vote' }).click();
  await page.getByText(/Held level 1 → 3, mean 2\.6 → 3\.0, range 3 → 0/).waitFor();
  await page.getByRole('radio', { name: /^3 / }).check();
  await page.getByLabel('Reason').fill('Every release is recorded.');
  await page.getByLabel('Minority view').fill('Hotfixes are not.');
  await page.getByText('agreed 3, answers 1–4').waitFor();

  await openTab(page, 'Plan');
  await page.getByText(/one-step changes of opinion/).waitFor();
  await page.getByText('Nothing to settle.').waitFor();
  await page.getByRole('button', { name: 'Make these the goals' }).click();
  await page.getByLabel('Owner').first().fill('Li Wei');

  await openTab(page, 'Report');
  await page.getByText('All 8 invited have answered').first().waitFor();
  const markdown = await saved(page, 'Report (Markdown)');
  expect(markdown).toContain('# Growth support systems: Checkout team');
  expect(markdown).toContain('Li Wei');
  expect(await saved(page, 'Tasks to import into GitHub (CSV)')).toContain('Li Wei');
  const session = JSON.parse(await saved(page, 'Session file (JSON)')) as { id: string; responses: unknown[] };
  expect(session.responses).toHaveLength(8);

  await page.reload();
  await wakeIslands(page);
  await openTab(page, 'Report');
  expect(JSON.parse(await saved(page, 'Session file (JSON)'))).toEqual(session);
  expect([errors, foreign]).toEqual([[], []]);
  await context.close();

  const fresh = await arrive(TEAM);
  await publishNewVersion(fresh.page);
  await openFile(fresh.page, session);
  await openTab(fresh.page, 'Report');
  expect(JSON.parse(await saved(fresh.page, 'Session file (JSON)'))).toEqual(session);
  expect(await saved(fresh.page, 'Report (Markdown)')).toBe(markdown);

  await openTab(fresh.page, 'History');
  await fresh.page.getByRole('button', { name: 'End this round' }).click();
  await fresh.page.getByRole('button', { name: 'End it' }).click();
  await fresh.page.getByText('Which of last round’s promises were kept?').waitFor();
  await fresh.page.getByRole('radio', { name: 'in part' }).first().check();
  await fresh.page.getByText('0 of 8 received').waitFor();
  expect([fresh.errors, fresh.foreign]).toEqual([[], []]);
  await fresh.context.close();
});

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return textOf(download);
}

async function openFile(page: Page, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await page
    .getByLabel('Open a session file')
    .setInputFiles({ name: 'session.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('bad input', () => {
  test.each([
    ['damaged', '{"schemaVersion":1,"responses":', 'this is no JSON file, or it is damaged.'],
    ['foreign', '{"hello":"world"}', 'this is no file of answers or of a session from this site.'],
    ['newer', '{"schemaVersion":2,"responses":[]}', 'is newer than this page; reload the page first.'],
    ['oversize', `{"responses":[],"x":"${'x'.repeat(5_000_001)}"}`, 'the file is too large;'],
  ])('a %s session file is refused whole, with its sentence', async (_kind, text, sentence) => {
    const { page, context, errors } = await arrive(TEAM);
    await openFile(page, text);
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await page.evaluate((key) => localStorage.getItem(key), `${KEY}/sessions`)).toBeNull();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('999 for a level is refused with its place, and nothing of the file comes in', async () => {
    const { page, context } = await arrive(TEAM);
    await page.getByRole('button', { name: 'Practise with made-up data' }).click();
    await openTab(page, 'Report');
    const session = JSON.parse(await saved(page, 'Session file (JSON)'));
    session.id = 'another-session';
    session.targets = { 'tech.capability': 999 };
    await openFile(page, session);
    await page.getByText('targets.tech.capability: 999 is out of range; it must be ≤ 5.').waitFor();
    expect(await page.locator('.gw-assess-bar option').count()).toBe(1);
    await context.close();
  });

  test('a link to answers leaves the address bar at once, and is used only when the reader says so', async () => {
    const { page, context } = await arrive(`${ANSWERS}#v1.${MODEL}@1.0.0.______Kb`);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByText('The link brought answers (12 items).').waitFor();
    expect(await page.locator('input[value="unknown"]:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Use as my answers' }).click();
    expect(await page.locator('input[value="unknown"]:checked').count()).toBe(12);
    await page.goto(`${page.url()}#v1.other@1.0.0.______Kb`);
    await page.getByText('These answers were not taken: it belongs to another model.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await context.close();
  });
});

describe('the browser’s store', () => {
  test('gives the answers back after a tab was closed in the middle of one', async () => {
    const { page, context } = await arrive(ANSWERS);
    await page.locator('.gw-assess-item').first().locator('input[value="2"]').check();
    await page.getByText('Confidence, note, evidence').first().click();
    await page.getByLabel('Note').first().pressSequentially('half a sen');
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(page.url());
    await wakeIslands(again);
    expect(await again.locator('.gw-assess-item').first().locator('input[value="2"]').isChecked()).toBe(true);
    await again.getByText('Confidence, note, evidence').first().click();
    expect(await again.getByLabel('Note').first().inputValue()).toBe('half a sen');
    await context.close();
  });

  test('keeps what two tabs answer at the same time', async () => {
    const { page, context } = await arrive(ANSWERS);
    const other = await context.newPage();
    await other.goto(page.url());
    await wakeIslands(other);
    await page.locator('.gw-assess-item').nth(0).locator('input[value="2"]').check();
    await other.locator('.gw-assess-item').nth(1).locator('input[value="4"]').check();
    await page.getByText('2 of 12 answered').waitFor();
    await other.getByText('2 of 12 answered').waitFor();
    await context.close();
  });

  test.each([
    ['full', 'QuotaExceededError', 'storage is full'],
    ['blocked', 'SecurityError', 'does not let this site store anything'],
  ])('that is %s loses nothing while the page is open, and says so', async (_kind, name, sentence) => {
    const { page, context, errors } = await site.open('/en/assess/');
    await page.addInitScript((errorName) => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function refuse(key, value) {
        // The shell's own small notes are not what is tried here.
        if (key.startsWith('groundwork/')) throw new DOMException('refused', errorName);
        setItem.call(this, key, value);
      };
    }, name);
    await page.goto(new URL(ANSWERS, page.url()).href);
    await wakeIslands(page);
    await page.locator('.gw-assess-item').first().locator('input[value="3"]').check();
    await page.getByText(sentence).waitFor();
    expect(await page.getByText('1 of 12 answered').count()).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a file' }).click(),
    ]);
    expect(JSON.parse(await textOf(download)).answers).toEqual({ 'tech.capability': { value: 3 } });
    expect(errors).toEqual([]);
    await context.close();
  });

  test('that is damaged stays as it is until it has been saved', async () => {
    const { page, context } = await site.open('/en/assess/');
    await page.evaluate((key) => localStorage.setItem(key, '{"half'), `${KEY}/answers`);
    await page.goto(new URL(ANSWERS, page.url()).href);
    await wakeIslands(page);
    await page.getByText('are damaged and cannot be read').waitFor();
    await page.locator('.gw-assess-item').first().locator('input[value="3"]').check();
    await page.waitForTimeout(500);
    expect(await page.evaluate((key) => localStorage.getItem(key), `${KEY}/answers`)).toBe('{"half');
    await context.close();
  });
});

test('the keyboard alone answers on a phone, one item a screen, and reaches the code', async () => {
  const { page, context } = await arrive(ANSWERS, { width: 320 });
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  for (let item = 0; item < 12; item += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.gw-assess-item:visible').count()).toBe(1);
    await page.locator('.gw-assess-steps button').last().focus();
    await page.keyboard.press('Enter');
  }
  // Space chose the first level, the arrow the second: twelve times 2.
  expect(await codeOf(page)).toMatch(/^SSSSSS/);
  await context.close();
});

test('the presenter works without the mouse', async () => {
  const { page, context } = await arrive(TEAM);
  await page.getByRole('button', { name: 'Practise with made-up data' }).click();
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('The distribution stays hidden').waitFor();
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('r');
  await page.locator('.gw-assess-verdict').waitFor();
  await page.keyboard.press('3');
  await page.getByText(/^agreed 3/).waitFor();
  await page.getByLabel('Reason').focus();
  await page.keyboard.type('We looked at r and n');
  await page.keyboard.press('Control+Enter');
  await page.getByText('2 of 12', { exact: false }).first().waitFor({ state: 'attached' });
  await page.getByText('The distribution stays hidden').waitFor();
  await context.close();
});

test('an anonymous round gives counts and nobody’s answers', async () => {
  const { page, context } = await arrive(ANSWERS);
  await answerAll(page, PEOPLE[0] ?? []);
  const round = await context.newPage();
  await round.goto(new URL('/en/assess/growth-support/round/', page.url()).href);
  await wakeIslands(round);
  await round.getByRole('button', { name: 'Start a round' }).click();
  let code = await codeOf(round);
  expect(code).toHaveLength(96);
  for (let person = 0; person < 5; person += 1) {
    await round.getByLabel('Code you were given').fill(code);
    await round.getByRole('button', { name: 'Add my answers' }).click();
    await round.getByText('Pass on the code below').waitFor();
    const passed = round.locator('.gw-assess-code').last();
    await expect.poll(() => passed.textContent()).not.toBe(code);
    code = (await passed.textContent()) ?? '';
  }
  await round.getByLabel('Code that came back').fill(code);
  await round.getByRole('button', { name: 'Count', exact: true }).click();
  await round.getByText('People: 5.').waitFor();
  await round.getByLabel('Team or product assessed').fill('Quiet team');
  await round.getByRole('button', { name: 'Put it into the team room' }).click();
  await round.getByRole('link', { name: 'Open the team room' }).click();
  await wakeIslands(round);
  await round.getByText('An anonymous session keeps only counts').waitFor();
  await openTab(round, 'Reveal and agree');
  await round.getByRole('button', { name: 'Reveal', exact: true }).click();
  expect((await round.locator('.gw-assess-dots').allTextContents()).join('')).toBe('●●●●●');
  await context.close();
});

test('an anonymous session shows nothing until it is closed, then takes nobody, and keeps notes apart', async () => {
  const { page, context } = await arrive(TEAM);
  await page.getByLabel('Anonymous: only counts').check();
  await startSession(page);
  const codes = PEOPLE.map((levels) => encodeAnswers(levels as AnswerState[]));
  const paste = async (text: string) => {
    await page.getByLabel('Paste codes or links').fill(text);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  };
  await paste(codes.slice(0, 4).join(' '));
  expect(await page.getByRole('button', { name: 'Close and show' }).isDisabled()).toBe(true);
  await paste(codes.slice(4, 6).join(' '));
  // The cell that splits most, which is therefore discussed first.
  const sharedNotes = { 'tech.process': 'Two teams chose their own' };
  const notes = { schemaVersion: 1, model: { id: MODEL, version: '1.0.0', hash: '' }, sharedNotes };
  await page.getByLabel('Or choose answer files').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(notes)),
  });
  await page.getByText('notes taken, kept apart').waitFor();
  await openTab(page, 'Reveal and agree');
  expect(await page.getByRole('button', { name: 'Reveal', exact: true }).isDisabled()).toBe(true);
  await openTab(page, 'Collect');
  await page.getByRole('button', { name: 'Close and show' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await paste(codes[7] ?? '');
  expect(await lines(page)).toEqual([
    'not taken: this anonymous session has been closed; nobody can be added until the next round.',
  ]);
  await openTab(page, 'Reveal and agree');
  await page.getByRole('button', { name: 'Reveal', exact: true }).click();
  await page.getByText('Notes people wrote').click();
  await page.getByText(sharedNotes['tech.process']).waitFor();
  await context.close();
});

describe.each(['', '/en'])('the pages of the assessment under “%s”', (root) => {
  test.each([
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 320 },
  ] as const)('are accessible and whole in $theme at $width px, step by step', async (reader) => {
    const { page, context, errors, foreign } = await arrive(`${root}/assess/growth-support/team/`, reader);
    const check = async () => {
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    };
    await check();
    await page.locator('.gw-assess-start button').last().click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.locator('.gw-assess-panel section').first().waitFor();
      const reveal = page.locator('.gw-assess-stage .gw-assess-main');
      if (await reveal.count()) await reveal.click();
      await check();
    }
    for (const place of ['', 'round/', 'compare/', 'sheet/']) {
      await page.goto(new URL(`${root}/assess/growth-support/${place}`, page.url()).href);
      await wakeIslands(page);
      await check();
    }
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  });
});

test('the home page shows returning readers their own result, and others the example', async () => {
  const { page, context } = await arrive(ANSWERS);
  const home = new URL('/en/', page.url()).href;
  const goHome = async () => {
    await page.goto(home);
    await page.locator('gw-island').scrollIntoViewIfNeeded();
    await page.locator('gw-island[ready]').waitFor();
  };
  await goHome();
  expect(await page.getByText('Your result').count()).toBe(0);
  await page.goto(new URL(ANSWERS, home).href);
  await wakeIslands(page);
  await answerAll(page, PEOPLE[0] ?? []);
  await goHome();
  await page.getByText('Your result').waitFor();
  expect(await page.locator('.gw-own-track').allTextContents()).toEqual(['Technology 2', 'Data 2', 'Organisation 2']);
  await context.close();
});

test('without script the rubrics can be read and the sheet printed', async () => {
  const { page, context } = await site.open('/assess/growth-support/', { script: false });
  expect(await page.locator('.gw-assess-item:visible').count()).toBe(12);
  expect(await page.locator('.gw-assess-needs-script').isVisible()).toBe(true);
  expect(await page.locator('.gw-assess-live:visible').count()).toBe(0);
  await context.close();
});
