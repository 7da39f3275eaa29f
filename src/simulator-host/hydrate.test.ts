// @vitest-environment page
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, expect, it, vi } from 'vitest';
import ltvCac from '../../simulators/ltv-cac/index.ts';
import hydrate from './hydrate.ts';
import { SimulatorHost } from './SimulatorHost.tsx';
import { fillGaps } from './testing/mount.ts';

const props = { locale: 'en', preset: {}, mode: 'page', base: '/', instance: 'sim' } as const;
let element: HTMLElement;
let printed: string;

/** The page's own element, as its own part of the tree. */
beforeEach(async () => {
  fillGaps();
  // The simulator of the test before may still have its address to write.
  await new Promise((resolve) => setTimeout(resolve, 400));
  location.hash = '';
  element = document.createElement('div');
  document.body.replaceChildren(element);
  element.innerHTML = renderToString(h(SimulatorHost, { simulator: ltvCac, ...props }));
  printed = element.innerHTML;
});

const field = (name: string) => element.querySelector(`#sim-${name}`) as HTMLInputElement;
const comeNear = () => element.firstElementChild?.dispatchEvent(new Event('pointerover', { bubbles: true }));
const isAlive = () => vi.waitUntil(() => element.dataset.alive === '', 5000);

it('loads nothing until a hand comes near, and then changes no figure', async () => {
  await hydrate(element, { id: 'ltv-cac', ...props });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(element.dataset.alive).toBeUndefined();
  comeNear();
  await isAlive();
  expect(element.innerHTML).toBe(printed);
});

it('keeps what is typed, chosen and pressed while it loads', async () => {
  await hydrate(element, { id: 'ltv-cac', ...props });
  comeNear();
  field('monthlyChurn').value = '2';
  field('monthlyChurn').dispatchEvent(new Event('input', { bubbles: true }));
  field('isCapped').click();
  await isAlive();
  await vi.waitUntil(() => element.querySelector('#sim-horizonInMonths'), 5000);
  expect(element.textContent).toContain('was 3%/month');
  expect(field('monthlyChurn').value).toBe('2');
  expect(field('isCapped').checked).toBe(true);
});

it('follows a link in the address at once, and says so when it cannot', async () => {
  location.hash = '#v99.AAAA';
  await hydrate(element, { id: 'ltv-cac', ...props });
  await vi.waitUntil(() => element.querySelector('[role="status"]')?.textContent, 5000);
  expect(element.querySelector('[role="status"]')?.textContent).toContain('made by a newer version');
});
