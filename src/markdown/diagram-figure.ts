import type { Drawing } from '../diagrams/draw.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { escapeHtml } from './escape-html.ts';

/** Drawings are made for text of the page's size; on the page it is a little smaller, as captions are. */
const SCALE = 0.86;

/** The width of the text column in CSS pixels: a wider drawing keeps its size and scrolls in its own frame. */
const COLUMN = 720;

/** Wider than this, a drawing that shrinks to a phone has words too small to read. */
const PHONE = 400;

/** A drawing with its caption and, folded, its description and source. */
export function diagramFigure(drawing: Drawing, source: string, labels: InterfaceLabels['page']): string {
  const width = drawing.width * SCALE;
  const wide = width > COLUMN;
  const size = wide ? ' gw-diagram-wide' : width > PHONE ? ' gw-diagram-broad' : '';
  return [
    wide
      ? `<figure class="gw-diagram not-content${size}" id="${idOf(drawing)}" popover>`
      : `<figure class="gw-diagram not-content${size}">`,
    wide && zoomButton(idOf(drawing), labels),
    `<div class="gw-diagram-canvas" tabindex="0" role="group" aria-label="${escapeHtml(drawing.title)}">${resize(drawing.svg)}</div>`,
    `<figcaption>${escapeHtml(drawing.title)}</figcaption>`,
    `<details class="gw-diagram-source"><summary>${escapeHtml(labels.diagramSource)}</summary>`,
    `<p>${escapeHtml(drawing.description)}</p>`,
    `<pre class="gw-code" tabindex="0"><code>${escapeHtml(source).replaceAll('\n', '&#10;')}</code></pre></details>`,
    '</figure>',
  ]
    .filter(Boolean)
    .join('');
}

/** Opens the figure above the page and closes it: a popover needs no script, Escape closes it, and the focus comes back. */
function zoomButton(figure: string, { zoom, zoomOut }: InterfaceLabels['page']): string {
  const words = `<span>${escapeHtml(zoom)}</span><span>${escapeHtml(zoomOut)}</span>`;
  return `<button type="button" class="gw-diagram-zoom" popovertarget="${figure}">${words}</button>`;
}

/** The ids in a drawing begin with a digest of its source, which no other on the page has. */
function idOf({ svg }: Drawing): string {
  const [, digest = ''] = /<title id="([^"]+)-t"/.exec(svg) ?? [];
  return `${digest}-figure`;
}

function resize(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, (tag) =>
    tag.replace(
      / (width|height)="([\d.]+)"/g,
      (_, side: string, size: string) => ` ${side}="${Math.round(Number(size) * SCALE)}"`,
    ),
  );
}
