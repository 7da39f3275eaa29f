import { ownValue } from '../style/cascade.ts';
import { type Box, boxAround, IDENTITY, type Matrix, multiply, parseTransform, transformBox, unite } from './matrix.ts';
import { pathBox } from './path.ts';
import { textBox } from './text-runs.ts';

const UNPAINTED = new Set([
  'defs',
  'style',
  'marker',
  'title',
  'desc',
  'script',
  'symbol',
  'clipPath',
  'mask',
  'linearGradient',
  'radialGradient',
  'pattern',
  'filter',
  'metadata',
]);

/** The box of an element in its own coordinates, as `getBBox` gives it; undefined where it paints nothing. */
export function elementBox(element: Element): Box | undefined {
  const length = lengthOf(element);
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject':
    case 'foreignobject':
      return {
        x: length('x'),
        y: length('y'),
        width: Math.max(0, length('width')),
        height: Math.max(0, length('height')),
      };
    case 'circle':
      return ellipse(length('cx'), length('cy'), length('r'), length('r'));
    case 'ellipse':
      return ellipse(length('cx'), length('cy'), length('rx'), length('ry'));
    case 'line':
      return boxAround([length('x1'), length('x2')], [length('y1'), length('y2')]);
    case 'polygon':
    case 'polyline':
      return pointsBox(element.getAttribute('points') ?? '');
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    case 'text':
    case 'tspan':
      return textBox(element);
    case 'use':
      return usedBox(element, length('x'), length('y'));
    default:
      return groupBox(element);
  }
}

/** The map from an element's own coordinates to its parent's; for a nested `svg` its place and `viewBox` count. */
export function ownTransform(element: Element): Matrix {
  const transform = parseTransform(transformSource(element));
  if (element.localName !== 'svg' || !isNested(element)) return transform;
  const length = lengthOf(element);
  return multiply(transform, multiply([1, 0, 0, 1, length('x'), length('y')], viewBoxTransform(element)));
}

/** An element's transform as its attribute or its style gives it, turned about its `transform-origin` if it has one. */
export function transformSource(element: Element): string | null {
  const source = element.getAttribute('transform') ?? ownValue(element, 'transform')?.replace(/px|deg/g, '') ?? null;
  const origin = ownValue(element, 'transform-origin') ?? '';
  const [, x, y] = /^\s*(-?[\d.]+)px\s+(-?[\d.]+)px/.exec(origin) ?? [];
  if (!source || source === 'none' || x === undefined || y === undefined) return source === 'none' ? null : source;
  return `translate(${x} ${y})${source}translate(${-Number(x)} ${-Number(y)})`;
}

function isNested(element: Element): boolean {
  return element.parentElement?.namespaceURI?.endsWith('svg') === true;
}

/** The map from an element's own coordinates to those of its outermost `svg`. */
export function transformToRoot(element: Element): Matrix {
  let matrix: Matrix = IDENTITY;
  for (let at: Element | null = element; at?.namespaceURI?.endsWith('svg'); at = at.parentElement) {
    matrix = multiply(ownTransform(at), matrix);
  }
  return matrix;
}

function groupBox(element: Element): Box | undefined {
  let box: Box | undefined;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (UNPAINTED.has(child.localName) || child.namespaceURI?.endsWith('xhtml')) continue;
    if (ownValue(child, 'display') === 'none') continue;
    const inner = elementBox(child);
    if (inner && !isEmptyShape(child, inner)) box = unite(box, transformBox(inner, ownTransform(child)));
  }
  return box;
}

/** Browsers leave a rectangle or circle without any extent out of its group's box. */
function isEmptyShape(element: Element, box: Box): boolean {
  return box.width === 0 && box.height === 0 && element.localName !== 'g' && element.localName !== 'text';
}

function usedBox(element: Element, x: number, y: number): Box | undefined {
  const id = (element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').replace(/^#/, '');
  const target = id ? element.ownerDocument.getElementById(id) : null;
  const box = target ? (target.localName === 'symbol' ? groupBox(target) : elementBox(target)) : undefined;
  return box ? { ...box, x: box.x + x, y: box.y + y } : undefined;
}

function viewBoxTransform(element: Element): Matrix {
  const [left = 0, top = 0, width = 0, height = 0] = (element.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  const length = lengthOf(element);
  if (!(width > 0 && height > 0)) return IDENTITY;
  const scale = Math.min((length('width') || width) / width, (length('height') || height) / height);
  return [scale, 0, 0, scale, -left * scale, -top * scale];
}

function ellipse(x: number, y: number, rx: number, ry: number): Box {
  return { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry };
}

function pointsBox(source: string): Box | undefined {
  const values = (source.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number);
  if (values.length < 2) return undefined;
  return boxAround(
    values.filter((_, index) => index % 2 === 0),
    values.filter((_, index) => index % 2 === 1),
  );
}

function lengthOf(element: Element): (name: string) => number {
  return (name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}
