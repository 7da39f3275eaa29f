import { ownValue } from '../style/cascade.ts';
import { type Role, standIn } from './roles.ts';

type Adaptation = (root: Element) => void;

/** What Mermaid's themes cannot reach, by type. Each changes the live tree before it is written. */
const ADAPTATIONS: Readonly<Record<string, readonly Adaptation[]>> = {
  architecture: [iconsInInk],
  c4: [withoutHyphensAfterHan],
  gantt: [
    (root) => setAttributes(root, '.tick line, .tick path', { stroke: standIn('rule') }),
    (root) => setAttributes(root, '.tick text', { 'font-size': '12px' }),
  ],
  gitGraph: [(root) => setWidth(root, '.arrow', 3)],
  kanban: [(root) => paint(root, '.cluster > rect', 'raised', 'rule')],
  mindmap: [thinBranches],
  packet: [(root) => paint(root, '.packetBlock', 'surface', 'rule')],
  radar: [(root) => setAttributes(root, '.radarGraticule', { fill: 'none' })],
  railroad: [(root) => paint(root, 'rect', 'surface', 'line')],
  sankey: [textsOnTop],
  sequence: [(root) => setWidth(root, 'line:not([marker-end*="crosshead"]), path:not([marker-end*="crosshead"])', 1)],
  timeline: [
    (root) => setWidth(root, 'line[stroke-width="4"]', 2),
    (root) => setAttributes(root, 'text[font-size="4ex"]', { 'font-size': '20px' }),
  ],
  treemap: [
    (root) => setAttributes(root, '.treemapLeaf', { stroke: standIn('paper') }),
    (root) => setAttributes(root, '.treemapSection', { stroke: standIn('rule') }),
  ],
  usecase: [(root) => setAttributes(root, '.node .label text', { 'text-anchor': 'middle' })],
};

/** Labels on lines stand on the paper, whatever the type; then comes what the type needs. */
export function adapt(root: Element, type: string): void {
  const backdrops = '.edgeLabel rect, .edgeLabel .background, .labelBkg';
  paint(root, backdrops, 'paper');
  for (const backdrop of root.querySelectorAll(backdrops)) widen(backdrop);
  for (const one of ADAPTATIONS[type] ?? []) one(root);
}

/** A label between boxes has no padding of its own to take a wider face. */
function widen(element: Element): void {
  const width = Number(element.getAttribute('width') ?? 0);
  if (!(width > 0)) return;
  element.setAttribute('x', String(Number(element.getAttribute('x') ?? 0) - 2));
  element.setAttribute('width', String(width + 4));
}

function setAttributes(root: Element, selector: string, values: Readonly<Record<string, string>>): void {
  for (const element of root.querySelectorAll(selector)) {
    const style = Object.entries(values).map(([name, value]) => `${name}:${value} !important`);
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};${style.join(';')}`);
  }
}

function paint(root: Element, selector: string, fill: Role, stroke?: Role): void {
  const line: Record<string, string> = stroke ? { stroke: standIn(stroke) } : {};
  setAttributes(root, selector, { fill: standIn(fill), opacity: '1', 'fill-opacity': '1', ...line });
}

/** Only what is drawn is changed: a line of no width (it carries a number's disc) stays without. */
function setWidth(root: Element, selector: string, width: number): void {
  for (const element of root.querySelectorAll(selector)) {
    if (ownValue(element, 'stroke-width') === '0' || element.closest('marker, symbol')) continue;
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};stroke-width:${width} !important`);
  }
}

/** Mermaid's branches taper from 17 px; ours are lines, a little heavier near the root. */
function thinBranches(root: Element): void {
  for (const element of root.querySelectorAll('[class*="section-edge-"]')) {
    const depth = Number(/edge-depth-(-?\d+)/.exec(element.getAttribute('class') ?? '')?.[1] ?? 1);
    const width = depth <= 1 ? 2.5 : depth <= 3 ? 1.75 : 1.25;
    element.setAttribute('style', `stroke-width:${width};fill:none`);
  }
}

/** The built-in icons are white on blue whatever the theme. */
function iconsInInk(root: Element): void {
  for (const element of root.querySelectorAll('svg [style]')) {
    const style = element.getAttribute('style') ?? '';
    element.setAttribute(
      'style',
      style.replace(/#087ebf/gi, standIn('surface')).replace(/#fff(fff)?\b/gi, standIn('line')),
    );
  }
}

/** Sankey's bands are laid over the names and blended; ours are opaque enough to need the names on top. */
function textsOnTop(root: Element): void {
  for (const group of root.querySelectorAll('.node-labels')) group.parentElement?.append(group);
}

/** Mermaid hyphenates a name that has no spaces; between Han characters there is nothing to hyphenate. */
function withoutHyphensAfterHan(root: Element): void {
  for (const element of root.querySelectorAll('text, tspan')) {
    const child = element.firstChild;
    if (child?.nodeType === 3 && child.nodeValue)
      child.nodeValue = child.nodeValue.replace(/(\p{Script=Han})-$/u, '$1');
  }
}
