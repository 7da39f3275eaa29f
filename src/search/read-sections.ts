import type { TextSection } from './inverted-index.ts';

/** Drawings and their source, simulators and the definitions that a term unfolds say nothing of the page's own. */
const NOT_TEXT =
  /<(svg|gw-island|script|style|math|noscript|span(?= [^>]*\bpopover=)|details(?= class="gw-diagram-source")|button(?= type="button" class="gw-diagram-zoom")|p(?= class="gw-sign-off"))\b[^>]*>/g;
const HEADING = /<h[23][^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h[23]>/g;
const BLOCK_TAG =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|td|th|tr|table|div|section|figure|figcaption|h\d|pre|blockquote|summary|details|br|hr)\b[^>]*>/g;
const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** The text of a compiled page under each of its headings; the first section, under the page's title, is what stands before them. */
export function readSections(title: string, html: string): TextSection[] {
  const parts = withoutElements(html, NOT_TEXT).split(HEADING);
  const sections = [{ anchor: '', title, text: plainText(parts[0] ?? '') }];
  for (let place = 1; place < parts.length; place += 3) {
    const [anchor = '', heading = '', body = ''] = parts.slice(place, place + 3);
    sections.push({ anchor, title: plainText(heading), text: plainText(body) });
  }
  return sections;
}

/** Leaves out the elements whose opening tags match, with all that is in them. The pattern's first group is the element's name. */
function withoutElements(html: string, opening: RegExp): string {
  let kept = '';
  let end = 0;
  for (const found of html.matchAll(opening)) {
    if (found.index < end) continue;
    kept += `${html.slice(end, found.index)} `;
    end = endOfElement(html, found[1] ?? '', found.index);
  }
  return kept + html.slice(end);
}

function endOfElement(html: string, name: string, start: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

function plainText(html: string): string {
  return html
    .replace(BLOCK_TAG, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
