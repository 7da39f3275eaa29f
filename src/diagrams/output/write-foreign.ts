import { fontSizeOf, isBold } from '../style/cascade.ts';
import { breakUnits } from '../text/break-units.ts';
import { ASCENT, DESCENT, widthInEm } from '../text/measure.ts';
import { escapeText, tag } from './markup.ts';
import { short } from './numbers.ts';

const LINE_SPACING = 1.2;

/** HTML that Mermaid puts into a drawing, as centred lines of plain text in the same place. */
export function writeForeign(element: Element): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(
    (name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0,
  );
  const inner = element.firstElementChild ?? element;
  const size = fontSizeOf(inner);
  const lines = paragraphs(element).flatMap((text) => wrapped(text, (width ?? 0) / size));
  if (lines.length === 0) return '';
  const middle = (y ?? 0) + (height ?? 0) / 2;
  const top = middle - ((lines.length - 1) * LINE_SPACING * size) / 2 + ((ASCENT - DESCENT) / 2) * size;
  const centre = short((x ?? 0) + (width ?? 0) / 2);
  const spans = lines.map((line, index) =>
    tag('tspan', { x: centre, y: short(top + index * LINE_SPACING * size) }, escapeText(line)),
  );
  return tag(
    'text',
    {
      'text-anchor': 'middle',
      'font-size': size === 16 ? undefined : short(size),
      'font-weight': isBold(inner) ? '700' : undefined,
    },
    spans.join(''),
  );
}

function paragraphs(element: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (child.nodeType === 1) {
        const isBlock = /^(br|p|div|li|tr)$/i.test((child as Element).localName);
        if (isBlock) text += '\n';
        walk(child);
        if (isBlock) text += '\n';
      }
    }
  };
  walk(element);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Breaks a paragraph into lines no wider than `width` em, at spaces and between Han characters. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.split(/(?<= )/).flatMap(breakUnits)) {
    if (line && width > 0 && widthInEm((line + unit).trim()) > width + 0.01) {
      lines.push(line.trim());
      line = '';
    }
    line += unit;
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}
