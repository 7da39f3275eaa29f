import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeOf, meaningOf } from './html-tags.ts';
import { inPlaceOf, type TreeTransform, type TreeWork, wordsOf } from './tree-work.ts';

/** Tags that part words. */
const BLOCK = /^(p|div|li|ul|ol|dl|dt|dd|table|tr|td|th|section|article|h[1-6]|blockquote|pre|details|summary)$/i;

interface Open {
  name: string;
  meaning: string;
  url: string;
  children: PhrasingContent[];
}

/** Rewrites the HTML tags inside paragraphs, headings and table cells as Markdown; `<br>` in a cell becomes a semicolon. */
export const htmlInline: TreeTransform = (work) => {
  visit(work.root, 'tableCell', (cell) => {
    cell.children = cell.children.map((node) => (node.type === 'break' ? separator(work) : node));
  });
  visit(work.root, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'html')) return;
    if (!/^(paragraph|heading|tableCell|strong|emphasis|delete|link)$/.test(node.type)) return;
    node.children = rewrite(node.children as PhrasingContent[], node.type === 'tableCell', work) as never;
  });
};

function rewrite(children: PhrasingContent[], isCell: boolean, work: TreeWork): PhrasingContent[] {
  const stack: Open[] = [{ name: '', meaning: '', url: '', children: [] }];
  const wrappers = new Set<string>();
  const add = (node: PhrasingContent) => stack.at(-1)?.children.push(node);
  const close = () => {
    const { meaning, url, children: inside } = stack.pop() ?? { meaning: '', url: '', children: [] };
    for (const node of wrapped(meaning, url, inside)) add(node);
  };
  for (const child of children) {
    if (child.type !== 'html') {
      add(child);
      continue;
    }
    const [, slash = '', name = '', attributes = ''] =
      /^<(\/?)([A-Za-z][\w.:-]*)([^>]*?)\/?>$/s.exec(child.value) ?? [];
    const known = slash && wrappers.has(name) ? 'wrapper' : undefined;
    const meaning = name ? (known ?? meaningOf(name, attributes)) : 'text';
    if (meaning === 'wrapper') wrappers.add(name);
    const span = work.spanOf(child);
    if (/^<!--/.test(child.value)) work.ledger.drop(span, 'comment', child.value);
    else if (meaning === 'text') add(inPlaceOf(child, { type: 'text', value: child.value }));
    else {
      work.ledger.change(
        span,
        meaning === 'break' ? 'line-break' : meaning === 'wrapper' ? 'wrapper' : 'html',
        child.value,
      );
      if (meaning === 'wrapper' && BLOCK.test(name)) add({ type: 'text', value: ' ' });
      if (meaning === 'break') add(isCell ? separator(work) : { type: 'break' });
      else if (meaning === 'image') add(imageOf(attributes));
      else if (meaning !== 'wrapper' && !slash)
        stack.push({ name, meaning, url: attributeOf(attributes, 'href'), children: [] });
      else if (slash && stack.at(-1)?.name.toLowerCase() === name.toLowerCase()) close();
    }
  }
  while (stack.length > 1) close();
  return stack[0]?.children ?? [];
}

/** What stands for a line break where there can be none. */
function separator({ locale }: TreeWork): PhrasingContent {
  return { type: 'text', value: locale === 'zh' ? '；' : '; ' };
}

/** An `<img>` as an image. */
export function imageOf(attributes: string): PhrasingContent {
  return { type: 'image', url: attributeOf(attributes, 'src'), alt: attributeOf(attributes, 'alt') };
}

function wrapped(meaning: string, url: string, children: PhrasingContent[]): PhrasingContent[] {
  const words = wordsOf({ type: 'paragraph', children });
  if (children.length === 0) return [];
  if (meaning === 'inlineCode') return [{ type: 'inlineCode', value: words }];
  if (meaning === 'link') return url ? [{ type: 'link', url, children: children as never }] : children;
  return [{ type: meaning as 'strong', children }];
}
