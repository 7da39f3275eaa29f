import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { useSite } from './site.ts';

const site = useSite();
const PLAYBOOK = '/playbooks/tech/technical-debt/';

/** The page's checklist, alive. */
async function openChecklist(page: Page) {
  await page.locator('.gw-checklist-bar').scrollIntoViewIfNeeded();
  const progress = page.locator('.gw-checklist-progress > span').first();
  await progress.waitFor();
  const ticked = () =>
    page
      .locator('.task-list-item')
      .evaluateAll((items) => items.flatMap((item, at) => (item.querySelector('input')?.checked ? [at] : [])));
  return { progress, ticked, box: (at: number) => page.locator('.task-list-item input').nth(at) };
}

async function anotherTab(context: BrowserContext, page: Page, address: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(new URL(address, page.url()).href);
  return tab;
}

const list = (more: object) =>
  Buffer.from(
    JSON.stringify({
      kind: 'groundwork-checklist',
      version: 1,
      page: PLAYBOOK.slice(1, -1),
      title: 'T',
      saved: '2026-11-30',
      items: [],
      ...more,
    }),
  );

test('a checklist remembers: after a reload, in the other language, in another tab, and back again after clearing', async () => {
  const { page, context, errors } = await site.open(PLAYBOOK);
  const one = await openChecklist(page);
  await one.box(1).check();
  await one.box(4).check();
  expect(await one.progress.textContent()).toBe('已完成 2/14 项');
  await page.reload();
  expect(await (await openChecklist(page)).ticked()).toEqual([1, 4]);

  await page.locator('.gw-language').click();
  await page.waitForURL(`**/en${PLAYBOOK}`);
  const english = await openChecklist(page);
  await expect.poll(english.ticked).toEqual([1, 4]);
  expect(await english.progress.textContent()).toBe('2 of 14 done');

  const tab = await anotherTab(context, page, PLAYBOOK);
  const other = await openChecklist(tab);
  await other.box(0).check();
  await expect.poll(english.ticked).toEqual([0, 1, 4]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(other.ticked).toEqual([]);
  await page.locator('.gw-checklist-bar').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(other.ticked).toEqual([0, 1, 4]);
  expect(await findings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a checklist saves what it holds, and takes from a file only what is its own', async () => {
  const { page, context, errors } = await site.open(`/en${PLAYBOOK}`);
  const { box, ticked, progress } = await openChecklist(page);
  await box(2).check();
  await page.getByText('Save, read in and print').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file (JSON)' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: 'Clear all' }).click();

  const give = (buffer: Buffer) =>
    page
      .locator('.gw-checklist-bar input[type="file"]')
      .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer });
  const said = page.locator('.gw-checklist-progress [role="status"]');
  const hostile: [Buffer, RegExp][] = [
    [Buffer.from('{"kind":"groundwork-checklist"'), /not JSON/],
    [Buffer.from('<script>alert(1)</script>'), /not JSON/],
    [list({ items: [{ name: 'x', text: 'y', ticked: 'yes' }] }), /not a checklist/],
    [
      list({ page: 'playbooks/org/x', title: '<img src=x onerror=alert(1)>' }),
      /another page \(<img src=x onerror=alert\(1\)>\)/,
    ],
    [list({ items: [{ name: '__proto__', text: '<b>', ticked: true }] }), /not in this list.*: 1\./],
    [Buffer.alloc(300 * 1024, 32), /larger than 256 KB/],
  ];
  for (const [buffer, words] of hostile) {
    await give(buffer);
    await expect.poll(() => said.textContent()).toMatch(words);
    expect(await ticked()).toEqual([]);
  }
  await give(Buffer.from(saved));
  await expect.poll(ticked).toEqual([2]);
  expect(await progress.textContent()).toBe('1 of 14 done');
  expect(errors).toEqual([]);
  await context.close();
});

test('a store that is blocked or damaged is told of, loses nothing and breaks nothing', async () => {
  const { page, context, errors } = await site.open(`/en${PLAYBOOK}`);
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"format":1,"entries":"?"}'),
    `groundwork/checklist/v1${PLAYBOOK.slice(0, -1)}`,
  );
  await page.reload();
  const damaged = await openChecklist(page);
  await damaged.box(0).check();
  await page.getByText('are damaged and cannot be read').waitFor();
  expect(
    await page.evaluate((key) => localStorage.getItem(key), `groundwork/checklist/v1${PLAYBOOK.slice(0, -1)}`),
  ).toBe('{"format":1,"entries":"?"}');

  await context.addInitScript(() => {
    for (const name of ['getItem', 'setItem'] as const) {
      const given = Storage.prototype[name] as (this: Storage, ...words: string[]) => unknown;
      Storage.prototype[name] = function refuse(this: Storage, key: string, ...value: string[]) {
        if (key.startsWith('groundwork/')) throw new DOMException('no', 'SecurityError');
        return given.call(this, key, ...value);
      } as never;
    }
  });
  await page.reload();
  const blocked = await openChecklist(page);
  await blocked.box(0).check();
  await page.getByText('does not let this site store anything').waitFor();
  expect(await blocked.ticked()).toEqual([0]);
  expect(errors).toEqual([]);
  await context.close();
});

test('without script a checklist is a list that can be read, and on paper it ends in lines to sign on', async () => {
  const { page, context } = await site.open(PLAYBOOK, { script: false });
  expect(await page.locator('.task-list-item').count()).toBe(14);
  expect(
    await page
      .locator('.gw-checklist-bar, .gw-page-tools, .gw-page-end, [data-reader]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  expect(await page.locator('.gw-sign-off').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.gw-sign-off').isVisible()).toBe(true);
  expect(await page.locator('.gw-sign-off span').allTextContents()).toEqual(['姓名', '日期', '签字']);
  await context.close();
});

test('a table is sorted by its headings, says so, and is saved as it stands', async () => {
  const { page, context, errors } = await site.open(`/en${PLAYBOOK}`);
  const table = page.locator('.gw-table', { hasText: 'Principal' }).first();
  await table.scrollIntoViewIfNeeded();
  const heading = table.getByRole('columnheader', { name: /payback/i });
  const column = async () => {
    const at = await heading.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
    return table
      .locator('tbody tr')
      .evaluateAll((rows, index) => rows.map((row) => row.children[index]?.textContent ?? ''), at);
  };
  const before = await column();
  const sort = heading.getByRole('button');
  await sort.click();
  expect((await column()).map(Number)).toEqual(before.map(Number).sort((a, b) => a - b));
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('status').filter({ hasText: 'ascending' }).waitFor();
  await sort.press('Enter');
  expect((await column()).map(Number)).toEqual(before.map(Number).sort((a, b) => b - a));
  const download = page.waitForEvent('download');
  await page.locator('.gw-table-download').first().click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  await sort.click();
  expect(await column()).toEqual(before);
  expect(await heading.getAttribute('aria-sort')).toBeNull();
  expect(await findings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('single keys do what the list says, not while somebody types, and not when they are turned off', async () => {
  const { page, context, errors } = await site.open(`/en${PLAYBOOK}`);
  const shown = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await shown.waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await shown.waitFor({ state: 'hidden' });
  await page.keyboard.press('t');
  await page.getByRole('status').filter({ hasText: 'Theme: light' }).waitFor();
  await page.keyboard.press('t');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.right-sidebar') !== null)).toBe(true);
  await page.keyboard.press('Control+n');
  await page.keyboard.press('/');
  await page.locator('search-box input').fill('');
  await page.keyboard.type('?nl');
  expect(await page.locator('search-box input').inputValue()).toBe('?nl');
  await page.locator('search-box input').fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.waitForURL('**/en/playbooks/tech/martech-stack/');

  await page.locator('.gw-footer-nav').getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await shown.getByLabel('Use single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await shown.waitFor({ state: 'hidden' });
  for (const key of ['?', '/', 'p', 't']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(page.url()).toContain('martech-stack');
  expect(errors).toEqual([]);
  await context.close();
});

test('a reader of the other language is offered it once, and is led nowhere', async () => {
  const { page, context, errors } = await site.open(`${PLAYBOOK}#steps`, { locale: 'en-GB' });
  const offer = page.getByRole('link', { name: 'Read this page in English' });
  await offer.waitFor();
  expect(await offer.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await page.reload();
  await page.waitForTimeout(500);
  expect(await offer.count()).toBe(0);
  expect(page.url()).toContain(`${PLAYBOOK}#steps`);
  expect(page.url()).not.toContain('/en/');
  expect(errors).toEqual([]);
  await context.close();
});

test('what was read is shown on its path and can be forgotten; what has changed since is marked', async () => {
  const { page, context, errors } = await site.open(`/en${PLAYBOOK}`);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByRole('button', { name: 'Mark as unread' }).waitFor();
  expect(await page.locator('.gw-page-tools [data-read-on]').textContent()).toMatch(/^Read on \d+ \w+ \d{4}$/);
  // As if the page had said something else when it was read, and had lacked a section.
  await page.evaluate(() => {
    const key = 'groundwork/reading/v1';
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}');
    stored.entries[0].sections.en.steps = '00000000';
    delete stored.entries[0].sections.en.measures;
    localStorage.setItem(key, JSON.stringify(stored));
  });
  await page.reload();
  const notice = page.locator('.gw-changed');
  await notice.waitFor();
  expect(await notice.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '#steps',
    '#measures',
  ]);
  expect(await page.locator('#steps + .gw-changed-mark').textContent()).toBe('changed');
  expect(await findings(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Got it' }).click();
  expect(await page.locator('.gw-changed, .gw-changed-mark').count()).toBe(0);

  await page.goto(new URL('/en/paths/', page.url()).href);
  const stop = page.locator('[data-stop="playbooks/tech/technical-debt"]').first();
  await expect.poll(() => stop.locator('.gw-stop-done').textContent()).toBe('done');
  expect(await page.locator('.gw-path-progress', { hasText: /^1 of \d+ done$/ }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Forget what I have read' }).click();
  expect(await page.locator('[data-done]').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stop.locator('.gw-stop-done').textContent()).toBe('done');
  expect(await findings(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('the link of a section and the page as Markdown are copied, and a citation opens without script', async () => {
  const { page, context, errors } = await site.open(PLAYBOOK);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  const link = page.locator('#steps + .gw-anchor');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已复制“步骤”一节的链接。' }).waitFor();
  expect(await pasted()).toBe(`${new URL(PLAYBOOK, page.url()).href}#steps`);
  await page.getByRole('button', { name: '复制为 Markdown' }).click();
  await page.getByRole('status').filter({ hasText: '已把本页复制为 Markdown。' }).waitFor();
  expect(await pasted()).toContain('# 技术债务');
  expect(errors).toEqual([]);
  await context.close();

  const bare = await site.open(PLAYBOOK, { script: false });
  const cite = bare.page.locator('.gw-cite button').first();
  await cite.focus();
  await bare.page.keyboard.press('Enter');
  await bare.page.locator('.gw-cited .gw-popover').first().waitFor({ state: 'visible' });
  await bare.page.keyboard.press('Escape');
  await bare.context.close();
});

test.each([
  [1280, true],
  [320, false],
])(
  'a wide drawing at %i px fills the window over all bars, and gives the page and the focus back, script %s',
  async (width, script) => {
    const { page, context, errors } = await site.open(`/en${PLAYBOOK}`, { width, script });
    const enlarge = page.locator('.gw-diagram-zoom').first();
    await enlarge.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    // Whatever is hit along the edges belongs to the drawing: no header and no sidebar lies over it.
    const isCovering = () =>
      page.evaluate(() => {
        const figure = document.querySelector('.gw-diagram:popover-open');
        const [right, bottom] = [innerWidth - 4, innerHeight - 4];
        const points = [
          [4, 4],
          [right, 4],
          [4, bottom],
          [right, bottom],
          [right / 2, 4],
          [4, bottom / 2],
          [right, bottom / 2],
        ] as const;
        return figure !== null && points.every(([x, y]) => figure.contains(document.elementFromPoint(x, y)));
      });
    await expect.poll(isCovering).toBe(true);
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.gw-diagram:popover-open').count()).toBe(0);
    expect(await enlarge.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('where motion is %s, pages fade into each other: %s', async (reducedMotion, fades) => {
  const { page, context, errors } = await site.open('/en/glossary/');
  await page.emulateMedia({ reducedMotion });
  await page.addInitScript(() =>
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.fades = String((event as PageRevealEvent).viewTransition !== null);
    }),
  );
  for (const to of ['templates', 'glossary', 'simulators']) {
    await page.locator(`header a[href="/en/${to}/"]`).click();
    await page.waitForURL(`**/en/${to}/`);
    await page.locator('html[data-fades]').waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('data-fades')).toBe(String(fades));
  }
  expect(errors).toEqual([]);
  await context.close();
});

test('a case in a simulator of a playbook stays: in the other language, after a reload, and not once it is given up', async () => {
  const { page, context, errors } = await site.open(`/en${PLAYBOOK}`);
  const island = page.locator('gw-island').first();
  const field = island.locator('input[inputmode="decimal"]').first();
  const arrive = async () => {
    await island.scrollIntoViewIfNeeded();
    await island.and(page.locator('[data-alive]')).waitFor({ state: 'attached' });
  };
  const before = await field.inputValue();
  const figures = () => island.locator('.gw-sim-figures').textContent();
  const printed = await figures();
  await field.fill('7');
  await arrive();
  await expect.poll(figures).not.toBe(printed);
  const changed = await figures();
  await page.locator('.gw-language').click();
  await page.waitForURL(/\d\/playbooks\//);
  await arrive();
  expect(await field.inputValue()).toBe('7');
  await page.locator('.gw-language').click();
  await page.waitForURL('**/en/playbooks/**');
  await page.reload();
  await arrive();
  expect(await field.inputValue()).toBe('7');
  await expect.poll(figures).toBe(changed);
  await island.getByRole('button', { name: 'Restore' }).first().click();
  expect(await field.inputValue()).toBe(before);
  await expect
    .poll(() => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('groundwork/'))))
    .toEqual([]);
  await page.reload();
  expect(await figures()).toBe(printed);
  expect(errors).toEqual([]);
  await context.close();
});
