import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { useSite } from './site.ts';

const site = useSite();

/** All simulators are shown alike, and axe takes a minute and a half for all of them: two are enough. */
const KEPT = 2;

test.each([
  ['/verification/', 'light', 1280],
  ['/verification/', 'dark', 320],
  ['/en/verification/', 'dark', 1280],
  ['/en/verification/', 'light', 320],
] as const)(
  '%s is accessible and whole in the %s theme at %d px, with its cases open',
  async (address, theme, width) => {
    const { page, context, errors } = await site.open(address, { theme, width });
    await page.evaluate((kept) => {
      for (const [index, part] of document.querySelectorAll('.gw-verified').entries()) {
        const link = document.querySelector(`.gw-verdict-list a[href="#${part.querySelector('h3')?.id}"]`);
        if (index >= kept) for (const gone of [part, link?.closest('li')]) gone?.remove();
        for (const details of part.querySelectorAll('details')) details.open = true;
      }
    }, KEPT);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await findings(page, 'all')).toEqual([]);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await context.close();
  },
);
