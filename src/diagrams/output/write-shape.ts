import { transformSource } from '../geometry/element-box.ts';
import { withArcFlagsApart } from '../geometry/path.ts';
import { type Paint, paintOf } from '../paint/paint.ts';
import { valueFor } from '../style/cascade.ts';
import type { WritingContext } from './context.ts';
import { type Attributes, tag } from './markup.ts';
import { short, shortLength, shortNumbers, shortPath } from './numbers.ts';

/** The attributes that carry a shape's geometry. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
  path: ['d'],
};

/** Whether the name is that of a basic shape. */
export function isShape(name: string): boolean {
  return Object.hasOwn(GEOMETRY, name);
}

/** How wide an element's outline is painted, in px; 0 where it has none. */
export function strokeWidthOf(element: Element): number {
  if (!paintOf(element, 'stroke')) return 0;
  const width = Number.parseFloat(valueFor(element, 'stroke-width') ?? '1');
  if (Number.isNaN(width) || width < 0) return 1;
  return width > 1 && width < 1.5 ? 1 : width;
}

/** A basic shape as markup, painted with classes; nothing where neither inside nor outline would be seen. */
export function writeShape(
  element: Element,
  context: WritingContext,
  writeMarker: (marker: Element, id: string) => string,
): string {
  const width = strokeWidthOf(element);
  const stroke = width > 0 ? paintOf(element, 'stroke') : undefined;
  const fill = element.localName === 'line' ? undefined : paintOf(element, 'fill');
  const markers = markersOf(element, context, writeMarker);
  if (!fill && !stroke && Object.values(markers).every((marker) => marker === undefined)) return '';
  const opacity = Number.parseFloat(valueFor(element, 'opacity') ?? '1');
  return tag(element.localName, {
    ...geometryOf(element),
    transform: transformOf(element),
    ...markers,
    fill: fill || element.localName === 'line' ? undefined : 'none',
    'fill-opacity': partial(fill),
    'fill-rule': fill && valueFor(element, 'fill-rule') === 'evenodd' ? 'evenodd' : undefined,
    ...(stroke ? strokeOf(element, stroke, width) : {}),
    opacity: opacity < 1 ? short(opacity) : undefined,
    class: [fill && `gw-d-${fillClass(fill)}`, stroke && `gw-d-s-${stroke.role}`].filter(Boolean).join(' '),
  });
}

function fillClass({ role }: NonNullable<Paint>): string {
  return /^c\d$/.test(role) ? role : `f-${role}`;
}

function geometryOf(element: Element): Attributes {
  const attributes: Record<string, string | undefined> = {};
  for (const name of GEOMETRY[element.localName] ?? []) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const isList = name === 'd' || name === 'points';
    attributes[name] = isList
      ? name === 'd'
        ? shortPath(withArcFlagsApart(value))
        : shortNumbers(value)
      : shortLength(value);
  }
  for (const name of ['rx', 'ry']) if (attributes[name] === '0') attributes[name] = undefined;
  if (attributes['rx'] !== undefined && attributes['rx'] === attributes['ry'] && element.localName === 'rect')
    attributes['ry'] = undefined;
  return attributes;
}

function strokeOf(element: Element, stroke: NonNullable<Paint>, width: number): Attributes {
  const dashes = valueFor(element, 'stroke-dasharray') ?? 'none';
  const isDashed = /[1-9]/.test(dashes) && !/^\s*[\d.]+[\s,]+0(px)?\s*$/.test(dashes);
  const cap = valueFor(element, 'stroke-linecap');
  const join = valueFor(element, 'stroke-linejoin');
  return {
    'stroke-width': width === 1 ? undefined : short(width),
    'stroke-dasharray': isDashed ? shortNumbers(dashes.replace(/px/g, '')) : undefined,
    'stroke-linecap': cap === 'round' || cap === 'square' ? cap : undefined,
    'stroke-linejoin': join === 'round' || join === 'bevel' ? join : undefined,
    'stroke-opacity': partial(stroke),
  };
}

function markersOf(
  element: Element,
  context: WritingContext,
  write: (marker: Element, id: string) => string,
): Attributes {
  const attributes: Record<string, string | undefined> = {};
  for (const name of ['marker-start', 'marker-mid', 'marker-end']) {
    const id = context.refer(valueFor(element, name), write);
    attributes[name] = id && `url(#${id})`;
  }
  return attributes;
}

/** An element's own transform, from its attribute or its style, as an attribute. */
export function transformOf(element: Element): string | undefined {
  const source = transformSource(element);
  return source ? shortNumbers(source) : undefined;
}

function partial(paint: Paint): string | undefined {
  return paint && paint.alpha < 1 ? short(paint.alpha) : undefined;
}
