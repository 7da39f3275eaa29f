import { escapeWords } from './escape-words.ts';
import { classesOf, type TreeElement, type TreeNode, textOf } from './read-tree.ts';
import { resolved, type Writing } from './twin-page.ts';

/** Controls, and what is only for the eye or only for a screen reader. */
const NOT_WRITTEN = ['input', 'select', 'textarea', 'button', 'form', 'dialog', 'nav', 'link', 'meta'];

/** Whether an element is left out of the text. */
export function isSilent(element: TreeElement): boolean {
  const classes = classesOf(element);
  return (
    NOT_WRITTEN.includes(element.name) ||
    classes.includes('sr-only') ||
    ['gw-embed', 'gw-sign-off'].some((name) => classes.includes(name)) ||
    ['hidden', 'popover'].some((name) => Object.hasOwn(element.attributes, name))
  );
}

/** Nodes as one run of Markdown. Spaces fold into one; elements that only the layout keeps apart get one between them. */
export function writeInline(nodes: readonly TreeNode[], writing: Writing): string {
  let text = '';
  for (const [at, node] of nodes.entries()) {
    const before = nodes[at - 1];
    const isApart = typeof before === 'object' && typeof node === 'object' && !isRaised(node) && text !== '';
    const written = writeNode(node, writing);
    if (isApart && written !== '' && !/\s$/.test(text)) text += ' ';
    text += written;
  }
  return text
    .replace(/\u2060/g, '')
    .replace(/[^\S\n]*\n[^\S\n]*/g, (run) => (run.includes('\\') ? run : ' '))
    .replace(/ {2,}/g, ' ');
}

/** A number set close to the word before it. */
function isRaised(node: TreeElement): boolean {
  return node.name === 'sup' || classesOf(node).includes('gw-cited');
}

function writeNode(node: TreeNode, writing: Writing): string {
  if (typeof node === 'string') return escapeWords(node.replace(/\s+/g, ' '));
  if (isSilent(node)) return '';
  return special(node, writing) ?? plain(node, writing);
}

/** What the authoring components have made. */
function special(node: TreeElement, writing: Writing): string | undefined {
  const classes = classesOf(node);
  if (classes.includes('gw-term')) return term(node, writing);
  if (classes.includes('gw-cite')) return citation(node, writing);
  return undefined;
}

function term({ children }: TreeElement, writing: Writing): string {
  const [word, popover] = children.filter((child) => typeof child === 'object');
  const link = popover?.children.find((child) => typeof child === 'object' && child.name === 'a') as
    | TreeElement
    | undefined;
  const text = word ? writeInline(word.children, writing) : '';
  return link?.attributes.href ? `[${text}](${resolved(link.attributes.href, writing)})` : text;
}

function citation(node: TreeElement, writing: Writing): string {
  const mark = node.children.find((child) => typeof child === 'object');
  const { 'data-source': id = '', 'data-note': note } = mark?.attributes ?? {};
  if (note) return `[^${note}]`;
  const standing = mark?.children.find(
    (child) => typeof child === 'object' && classesOf(child).includes('gw-cite-standing'),
  );
  const named = mark?.children.find((child) => typeof child === 'object' && classesOf(child).includes('sr-only'));
  if (!writing.cited.has(id))
    writing.cited.set(
      id,
      named
        ? textOf(named)
            .replace(/^[^:：]*[:：]\s*/, '')
            .trim()
        : id,
    );
  const [open, close] = writing.locale === 'zh' ? ['（', '）'] : [' (', ')'];
  return `[^${id}]${standing ? open + textOf(standing).trim() + close : ''}`;
}

function plain(node: TreeElement, writing: Writing): string {
  const { name, attributes, children } = node;
  switch (name) {
    case 'br':
      return ' ';
    case 'code':
      return codeSpan(textOf(node));
    case 'img':
      return attributes.alt ? `![${escapeWords(attributes.alt)}](${resolved(attributes.src ?? '', writing)})` : '';
    case 'a':
      return link(writeInline(children, writing), attributes.href, writing);
    case 'strong':
    case 'b':
      return marked('**', writeInline(children, writing));
    case 'em':
    case 'i':
      return marked('*', writeInline(children, writing));
    case 'del':
    case 's':
      return marked('~~', writeInline(children, writing));
    default:
      return writeInline(children, writing);
  }
}

function link(text: string, href: string | undefined, writing: Writing): string {
  if (!href || text.trim() === '') return text;
  return `[${text.trim()}](${resolved(href, writing).replace(/[()\s]/g, encodeURIComponent)})`;
}

/** Marks hold only on words: spaces and a closing mark of punctuation, which Chinese sets without a space after it, stand outside. */
function marked(mark: string, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)([，。：；！？、]*\s*)$/.exec(text) ?? [];
  return words === '' ? text : before + mark + words + mark + after;
}

function codeSpan(code: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return fence + pad + code.replace(/\s+/g, ' ') + pad + fence;
}
