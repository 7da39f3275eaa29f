import { elementAt, findElement, readTree, textOf } from './read-tree.ts';
import type { TwinSource } from './write-twin.ts';

/** What a built page says of itself, from its HTML. */
export function readPage(id: string, html: string): TwinSource {
  const heading = readTree(elementAt(html, /<h1[^>]*id="_top"[^>]*>/));
  const summary = readTree(elementAt(html, /<p[^>]*class="gw-summary"[^>]*>/));
  const description = readTree(/<meta name="description" content="[^"]*"\/?>/.exec(html)?.[0] ?? '');
  const described = findElement(description, ({ name }) => name === 'meta')?.attributes.content ?? '';
  const said = summary.map(textOf).join('').trim();
  return {
    id,
    title: heading.map(textOf).join('').trim(),
    summary: said || described,
    html: elementAt(html, /<div[^>]*class="sl-markdown-content[^"]*"[^>]*>/),
  };
}
