import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { useSite } from './site.ts';

const site = useSite();

test.each([
  ['/verification/', 'light', 1280],
  ['/verification/ltv-cac/', 'dark', 320],
  ['/en/verification/pricing/', 'dark', 1280],
  ['/en/verification/', 'light', 320],
] as const)('%s is accessible and whole in the %s theme at %d px', async (address, theme, width) => {
  const { page, context, errors } = await site.open(address, { theme, width });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await findings(page, 'all')).toEqual([]);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
  await context.close();
});
