import type { DOMWindow } from 'jsdom';
import { fontSizeOf } from '../style/cascade.ts';
import { widthInEm } from '../text/measure.ts';
import { elementBox, transformToRoot } from './element-box.ts';
import { type Box, transformBox } from './matrix.ts';
import { type Point, pathLength, pointAlong } from './path.ts';
import { textLength } from './text-runs.ts';

/** The width that a drawing's container pretends to have, in px; gantt charts fill it. */
export const CONTAINER_WIDTH = 760;
const LINE_HEIGHT = 1.5;

interface Measured {
  getBBox(): Box;
  getComputedTextLength(): number;
  getTotalLength(): number;
  getPointAtLength(distance: number): Point;
}

/** Gives the elements of a window that has no layout the measurements that Mermaid asks for. */
export function installGeometry(window: DOMWindow): void {
  const svg = window.SVGElement.prototype as unknown as Measured;
  // Only these four: Mermaid tells a plain box from a client rectangle by the absence of `left`.
  svg.getBBox = function getBBox(this: Element) {
    return elementBox(this) ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  svg.getComputedTextLength = function getComputedTextLength(this: Element) {
    return textLength(this);
  };
  svg.getTotalLength = function getTotalLength(this: Element) {
    return pathLength(this.getAttribute('d') ?? '');
  };
  svg.getPointAtLength = function getPointAtLength(this: Element, distance: number) {
    return pointAlong(this.getAttribute('d') ?? '', distance);
  };
  window.Element.prototype.getBoundingClientRect = function getBoundingClientRect(this: Element) {
    return toRect(this.namespaceURI?.endsWith('svg') ? screenBox(this) : flowBox(this));
  };
  for (const name of ['offsetWidth', 'clientWidth']) {
    Object.defineProperty(window.HTMLElement.prototype, name, { get: () => CONTAINER_WIDTH, configurable: true });
  }
  installCanvas(window);
}

/** Cytoscape measures labels with a canvas; nothing is ever painted on it. */
function installCanvas(window: DOMWindow): void {
  const nothing = () => undefined;
  window.HTMLCanvasElement.prototype.getContext = function getContext() {
    const context = {
      font: '16px sans-serif',
      measureText: (text: string) => ({
        width: widthInEm(text, /bold|[6-9]00/.test(context.font) ? 700 : 400) * fontSizeIn(context.font),
      }),
    };
    return new Proxy(context, { get: (target, name) => Reflect.get(target, name) ?? nothing });
  } as unknown as HTMLCanvasElement['getContext'];
}

function fontSizeIn(font: string): number {
  return Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '16');
}

function screenBox(element: Element): Box | undefined {
  const box = elementBox(element);
  return box && transformBox(box, transformToRoot(element));
}

/** An HTML element is as wide as its longest line of text and as high as its lines. */
function flowBox(element: Element): Box {
  const size = fontSizeOf(element);
  const lines = (element.textContent ?? '').split('\n');
  const width = Math.max(0, ...lines.map((line) => widthInEm(line.trim()) * size));
  return { x: 0, y: 0, width, height: lines.length * size * LINE_HEIGHT };
}

function toRect(box: Box | undefined): DOMRect {
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  const rect = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  return { ...rect, toJSON: () => rect };
}
