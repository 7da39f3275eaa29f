import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

test('the gallery is filtered by question and by system without script', async () => {
  const { page, context } = await site.open('/en/simulators/', { script: false });
  const shown = () =>
    page
      .locator('.gw-card h3')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  const all = await shown();
  await page.getByRole('radio', { name: /^what to charge/ }).check();
  expect((await shown()).sort()).toEqual(['Price research', 'Tiered pricing']);
  expect(
    await page
      .locator('.gw-gallery-group > h2')
      .evaluateAll((heads) => heads.filter((one) => one.checkVisibility()).length),
  ).toBe(1);
  await page.getByRole('radio', { name: 'Technology' }).check();
  expect(await shown()).toEqual([]);
  await page.getByRole('group', { name: 'I want to know' }).getByRole('radio', { name: 'Everything' }).check();
  expect((await shown()).length).toBeGreaterThan(0);
  expect((await shown()).length).toBeLessThan(all.length);
  await context.close();
});

test('with script it says how many are left, and that none are', async () => {
  const { page, context, errors } = await site.open('/en/simulators/');
  const said = page.locator('gallery-filter [role="status"]');
  await page.getByRole('radio', { name: /^what to charge/ }).check();
  await expect.poll(() => said.textContent()).toBe('2 simulators');
  await page.getByRole('searchbox').fill('research');
  await expect.poll(() => page.locator('.gw-card:visible h3').allTextContents()).toEqual(['Price research']);
  await page.getByRole('radio', { name: 'Technology' }).check();
  await expect.poll(() => said.textContent()).toContain('No simulator matches');
  expect(await page.locator('.gw-gallery-group:visible').count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
