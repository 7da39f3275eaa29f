import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { KINDS } from './kinds.ts';
import { useSite, wakeIslands } from './site.ts';

const site = useSite();

/** What a screen reader says of an element: its role, its name, what it is set to, and what describes it. */
async function spokenOf(page: Page, selector: string) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  const properties = new Map(node?.properties?.map(({ name, value }) => [name, value.value]));
  return {
    role: node?.role?.value as string,
    name: node?.name?.value as string,
    value: node?.value?.value as string,
    description: node?.description?.value as string,
    isInvalid: properties.get('invalid') === 'true',
  };
}

/** Keeps every text that a polite live region of the simulator comes to hold. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('gw-island .gw-sim-sentence [aria-live="polite"]');
    if (!region) throw new Error('There is no live region.');
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('a screen reader hears what a field is, what is wrong with it, and the answer once the hand rests', async () => {
  const { page, context } = await site.open('/en/simulators/ltv-cac/');
  await wakeIslands(page);
  const cac = 'gw-island input[inputmode="decimal"][id$="cac"]';
  expect(await spokenOf(page, cac)).toMatchObject({ role: 'textbox', name: 'Acquisition cost', value: '6,000' });
  const slider = 'gw-island input[type="range"]';
  expect(await spokenOf(page, slider)).toMatchObject({ role: 'slider', name: 'Revenue per customer (slider)' });
  expect(await page.locator(slider).first().getAttribute('aria-valuetext')).toBe('¥999/month');

  const said = await listen(page);
  const field = page.locator(cac);
  await field.press('ControlOrMeta+a');
  await field.pressSequentially('12000', { delay: 60 });
  expect(await said()).toEqual([]);
  await expect.poll(said).toHaveLength(1);
  const sentence = await page.locator('gw-island .gw-sim-sentence p').first().textContent();
  expect(await said()).toEqual([sentence]);
  // 999 × 0.8 ÷ 0.03 ÷ 12,000
  expect(sentence).toContain('2.22 times the ¥12,000');

  await field.press('ControlOrMeta+a');
  await field.pressSequentially('-5');
  const wrong = await spokenOf(page, cac);
  expect(wrong.isInvalid).toBe(true);
  expect(wrong.description).toContain(await page.locator('gw-island .gw-sim-wrong:not(:empty)').first().textContent());
  await expect.poll(said).toHaveLength(2);
  expect((await said())[1]).not.toBe(sentence);
  await context.close();
});

test('the closer looks are tabs: arrows move between them, and each names its panel', async () => {
  const { page, context } = await site.open('/en/simulators/ltv-cac/');
  await wakeIslands(page);
  await page.getByRole('tab', { name: 'Picture' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator(':focus').textContent()).toContain('Working');
  await page.getByRole('tabpanel', { name: 'Working' }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('tabpanel', { name: 'Compare' }).waitFor();
  await context.close();
});

test('at 400 % zoom the focus is never behind the header, and the header leaves room to read', async () => {
  // 1280 × 800 px at 400 %.
  const { page, context } = await site.open('/playbooks/tech/technical-debt/', { width: 320 });
  await page.setViewportSize({ width: 320, height: 200 });
  const covered: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const at = document.activeElement;
      const box = at?.getClientRects()[0];
      if (!at || !box || box.width === 0) return '';
      const free = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      if (box.bottom > free && box.top < innerHeight) return '';
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return at.contains(top) ? '' : `${at.tagName} ${at.textContent?.slice(0, 40)}`;
    });
    if (hidden) covered.push(hidden);
  }
  expect(covered).toEqual([]);
  const header = await page.evaluate(() => {
    scrollTo(0, 1000);
    const box = document.querySelector('header')?.getBoundingClientRect();
    return box ? Math.max(0, box.bottom) : 0;
  });
  expect(header).toBeLessThan(200 / 3);
  await context.close();
});

test.each(['/assess/growth-support/', '/en/simulators/ice/'])(
  'at 400 %% zoom no bar of %s lies over what has the focus',
  async (address) => {
    const { page, context } = await site.open(address, { width: 320 });
    await page.setViewportSize({ width: 320, height: 200 });
    const covered: string[] = [];
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press('Tab');
      covered.push(
        ...(await page.evaluate(() => {
          const at = document.activeElement;
          const box = at?.getClientRects()[0];
          if (!at || !box || box.width === 0) return [];
          const heights = [box.top + 2, box.top + box.height / 2, box.bottom - 2];
          const isSeen = heights.some((height) => {
            const top = document.elementFromPoint(box.left + box.width / 2, height);
            return top && (at.contains(top) || top.contains(at));
          });
          return isSeen ? [] : [`${at.tagName} ${at.textContent?.slice(0, 40)}`];
        })),
      );
    }
    expect(covered).toEqual([]);
    await context.close();
  },
);

/** Each kind of page once, in one language or the other by turns, and what a forced colour can spoil. */
test.each(KINDS.map((kind, at) => (at % 2 === 0 || kind === '/404.html' ? kind : `/en${kind}`)))(
  '%s stands in forced colours',
  async (address) => {
    const { page, context } = await site.open(address, { forcedColours: true });
    expect(await findings(page, 'colours')).toEqual([]);
    await context.close();
  },
);

test('in forced colours only the open tab of an instrument is underlined, and what is switched off is not fainter than its colour', async () => {
  const { page, context } = await site.open('/en/simulators/ltv-cac/', { forcedColours: true });
  await wakeIslands(page);
  const lines = await page.getByRole('tab').evaluateAll((tabs) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return tabs.map((tab) => ({
      isOpen: tab.ariaSelected === 'true',
      isLined: getComputedStyle(tab).borderBottomColor !== paper,
    }));
  });
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter(({ isOpen, isLined }) => isOpen !== isLined)).toEqual([]);
  const off = page.getByRole('button', { name: 'Undo' });
  expect(await off.isDisabled()).toBe(true);
  expect(await off.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');
  await context.close();
});
