import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { useSite, wakeIslands } from './site.ts';

const site = useSite();
const IDS = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
const PLAYBOOKS = globSync('content/playbooks/*/*/zh.mdx').map((file) => file.replace(/^content|zh\.mdx$/g, ''));

/** Every number and sentence that a simulator shows. */
async function figuresOf(page: import('playwright-core').Page): Promise<string[]> {
  return page
    .locator('gw-island :is(.gw-sim-sentence, .gw-sim-figure, td, th, output)')
    .evaluateAll((elements) => elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

const SHOWN = [
  ...IDS.flatMap((id) => [`/simulators/${id}/`, `/en/simulators/${id}/`]),
  ...PLAYBOOKS,
  ...PLAYBOOKS.map((place) => `/en${place}`),
];

test.each(SHOWN)('%s shows the same figures before and after it comes to life', async (address) => {
  const still = await site.open(address, { script: false });
  const printed = await figuresOf(still.page);
  await still.context.close();
  const alive = await site.open(address);
  await wakeIslands(alive.page);
  expect(printed.length).toBeGreaterThan(3);
  expect(await figuresOf(alive.page)).toEqual(printed);
  expect(alive.errors).toEqual([]);
  await alive.context.close();
});

describe.each(IDS)('%s', (id) => {
  test('answers to the keyboard alone, keeps the scenario in the address and gives it back', async () => {
    const { page, context } = await site.open(`/en/simulators/${id}/`);
    await wakeIslands(page);
    const before = await figuresOf(page);
    const field = page.locator('gw-island input:is([type="number"], [inputmode="decimal"]):visible').first();
    await field.focus();
    const value = await field.inputValue();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(value.startsWith('1') ? '2' : '1');
    await page.keyboard.press('Tab');
    await expect.poll(() => figuresOf(page)).not.toEqual(before);
    await expect.poll(() => page.url()).toContain('#v1.');
    const changed = await figuresOf(page);
    await page.reload();
    await wakeIslands(page);
    await expect.poll(() => figuresOf(page)).toEqual(changed);
    await context.close();
  });

  test('a fragment from the future shows the defaults and says why', async () => {
    const still = await site.open(`/simulators/${id}/`, { script: false });
    const defaults = await figuresOf(still.page);
    await still.context.close();
    const { page, context, errors } = await site.open(`/simulators/${id}/#v99.AAAA`);
    await wakeIslands(page);
    expect(await figuresOf(page)).toEqual(defaults);
    expect(
      await page
        .locator('gw-island [role="status"], gw-island [role="alert"]')
        .allTextContents()
        .then((all) => all.join('')),
    ).toMatch(/\p{Script=Han}/u);
    expect(errors).toEqual([]);
    await context.close();
  });
});
