import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { ADDRESSES } from './kinds.ts';
import { useSite, wakeIslands } from './site.ts';

const site = useSite();

/** Every rule in each width; in the other theme what a theme can change. */
const READERS = [
  { theme: 'light', width: 1280, rules: 'all' },
  { theme: 'dark', width: 1280, rules: 'colours' },
  { theme: 'light', width: 320, rules: 'colours' },
  { theme: 'dark', width: 320, rules: 'all' },
] as const;

test.each(ADDRESSES)('%s is accessible, whole and quiet in both themes at both widths', async (address) => {
  const { page, context, errors, foreign } = await site.open(address, READERS[0]);
  await wakeIslands(page);
  for (const { theme, width, rules } of READERS) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await findings(page, rules), `${theme}, ${width} px`).toEqual([]);
    expect(sideways, `${theme}, ${width} px`).toBeLessThanOrEqual(0);
  }
  expect([errors, foreign]).toEqual([[], []]);
  await context.close();
});

test('the language switch stays on the page and at the section', async () => {
  const { page, context } = await site.open('/playbooks/tech/technical-debt/#steps');
  await page.locator('.gw-language').click();
  await page.waitForURL('**/en/playbooks/tech/technical-debt/#steps');
  await page.locator('.gw-language').click();
  await page.waitForURL(/\d\/playbooks\/tech\/technical-debt\/#steps/);
  await context.close();
});

test.each([1280, 320])('the contents mark the section that is being read at %i px', async (width) => {
  const { page, context } = await site.open('/en/playbooks/tech/technical-debt/', { width });
  const current = page.locator(':is(starlight-toc, mobile-starlight-toc) [aria-current]');
  const hashes = () => current.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  await expect.poll(hashes).toEqual(['#_top', '#_top']);
  for (const section of ['steps', 'before']) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), section);
    await expect.poll(hashes).toEqual([`#${section}`, `#${section}`]);
  }
  expect(await page.locator('.display-current').textContent()).toBe(
    await page.locator('mobile-starlight-toc [aria-current]').textContent(),
  );
  await context.close();
});

test('a term’s definition opens by keyboard and closes with Escape, without any script', async () => {
  const { page, context } = await site.open('/playbooks/tech/technical-debt/', { script: false });
  const term = page.locator('.gw-term-word').first();
  const definition = page.locator('.gw-popover').first();
  await term.focus();
  await page.keyboard.press('Enter');
  await definition.waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await definition.waitFor({ state: 'hidden' });
  await context.close();
});

test('forced colours leave every drawing’s lines and words visible', async () => {
  const { page, context } = await site.open('/playbooks/tech/technical-debt/', { forcedColours: true });
  const invisible = await page.locator('.gw-diagram svg text').evaluateAll((texts) => {
    const background = getComputedStyle(document.body).backgroundColor;
    return texts.filter((text) => getComputedStyle(text).fill === background).length;
  });
  expect(invisible).toBe(0);
  await context.close();
});

test('without script the page takes the theme of the system', async () => {
  const paper = async (theme: 'light' | 'dark') => {
    const { page, context } = await site.open('/', { script: false, theme });
    const shot = await page.screenshot({ clip: { x: 0, y: 300, width: 4, height: 4 } });
    await context.close();
    return shot.toString('base64');
  };
  expect(await paper('light')).not.toBe(await paper('dark'));
});
