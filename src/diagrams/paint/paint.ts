import { ownValue, valueFor } from '../style/cascade.ts';
import { parseColour } from './colour.ts';
import { type Role, roleOf, type Use } from './roles.ts';

/** How one thing is painted: not at all, or with a role at an opacity. */
export type Paint = { role: Role; alpha: number } | undefined;

/** What SVG paints where nothing is said: black inside, nothing around. */
const INITIAL: Readonly<Record<'fill' | 'stroke', string>> = { fill: '#000', stroke: 'none' };

/** How an element's inside, outline or text is painted. */
export function paintOf(element: Element, use: Use): Paint {
  const property = use === 'stroke' ? 'stroke' : 'fill';
  const value = settled(element, valueFor(element, property) ?? INITIAL[property], INITIAL[property]);
  if (/^(none|transparent)$/i.test(value)) return undefined;
  const alpha = (parseColour(value)?.alpha ?? 1) * opacityOf(element, `${property}-opacity`);
  if (alpha < 0.01) return undefined;
  const isArrowhead = use === 'fill' && element.closest('marker') !== null;
  return { role: roleOf(value, isArrowhead ? 'stroke' : use) ?? fallback(use), alpha };
}

/** Whether an element and all inside it stay unseen. */
export function isHidden(element: Element): boolean {
  if (ownValue(element, 'display') === 'none' || ownValue(element, 'visibility') === 'hidden') return true;
  return Number.parseFloat(ownValue(element, 'opacity') ?? '1') < 0.01;
}

function opacityOf(element: Element, property: string): number {
  const value = Number.parseFloat(valueFor(element, property) ?? '1');
  return Number.isNaN(value) ? 1 : Math.min(1, Math.max(0, value));
}

/** Follows `currentColor`; a gradient or an unknown variable is painted like nothing said. */
function settled(element: Element, value: string, initial: string): string {
  if (/^currentcolor$/i.test(value)) return valueFor(element, 'color') ?? '#000';
  if (/^(url|var)\(/.test(value) || value === '' || value === 'unset') return initial === 'none' ? '#777' : '#eee';
  return value;
}

function fallback(use: Use): Role {
  if (use === 'text') return 'ink';
  return use === 'fill' ? 'surface' : 'line';
}
