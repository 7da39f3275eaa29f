import { Parser } from 'htmlparser2';

/** An element of a page: its name, attributes and content. */
export interface TreeElement {
  name: string;
  attributes: Record<string, string>;
  children: TreeNode[];
}

/** Text or an element. */
export type TreeNode = string | TreeElement;

/** Elements that say nothing in text, whatever is in them. What stands in an island is written from its model instead. */
const SILENT = /<(svg|script|style|template|math|gw-island)\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** The content of a page as a tree, without drawings, scripts and what an island shows. */
export function readTree(html: string): TreeNode[] {
  const root: TreeElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      // A reader of HTML hands over a text in pieces: every character that was written by its name is one.
      ontext(text) {
        const children = open.at(-1)?.children ?? [];
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag: () => open.length > 1 && open.pop(),
    },
    { decodeEntities: true },
  );
  parser.end(withoutSilent(html));
  return root.children;
}

/** The HTML from the opening tag that matches to the end of its element; empty when there is none. */
export function elementAt(html: string, opening: RegExp): string {
  const found = opening.exec(html);
  const name = found && /^<([\w-]+)/.exec(found[0])?.[1];
  return found && name ? html.slice(found.index, endOfElement(html, name, found.index)) : '';
}

function withoutSilent(html: string): string {
  let kept = '';
  let end = 0;
  for (const found of html.matchAll(SILENT)) {
    if (found.index < end) continue;
    const name = found[1] ?? '';
    const isIsland = name === 'gw-island';
    kept += html.slice(end, isIsland ? found.index + found[0].length : found.index);
    end = endOfElement(html, name, found.index);
    if (isIsland) kept += '</gw-island>';
  }
  return kept + html.slice(end);
}

function endOfElement(html: string, name: string, start: number): number {
  const tags = new RegExp(`<(/?)${name}[\\s>]`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', tag.index) + 1;
  }
  return html.length;
}

/** The classes of an element. */
export function classesOf({ attributes }: TreeElement): string[] {
  return (attributes.class ?? '').split(' ');
}

/** All text in a node, as it stands. */
export function textOf(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The first element within nodes that is what is asked for. */
export function findElement(
  nodes: readonly TreeNode[],
  is: (element: TreeElement) => boolean,
): TreeElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = is(node) ? node : findElement(node.children, is);
    if (found) return found;
  }
  return undefined;
}
