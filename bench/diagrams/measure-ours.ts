import { elementBox, transformToRoot } from '../../src/diagrams/geometry/element-box.ts';
import { type Box, transformBox } from '../../src/diagrams/geometry/matrix.ts';
import { textChunks } from '../../src/diagrams/geometry/text-runs.ts';
import { ASCENT, DESCENT } from '../../src/diagrams/text/measure.ts';
import type { PaintedBox } from './boxes.ts';

/** A line of text that lies inside a closed shape, both by their places in document order. */
export interface Containment {
  line: number;
  shape: number;
  text: string;
}

const SHAPES = 'rect, circle, ellipse, polygon, path';

/** Parses one of our drawings into the document of `createEnvironment`. */
export function parseDrawing(svg: string): Element {
  document.body.innerHTML = svg;
  const root = document.body.firstElementChild;
  if (!root) throw new Error('no drawing');
  return root;
}

/** The sizes that our geometry gives to everything painted. */
export function paintedBoxes(root: Element): PaintedBox[] {
  return [...root.querySelectorAll(`text, ${SHAPES}`)]
    .filter((element) => !element.closest('defs'))
    .map((element) => {
      const box = elementBox(element) ?? { width: 0, height: 0 };
      const text = element.localName === 'text' ? (element.textContent ?? '').replace(/\s/g, '') : '';
      return { kind: element.localName, text, width: box.width, height: box.height };
    });
}

/** Which line lies in which closed shape by our metrics; the smallest shape counts. */
export function containments(root: Element): Containment[] {
  const shapes = [...root.querySelectorAll(SHAPES)].filter(
    (element) => !element.closest('defs') && element.getAttribute('fill') !== 'none',
  );
  const boxes = shapes.map((shape) => placed(shape, elementBox(shape)));
  const found: Containment[] = [];
  let line = 0;
  for (const element of root.querySelectorAll('text')) {
    for (const { runs } of textChunks(element)) {
      const [first] = runs;
      if (!first) continue;
      const width = runs.reduce((sum, run) => sum + run.width, 0);
      const box = placed(element, {
        x: first.x,
        y: first.y - ASCENT * first.fontSize,
        width,
        height: (ASCENT + DESCENT) * first.fontSize,
      });
      const shape = smallestAround(box, boxes);
      if (shape >= 0) found.push({ line, shape, text: runs.map((run) => run.text).join('') });
      line += 1;
    }
  }
  return found;
}

function placed(element: Element, box: Box | undefined): Box {
  return transformBox(box ?? { x: 0, y: 0, width: 0, height: 0 }, transformToRoot(element));
}

function smallestAround(inner: Box, boxes: readonly Box[]): number {
  let best = -1;
  let bestArea = Infinity;
  for (const [index, box] of boxes.entries()) {
    const holds =
      box.x <= inner.x &&
      box.y <= inner.y + 2 &&
      box.x + box.width >= inner.x + inner.width &&
      box.y + box.height >= inner.y + inner.height - 2;
    if (holds && box.width * box.height <= bestArea) [best, bestArea] = [index, box.width * box.height];
  }
  return best;
}
