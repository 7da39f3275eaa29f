import { elementBox, ownTransform } from '../geometry/element-box.ts';
import { type Box, IDENTITY, type Matrix, multiply } from '../geometry/matrix.ts';
import { isHidden } from '../paint/paint.ts';
import { ownValue } from '../style/cascade.ts';
import { WritingContext } from './context.ts';
import { tag } from './markup.ts';
import { short, shortLength } from './numbers.ts';
import { writeForeign } from './write-foreign.ts';
import { isShape, strokeWidthOf, transformOf, writeShape } from './write-shape.ts';
import { writeText } from './write-text.ts';

/** What is written of a drawing: everything inside the outer `svg`, and the extent of what is painted. */
export interface Written {
  markup: string;
  box: Box;
}

const MARKER_ATTRIBUTES = ['viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient'];

/**
 * Writes Mermaid's drawing anew: known elements only, geometry as attributes, colours as classes. Whatever is not
 * known (scripts, links, styles, HTML, images from elsewhere, handlers) has no way into the result.
 */
export function writeDrawing(root: Element, prefix: string): Written {
  const context = new WritingContext(root, prefix);
  const content = writeChildren(root, context, IDENTITY);
  const definitions = context.definitions();
  return {
    markup: (definitions ? tag('defs', {}, definitions) : '') + content,
    box: context.box ?? { x: 0, y: 0, width: 0, height: 0 },
  };
}

function writeChildren(parent: Element, context: WritingContext, matrix: Matrix | undefined): string {
  let markup = '';
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    markup += write(child, context, matrix);
  return markup;
}

/** `matrix` maps to the drawing's coordinates; inside definitions it is undefined, and nothing counts for the extent. */
function write(element: Element, context: WritingContext, outer: Matrix | undefined): string {
  const name = element.localName;
  if (isHidden(element)) return '';
  const matrix = outer && multiply(outer, ownTransform(element));
  if (name === 'g' || name === 'a' || name === 'switch' || name === 'svg') return writeGroup(element, context, matrix);
  if (name === 'text') {
    context.cover(elementBox(element), matrix);
    return writeText(element);
  }
  if (isShape(name)) return writeOneShape(element, context, matrix);
  if (name === 'use') return writeUse(element, context, matrix);
  if (name === 'foreignObject') {
    context.cover(elementBox(element), matrix);
    return writeForeign(element);
  }
  return '';
}

function writeOneShape(element: Element, context: WritingContext, matrix: Matrix | undefined): string {
  const markup = writeShape(element, context, (marker, id) => writeMarker(marker, id, context));
  const box = markup ? elementBox(element) : undefined;
  const half = strokeWidthOf(element) / 2;
  if (box)
    context.cover(
      { x: box.x - half, y: box.y - half, width: box.width + 2 * half, height: box.height + 2 * half },
      matrix,
    );
  return markup;
}

function writeGroup(element: Element, context: WritingContext, matrix: Matrix | undefined): string {
  const content =
    element.localName === 'switch' ? writeFirst(element, context, matrix) : writeChildren(element, context, matrix);
  if (content === '') return '';
  const clip = context.refer(ownValue(element, 'clip-path'), (clipPath, id) => writeClip(clipPath, id, context));
  const opacity = Number.parseFloat(ownValue(element, 'opacity') ?? '1');
  const transform = element.localName === 'svg' ? nestedTransform(element) : transformOf(element);
  if (!transform && !clip && !(opacity < 1)) return content;
  return tag(
    'g',
    { transform, 'clip-path': clip && `url(#${clip})`, opacity: opacity < 1 ? short(opacity) : undefined },
    content,
  );
}

/** Of a `switch` only the first child is shown that can be. */
function writeFirst(element: Element, context: WritingContext, matrix: Matrix | undefined): string {
  return element.firstElementChild ? write(element.firstElementChild, context, matrix) : '';
}

function nestedTransform(element: Element): string | undefined {
  const matrix = ownTransform(element);
  if (matrix.every((value, index) => Math.abs(value - (IDENTITY[index] ?? 0)) < 1e-6)) return undefined;
  return `matrix(${matrix.map((value) => String(Number(value.toFixed(4)))).join(' ')})`;
}

function writeMarker(marker: Element, id: string, context: WritingContext): string {
  const attributes: Record<string, string | undefined> = { id };
  for (const name of MARKER_ATTRIBUTES) {
    const value = marker.getAttribute(name);
    if (value !== null) attributes[name] = name === 'viewBox' ? value : shortLength(value);
  }
  return tag('marker', attributes, writeChildren(marker, context, undefined));
}

function writeClip(clipPath: Element, id: string, context: WritingContext): string {
  return tag('clipPath', { id }, writeChildren(clipPath, context, undefined));
}

function writeUse(element: Element, context: WritingContext, matrix: Matrix | undefined): string {
  const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? undefined;
  const id = context.refer(reference, (symbol, name) =>
    tag('g', { id: name }, writeChildren(symbol, context, undefined)),
  );
  if (!id) return '';
  context.cover(elementBox(element), matrix);
  const [x, y] = ['x', 'y'].map((name) => shortLength(element.getAttribute(name) ?? ''));
  return tag('use', { href: `#${id}`, x, y, transform: transformOf(element) });
}
