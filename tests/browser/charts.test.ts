import type { Page } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const IDS = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');

/** Words of the page's charts that are cut off at an edge, or that lie on each other. */
function spoilt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lie = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    return [...document.querySelectorAll('svg.gw-chart')].flatMap((chart) => {
      const edge = chart.getBoundingClientRect();
      const words = [...chart.querySelectorAll('text')]
        .map((text) => ({ said: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ said, box }) => box.width > 0 && said.trim() !== '');
      const cut = words
        .filter(({ box }) => box.left < edge.left - 1.5 || box.right > edge.right + 1.5)
        .map(({ said }) => `cut: ${said}`);
      const pairs = words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter(({ box }) => lie(one.box, box))
          .map(({ said }) => `on each other: ${one.said} / ${said}`),
      );
      return [...cut, ...pairs];
    });
  });
}

/** Large figures that reach beyond their own place. */
function crowded(page: Page): Promise<string[]> {
  return page.locator('.gw-sim-figure').evaluateAll((figures) => {
    const rightOf = (element: Element | null) => element?.getBoundingClientRect().right ?? 0;
    return figures
      .filter((figure) => rightOf(figure.querySelector('.gw-sim-large')) > rightOf(figure) + 1)
      .map(({ textContent }) => textContent ?? '');
  });
}

test.each(IDS.flatMap((id) => [`/simulators/${id}/`, `/en/simulators/${id}/`]))(
  '%s has figures and charts whose words are whole and apart, on a desk and on a phone',
  async (address) => {
    const { page, context } = await site.open(address, { script: false });
    expect(await spoilt(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await spoilt(page)).toEqual([]);
    expect(await crowded(page)).toEqual([]);
    await context.close();
  },
);
