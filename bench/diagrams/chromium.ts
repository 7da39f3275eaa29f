import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import type { PaintedBox } from './boxes.ts';
import type { Containment } from './measure-ours.ts';

/** Faces that stand for those of readers: the metrics of Arial and Helvetica, and Noto Sans CJK throughout. */
export const FACES = ['"Liberation Sans", "Noto Sans CJK SC"', '"Noto Sans CJK SC"'] as const;

/** A page in headless Chromium, with a function that closes the browser. */
export async function openPage(): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return { page: await browser.newPage({ viewport: { width: 1280, height: 900 } }), close: () => browser.close() };
}

/** Makes Mermaid ready in the page with the settings that ours has, and a face that the machine has. */
export async function loadMermaid(page: Page, config: object): Promise<void> {
  await page.setContent('<!doctype html><body></body>');
  const file = createRequire(import.meta.url)
    .resolve('mermaid')
    .replace(/mermaid\.core\.mjs$/, 'mermaid.min.js');
  await page.addScriptTag({ content: readFileSync(file, 'utf8') });
  const settings = JSON.parse(JSON.stringify(config).replaceAll('"sans-serif"', JSON.stringify(FACES[0]))) as object;
  await page.evaluate(
    (value) => (globalThis as unknown as { mermaid: { initialize(config: object): void } }).mermaid.initialize(value),
    settings,
  );
}

/** Draws a source with Mermaid in the page and measures everything painted. */
export async function measureTheirs(page: Page, source: string): Promise<PaintedBox[]> {
  return page.evaluate(async (text) => {
    const { mermaid } = globalThis as unknown as {
      mermaid: { render(id: string, text: string): Promise<{ svg: string }> };
    };
    const { svg } = await mermaid.render('reference', text);
    document.body.innerHTML = svg;
    const isSeen = (element: Element): boolean => {
      const style = getComputedStyle(element);
      if (
        element.closest('defs, marker, clipPath, symbol') ||
        style.display === 'none' ||
        style.visibility === 'hidden' ||
        style.opacity === '0'
      )
        return false;
      return (
        element.localName === 'text' ||
        style.fill !== 'none' ||
        (style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0)
      );
    };
    const elements = [
      ...document.querySelectorAll<SVGGraphicsElement>(
        'svg text, svg rect, svg circle, svg ellipse, svg polygon, svg path',
      ),
    ];
    return elements.filter(isSeen).map((element) => {
      const { width, height } = element.getBBox();
      const content = element.localName === 'text' ? (element.textContent ?? '').replace(/[\s\ufeff]/g, '') : '';
      return { kind: element.localName, text: content, width, height };
    });
  }, source);
}

/** The lines that leave their shape in the page, with how far; the drawing is shown in the face and width given. */
export async function escaping(
  page: Page,
  svg: string,
  css: string,
  pairs: readonly Containment[],
  face: string,
  width: number,
): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(`<!doctype html><style>${css} body{margin:0;font-family:${face}}</style>${svg}`);
  return page.evaluate((expected) => {
    const root = document.querySelector('svg');
    if (!root) return ['nothing drawn'];
    const scale = root.getBoundingClientRect().width / root.viewBox.baseVal.width;
    const shapes = [...root.querySelectorAll('rect, circle, ellipse, polygon, path')].filter(
      (element) => !element.closest('defs') && element.getAttribute('fill') !== 'none',
    );
    const lines = [...root.querySelectorAll('text')].flatMap((text): Element[] => {
      const inner = [...text.children].filter((child) => child.hasAttribute('y'));
      return inner.length > 0 ? inner : [text];
    });
    return expected.flatMap(({ line, shape, text }) => {
      const [inner, outer] = [lines[line]?.getBoundingClientRect(), shapes[shape]?.getBoundingClientRect()];
      if (!inner || !outer) return [`${text}: not found`];
      const over = Math.max(outer.left - inner.left, inner.right - outer.right) / scale;
      return over > 0.5 ? [`${text}: ${over.toFixed(1)} px`] : [];
    });
  }, pairs);
}
