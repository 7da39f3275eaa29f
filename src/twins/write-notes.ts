import { escapeWords } from './escape-words.ts';
import { classesOf, type TreeElement, type TreeNode } from './read-tree.ts';
import type { Writing } from './twin-page.ts';

type WriteBlocks = (nodes: readonly TreeNode[], writing: Writing) => string[];

/** The list of sources as the footnotes that the citations point to. */
export function writeSources(list: TreeElement, writing: Writing, writeBlocks: WriteBlocks): string[] {
  const items = list.children.filter((child) => typeof child === 'object');
  return items.map((item) => {
    const id = (item.attributes.id ?? '').replace('source-', '');
    writing.defined.add(id);
    return note(id, writeBlocks(item.children, writing));
  });
}

/** A page's own footnotes. */
export function writeFootnotes(section: TreeElement, writing: Writing, writeBlocks: WriteBlocks): string[] {
  const list = section.children.find((child): child is TreeElement => typeof child === 'object' && child.name === 'ol');
  const items = (list?.children ?? []).filter((child) => typeof child === 'object');
  return items.map((item) => note(item.attributes.id ?? '', writeBlocks(withoutBackLinks(item.children), writing)));
}

/** What is cited on a page that has no list of sources: their names at the end. */
export function writeUndefined({ cited, defined }: Writing): string[] {
  return [...cited].filter(([id]) => !defined.has(id)).map(([id, title]) => note(id, [escapeWords(title)]));
}

function note(id: string, blocks: readonly string[]): string {
  return `[^${id}]: ${blocks.join('\n\n').replace(/\n(?=.)/g, '\n    ')}`;
}

function withoutBackLinks(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    if (typeof node === 'string') return [node];
    if ('data-footnote-backref' in node.attributes || classesOf(node).includes('data-footnote-backref')) return [];
    return [{ ...node, children: withoutBackLinks(node.children) }];
  });
}
