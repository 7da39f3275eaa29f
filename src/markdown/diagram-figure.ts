import type { Drawing } from '../diagrams/draw.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { escapeHtml } from './escape-html.ts';

/** A drawing with its caption and, folded, its description and source. */
export function diagramFigure(drawing: Drawing, source: string, labels: InterfaceLabels['page']): string {
  const wide = drawing.width > 720 ? ' gw-diagram-wide' : '';
  return [
    `<figure class="gw-diagram${wide}">`,
    `<div class="gw-diagram-canvas" tabindex="0" role="group" aria-label="${escapeHtml(drawing.title)}">${drawing.svg}</div>`,
    `<figcaption>${escapeHtml(drawing.title)}</figcaption>`,
    `<details class="gw-diagram-source"><summary>${escapeHtml(labels.diagramSource)}</summary>`,
    `<p>${escapeHtml(drawing.description)}</p>`,
    `<pre class="gw-code" tabindex="0"><code>${escapeHtml(source).replaceAll('\n', '&#10;')}</code></pre></details>`,
    '</figure>',
  ].join('');
}
