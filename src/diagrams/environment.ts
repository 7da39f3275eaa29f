import { JSDOM } from 'jsdom';
import { CONTAINER_WIDTH, installGeometry } from './geometry/install.ts';
import { breakUnits } from './text/break-units.ts';

const BORROWED = [
  'Element',
  'SVGElement',
  'HTMLElement',
  'DOMParser',
  'XMLSerializer',
  'Node',
  'getComputedStyle',
  'CSSStyleSheet',
  'DocumentFragment',
  'MutationObserver',
] as const;

/**
 * Makes this process look like a browser to Mermaid: a document of its own, measured by our geometry, with chance,
 * clock and segmentation made repeatable. Only ever called in the drawing process, never in a build.
 */
export function createEnvironment(): Document {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: false });
  installGeometry(window);
  const frame = (callback: FrameRequestCallback) => setImmediate(callback, 0) as unknown as number;
  const screen = { availWidth: CONTAINER_WIDTH, availHeight: CONTAINER_WIDTH };
  const globals: Record<string, unknown> = { window, document: window.document, screen, requestAnimationFrame: frame };
  for (const name of BORROWED) globals[name] = Reflect.get(window, name);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.assign(window, { requestAnimationFrame: frame, innerWidth: CONTAINER_WIDTH });
  installSegmenter();
  return window.document;
}

/** A stream of numbers in [0, 1) that is the same for every drawing (a linear congruence; only layouts use it). */
export function seedChance(): void {
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Mermaid breaks long labels between the segments of `Intl.Segmenter`: these keep words and punctuation whole. */
function installSegmenter(): void {
  class Segmenter {
    segment(text: string): { segment: string }[] {
      return breakUnits(text).map((segment) => ({ segment }));
    }
  }
  Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
}
