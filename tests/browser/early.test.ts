import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const ANSWERS = '/en/assess/growth-support/';
const SIMULATOR = '/en/simulators/ltv-cac/';

/** Scripts on the way to a living page, the first to the last: whichever is late, the reader may have begun. */
const LATE = ['**/*.js', '**/{answers-island,hydrate}*.js', '**/{start-answers,start}.*.js'];

/** Arrives at a page some of whose scripts are on their way until they are let in. */
async function arriveBefore(scripts: string, address: string): Promise<{ page: Page; letIn: () => void }> {
  const { page, context } = await site.open('/en/about/');
  const { promise, resolve } = Promise.withResolvers<void>();
  let held = 0;
  await context.route(scripts, async (route) => {
    held += 1;
    await promise;
    await route.continue();
  });
  await page.goto(new URL(address, page.url()).href, { waitUntil: 'commit' });
  await page.locator('gw-island input').first().waitFor();
  // Only the last of the scripts waits for a hand.
  if (scripts !== LATE[2]) await expect.poll(() => held).toBeGreaterThan(0);
  return { page, letIn: resolve };
}

/** Chooses as programs do that read and press for people: nothing but the change itself. */
function chooseUnseen(page: Page, levels: readonly number[]): Promise<void> {
  return page.evaluate((each) => {
    for (const [index, level] of each.entries()) {
      document.querySelectorAll('.gw-assess-item')[index]?.querySelector<HTMLElement>(`[value="${level}"]`)?.click();
    }
  }, levels);
}

const answered = (page: Page) => page.locator('.gw-assess-steps [role="status"]').textContent();
const levels = (page: Page) =>
  page
    .locator('.gw-assess-item input:checked')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));

test.each(LATE)('answers that are chosen before %s has come are counted, without another touch', async (scripts) => {
  const { page, letIn } = await arriveBefore(scripts, ANSWERS);
  await chooseUnseen(page, [1, 2, 3]);
  // Somebody changes their mind and goes back to the first thought.
  await chooseUnseen(page, [4, 4, 4]);
  await chooseUnseen(page, [1, 2, 3]);
  letIn();
  await expect.poll(() => answered(page)).toBe('3 of 12 answered');
  expect(await levels(page)).toEqual([1, 2, 3]);
  await page.reload();
  await expect.poll(() => answered(page)).toBe('3 of 12 answered');
  expect(await levels(page)).toEqual([1, 2, 3]);
  await page.context().close();
});

test.each(LATE)('a number that is typed before %s has come moves the answer', async (scripts) => {
  const { page, letIn } = await arriveBefore(scripts, SIMULATOR);
  const cac = page.locator('gw-island input[inputmode="decimal"][id$="cac"]');
  await cac.fill('12000');
  letIn();
  // 999 × 0.8 ÷ 0.03 ÷ 12,000
  await page.getByText('2.22 times the ¥12,000').first().waitFor();
  expect(await cac.inputValue()).toBe('12000');
  await page.context().close();
});

test('where the code of an assessment cannot come, a phone shows all of it, and the next touch tries again', async () => {
  const { page, context } = await site.open('/en/about/', { width: 320 });
  await context.route('**/answers-island*.js', (route) => route.abort());
  await page.goto(new URL(ANSWERS, page.url()).href);
  await expect.poll(() => page.locator('.gw-assess-item:visible').count()).toBe(12);
  await context.unroute('**/answers-island*.js');
  await page.locator('.gw-assess-item input').first().check();
  await expect.poll(() => answered(page)).toBe('1 of 12 answered');
  await context.close();
});
