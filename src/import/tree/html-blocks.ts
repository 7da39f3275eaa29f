import type { Root as Html } from 'hast';
import type { RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { attributeOf, meaningOf, STRUCTURE, TAG } from './html-tags.ts';
import { parseMarkdown } from './markdown.ts';
import { inPlaceOf, type TreeTransform, type TreeWork } from './tree-work.ts';

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const SCRIPT = /<(script|style|noscript)\b[^>]*>[\s\S]*?(?:<\/\1>|$)/gi;
/** Keeps a line of HTML inside a paragraph when it is read again. */
const WORD_JOINER = '\u2060';

const htmlReader = unified().use(rehypeParse, { fragment: true });
const toMarkdown = unified().use(rehypeRemark, { newlines: false });

/**
 * Rewrites blocks of HTML: comments and scripts go, wrappers are taken off and what they wrap is read as Markdown, tables and lists are
 * converted. It runs before the rewriting of tags inside lines, which it leaves some work.
 */
export const htmlBlocks: TreeTransform = (work) => {
  visit(work.root, 'html', (node, index, parent) => {
    if (
      !parent ||
      index === undefined ||
      /^(paragraph|heading|tableCell|strong|emphasis|delete|link)$/.test(parent.type)
    )
      return;
    const made = rewrite(node.value, work, work.spanOf(node)).map((child) => placed(child, node));
    (parent.children as RootContent[]).splice(index, 1, ...made);
    return index + made.length;
  });
};

function rewrite(html: string, work: TreeWork, span: ReturnType<TreeWork['spanOf']>): RootContent[] {
  const bare = html
    .replace(COMMENT, (words) => leaveOut('comment', words))
    .replace(SCRIPT, (words) => leaveOut('script', words));
  if (bare.trim() === '') return [];
  const tags = bare.match(/<[^>]*>/g) ?? [];
  if (STRUCTURE.test(bare)) {
    work.ledger.change(span, 'html', tags.join(' '));
    return fromHtml(bare);
  }
  const wrappers: string[] = [];
  const open = bare.replace(TAG, (tag, slash: string, name: string, attributes: string) => {
    if (meaningOf(name, attributes) !== 'wrapper') return tag;
    wrappers.push(tag);
    const label = attributeOf(attributes, 'label') || attributeOf(attributes, 'title');
    return !slash && label && /^[A-Z]/.test(name) ? `\n\n**${label}**\n\n` : '\n\n';
  });
  if (wrappers.length > 0) work.ledger.change(span, 'wrapper', wrappers.join(' '));
  return open.split(/\n\s*\n/).flatMap(readAgain);

  function leaveOut(code: 'comment' | 'script', words: string): string {
    work.ledger.drop(span, code, words);
    return '';
  }
}

function readAgain(text: string): RootContent[] {
  if (text.trim() === '') return [];
  const trimmed = text.replace(/^[ \t]+/gm, '').trim();
  const { children } = parseMarkdown(trimmed.startsWith('<') ? WORD_JOINER + trimmed : trimmed);
  visit({ type: 'root', children }, 'text', (node) => {
    node.value = node.value.replace(WORD_JOINER, '');
  });
  return children;
}

/** Lists, tables and the rest of a fragment of HTML as Markdown. */
export function fromHtml(html: string): RootContent[] {
  const tree = htmlReader.parse(html) as Html;
  return toMarkdown.runSync(tree as never).children as RootContent[];
}

function placed(node: RootContent, place: RootContent): RootContent {
  const whole = inPlaceOf(place, node);
  visit(whole, (inner) => {
    if (place.position) inner.position = place.position;
  });
  return whole;
}
