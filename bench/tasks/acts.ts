import type { Locator, Page } from 'playwright-core';
import type { LargestTable } from './largest-table.ts';
import { startPart } from './task-trace.ts';

const DRAGS = 40;
const FRAME_MS = 17;

/** Pictures, tables, the address and what is read out follow the hand after a moment. */
const REST_MS = 600;

/** Lays the pointer on the simulator, which is what loads it. */
export async function wake(page: Page): Promise<void> {
  await page.locator('gw-island').first().scrollIntoViewIfNeeded();
  const at = await centreOf(page.locator('gw-island .gw-sim-sentence').first());
  await startPart(page, 'wakes');
  if (at) await page.mouse.move(at.x, at.y);
  await page.locator('gw-island[data-alive]').first().waitFor();
  await page.waitForTimeout(REST_MS);
}

/** Keys in the first number, as somebody types, and back. */
export async function type(page: Page): Promise<void> {
  const field = page.locator('gw-island input[inputmode="decimal"]:visible').first();
  if ((await field.count()) === 0) return;
  await field.focus();
  await startPart(page, 'typed into');
  for (const key of ['End', '1', '2', 'Backspace', 'Backspace']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(key === '2' ? REST_MS : 90);
  }
  await page.waitForTimeout(REST_MS);
}

export async function drag(page: Page): Promise<void> {
  const slider = page.locator('.gw-sim-slider:visible').first();
  if ((await slider.count()) === 0) return;
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) return;
  const y = box.y + box.height / 2;
  await startPart(page, 'dragged');
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAGS; step += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.3 * Math.sin(step / 6)), y);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.mouse.up();
  await page.waitForTimeout(REST_MS);
}

/** Opens every panel, with a scenario to compare and ranges to draw from. */
export async function openPanels(page: Page): Promise<void> {
  await press(page, page.locator('.gw-sim-scenarios .gw-sim-iconbutton').first(), 'add a scenario');
  for (const tab of await page.locator('gw-island [role="tab"]').all()) {
    const name = (await tab.textContent()) ?? '';
    await press(page, tab, name);
    const button = page.locator('gw-island .gw-sim-panel > .gw-sim-choices > .gw-sim-button').first();
    if ((await button.count()) > 0) await press(page, button, `${name}, stated ranges`);
  }
}

/** Pastes a table into its first cell. Throws when the simulator does not take it. */
export async function paste(page: Page, { name, count, text }: LargestTable): Promise<void> {
  const cell = page.locator(`gw-island table[aria-labelledby$="-${name}-name"] :is(input, select, textarea)`).first();
  await cell.focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    Object.assign(window, { pasteNow: () => void document.activeElement?.dispatchEvent(event) });
  }, text);
  await startPart(page, 'pasted');
  await page.evaluate(() => (window as unknown as { pasteNow: () => void }).pasteNow());
  const notice = page.locator('gw-island .gw-sim-notice');
  const answered = page.locator('gw-island .gw-sim-figures:not([data-stale])');
  await notice.filter({ hasText: /\d/ }).waitFor({ timeout: 20_000 });
  await answered.waitFor({ timeout: 20_000 });
  await page.waitForTimeout(REST_MS);
  const said = ((await notice.textContent()) ?? '').replaceAll(',', '');
  if (!said.includes(String(count))) throw new Error(`${count} rows were pasted into ${name}; the page says: ${said}`);
}

async function press(page: Page, locator: Locator, part: string): Promise<void> {
  if ((await locator.count()) === 0) return;
  await locator.scrollIntoViewIfNeeded();
  const at = await centreOf(locator);
  await startPart(page, part);
  if (at) await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(REST_MS);
  await startPart(page, '');
}

async function centreOf(locator: Locator): Promise<{ x: number; y: number } | undefined> {
  const box = await locator.boundingBox();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
}
