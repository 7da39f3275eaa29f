import { parseDeclarations } from './declarations.ts';
import { parseSheet, type Sheet } from './sheet.ts';

/** The properties whose value passes from a parent to its children. */
const INHERITED = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-opacity',
  'stroke-opacity',
  'fill-rule',
  'color',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'visibility',
  'letter-spacing',
  'text-decoration',
  'white-space',
  'writing-mode',
]);

const ROOT_FONT_SIZE = 16;
const sheets = new Map<string, Sheet>();
/** Only elements that stand in the document are noted: those stay in their drawing until they are thrown away. */
const rootOf = new WeakMap<Element, Element>();
const sheetOfRoot = new WeakMap<Element, { children: number; sheet: Sheet }>();

/** The value that an element itself is given (inline style, rule or attribute, in this order), if any. */
export function ownValue(element: Element, property: string): string | undefined {
  const inline = parseDeclarations(element.getAttribute('style') ?? '').get(property);
  if (inline?.isImportant) return inline.value;
  const ruled = sheetFor(element)?.lookUp(element, property);
  if (ruled?.isImportant) return ruled.value;
  return inline?.value ?? ruled?.value ?? element.getAttribute(property) ?? undefined;
}

/** The value that holds for an element: its own, or its parent's where the property is inherited. */
export function valueFor(element: Element, property: string): string | undefined {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const value = ownValue(at, property);
    if (value !== undefined && value !== 'inherit') return value;
    if (value === undefined && !INHERITED.has(property)) return undefined;
  }
  return undefined;
}

/** The size of an element's text in px, with em, ex, % and keywords resolved. */
export function fontSizeOf(element: Element): number {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const value = ownValue(at, 'font-size');
    if (value === undefined || value === 'inherit') continue;
    const number = Number.parseFloat(value);
    if (Number.isNaN(number)) continue;
    if (/(^|[\d.])(px)?$/.test(value)) return number;
    const parent = at.parentElement ? fontSizeOf(at.parentElement) : ROOT_FONT_SIZE;
    if (value.endsWith('rem')) return number * ROOT_FONT_SIZE;
    if (value.endsWith('em')) return number * parent;
    if (value.endsWith('ex')) return number * parent * 0.5;
    if (value.endsWith('%')) return (number * parent) / 100;
    if (value.endsWith('pt')) return (number * 4) / 3;
  }
  return ROOT_FONT_SIZE;
}

/** Whether an element's text is bold. */
export function isBold(element: Element): boolean {
  const value = valueFor(element, 'font-weight') ?? 'normal';
  return value === 'bold' || value === 'bolder' || Number.parseInt(value, 10) >= 600;
}

function sheetFor(element: Element): Sheet | undefined {
  const root = outermostSvg(element);
  if (!root) return undefined;
  const known = sheetOfRoot.get(root);
  const children = root.childElementCount;
  if (known?.children === children) return known.sheet;
  const css = styleText(root);
  if (sheets.size > 64) sheets.clear();
  const sheet = sheets.get(css) ?? parseSheet(css);
  sheets.set(css, sheet);
  sheetOfRoot.set(root, { children, sheet });
  return sheet;
}

function outermostSvg(element: Element): Element | undefined {
  const known = rootOf.get(element);
  if (known) return known;
  const parent = element.parentElement;
  const found = (parent && outermostSvg(parent)) ?? (element.localName === 'svg' ? element : undefined);
  if (found?.parentElement) rootOf.set(element, found);
  return found;
}

function styleText(root: Element): string {
  let css = '';
  for (const child of root.children) if (child.localName === 'style') css += child.textContent;
  return css;
}
