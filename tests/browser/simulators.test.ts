import type { Locator, Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { watchTasks } from './pace.ts';
import { useSite, wakeIslands } from './site.ts';

const site = useSite();
const IDS = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
const PLAYBOOKS = globSync('content/playbooks/*/*/zh.mdx').map((file) => file.replace(/^content|zh\.mdx$/g, ''));

/** Every number and sentence that a simulator shows. */
const FIGURES = 'gw-island :is(.gw-sim-sentence, .gw-sim-figure, td, th, output)';

/** A slow model's figures stay those of the case before until its worker has answered; refused inputs never get an answer. */
const ANSWERED = 'gw-island .gw-sim-figures:not([data-stale])';
const REFUSED = 'gw-island .gw-sim-wrong:not(:empty)';

/** What a reader does not feel; a machine that other programs hold up is allowed more in the measure in which it is slower. */
const LONGEST_TASK_MS = 100;

/** Far longer than anything here takes on a quiet machine. */
const SETTLED_WITHIN_MS = 10_000;

/** Figures move with any of the first numbers, or the simulator does not answer. */
const FIELDS_TRIED = 8;

function figuresOf(page: Page): Promise<string[]> {
  return page
    .locator(FIGURES)
    .evaluateAll((elements) => elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

/** The figures in the page as the server sends it: what a reader without JavaScript has. */
function printedFigures(page: Page): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const response = await fetch(location.pathname);
    const sent = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...sent.querySelectorAll(selector)].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }, FIGURES);
}

async function expectSameFigures(page: Page): Promise<void> {
  const printed = await printedFigures(page);
  expect(printed.length).toBeGreaterThan(3);
  expect(await figuresOf(page)).toEqual(printed);
}

/**
 * Types another number into one field after the other until the figures move; resolves to the figures once they are those of the case.
 * What does not fit with the other fields is typed back.
 */
async function typeUntilFiguresMove(page: Page): Promise<string[]> {
  const before = JSON.stringify(await figuresOf(page));
  const hasMoved = async () => JSON.stringify(await figuresOf(page)) !== before;
  const fields = await page.locator('gw-island input[inputmode="decimal"]:visible').all();
  for (const field of fields.slice(0, FIELDS_TRIED)) {
    const value = await field.inputValue();
    await typeInto(field, value.startsWith('1') ? '2' : '1');
    // Refusals and figures come when the page gets to them; before that nothing can be said of either.
    await restingFigures(page);
    if ((await page.locator(REFUSED).count()) === 0 && (await hasMoved())) break;
    await typeInto(field, value);
  }
  await page.locator(ANSWERED).waitFor();
  await expect.poll(hasMoved, { timeout: SETTLED_WITHIN_MS }).toBe(true);
  return restingFigures(page);
}

async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
  await field.press('Tab');
}

/** Pictures and tables follow the figures a moment later, on a busy machine several: at rest is what has stayed for a while. */
async function restingFigures(page: Page): Promise<string[]> {
  let last = await figuresOf(page);
  let times = 0;
  await expect
    .poll(
      async () => {
        const now = await figuresOf(page);
        times = JSON.stringify(now) === JSON.stringify(last) ? times + 1 : 0;
        last = now;
        return times;
      },
      { interval: 150, timeout: SETTLED_WITHIN_MS },
    )
    .toBeGreaterThanOrEqual(4);
  return last;
}

async function openEachPanel(page: Page): Promise<void> {
  for (const tab of await page.locator('gw-island [role="tab"]').all()) {
    await tab.click();
    await page.locator('gw-island .gw-sim-panel > :not(.gw-sim-waiting)').first().waitFor();
  }
}

// One reader goes through all playbooks, as a reader does: what the browser has fetched and compiled it keeps.
test.each(PLAYBOOKS.flatMap((place) => [place, `/en${place}`]))(
  '%s shows the same figures before and after its simulators come to life',
  async (address) => {
    const { page, errors } = await site.goOn(address);
    await wakeIslands(page);
    await expectSameFigures(page);
    expect(errors).toEqual([]);
  },
);

describe.each(IDS)('%s', (id) => {
  test('answers to the keyboard alone without holding up the page, keeps the scenario in the address and gives it back', async () => {
    const { page, context, errors } = await site.open(`/en/simulators/${id}/`);
    const pace = await watchTasks(page);
    await wakeIslands(page);
    await expectSameFigures(page);
    const changed = await typeUntilFiguresMove(page);
    await expect.poll(() => page.url(), { timeout: SETTLED_WITHIN_MS }).toContain('#v1.');
    await openEachPanel(page);
    expect(await pace.longestTask()).toBeLessThan(await pace.allowed(LONGEST_TASK_MS));
    await page.reload();
    await wakeIslands(page);
    await expect.poll(() => figuresOf(page), { timeout: SETTLED_WITHIN_MS }).toEqual(changed);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a fragment from the future shows the defaults and says why', async () => {
    const { page, errors } = await site.goOn(`/simulators/${id}/#v99.AAAA`);
    await wakeIslands(page);
    await expectSameFigures(page);
    const notice = page.locator('gw-island [role="status"], gw-island [role="alert"]');
    expect((await notice.allTextContents()).join('')).toMatch(/\p{Script=Han}/u);
    expect(errors).toEqual([]);
  });
});
