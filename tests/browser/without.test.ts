import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { ADDRESSES } from './kinds.ts';
import { useSite, type Visit } from './site.ts';

const site = useSite();
let visit: Visit | undefined;

afterAll(async () => void (await visit?.context.close()));

/** The page in the one browser whose reader has turned scripts off. */
async function withoutScript(address: string): Promise<Page> {
  if (visit) await visit.page.goto(new URL(address, visit.page.url()).href);
  else visit = await site.open(address, { script: false });
  return visit.page;
}

/** What a reader of a page can see of it. */
function seen() {
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const islands = [...document.querySelectorAll('gw-island[component="simulator"]')];
  const isShown = (selector: string) => (island: Element) => island.querySelector(selector)?.checkVisibility() ?? false;
  return {
    headings: visible('h1').length,
    words: visible('main :is(p, li, td, dd, h2, label)').length,
    links: visible('main a[href]').length,
    diagrams: document.querySelectorAll('.gw-diagram').length - visible('.gw-diagram svg').length,
    results: islands.filter((island) => !isShown('.gw-sim-sentence')(island) || !isShown('.gw-sim-figures')(island))
      .length,
    dead: visible(
      '.gw-theme, search-box, .gw-search-door, .gw-page-tools, .gw-sim-live, .gw-sim-tools > :not(a), .gw-assess-live, button:not([popovertarget]), [type="range"]',
    ).length,
  };
}

test.each(ADDRESSES)('%s is whole without script: words, links, drawings and first results', async (address) => {
  const page = await withoutScript(address);
  const { words, links, ...rest } = await page.evaluate(seen);
  expect(rest).toEqual({ headings: 1, diagrams: 0, results: 0, dead: 0 });
  expect(words).toBeGreaterThan(4);
  expect(links).toBeGreaterThan(0);
});

test('a page whose browser refuses its store works all the same, and takes a theme for as long as it stands', async () => {
  const { page, context, errors } = await site.open('/en/about/');
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  await page.reload();
  await page.locator('.gw-header-theme select').selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await paper()).toBe('dark');
  await page.goto(new URL('/en/playbooks/tech/technical-debt/', page.url()).href);
  await page.locator('.gw-header-theme select').waitFor();
  await page.waitForTimeout(300);
  expect(await paper()).toBe('light dark');
  expect(errors).toEqual([]);
  await context.close();
});

test('paper has the page’s title, and at the end what its terms mean, each once, and where its links lead, by number', async () => {
  const { page, context } = await site.open('/en/playbooks/tech/technical-debt/');
  const terms = page.locator('.gw-paper-terms p');
  await page.emulateMedia({ media: 'print' });
  for (let time = 0; time < 2; time += 1) await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const named = await page.locator('.gw-term .gw-popover strong').allTextContents();
  expect(await terms.locator('strong').allTextContents()).toEqual([...new Set(named)]);
  expect(await terms.first().isVisible()).toBe(true);
  const links = page.locator('.sl-markdown-content a[data-note]');
  const noted = await links.evaluateAll((all) =>
    all.map((a) => `[${a.dataset.note}] ${(a as HTMLAnchorElement).href}`),
  );
  expect(noted.length).toBeGreaterThan(3);
  expect(await page.locator('.gw-paper-terms').last().locator('p').allTextContents()).toEqual([...new Set(noted)]);
  expect(await page.locator('html').getAttribute('data-title')).toBe(await page.title());
  await page.emulateMedia({ media: 'screen' });
  expect(await terms.first().isVisible()).toBe(false);
  await context.close();
});
