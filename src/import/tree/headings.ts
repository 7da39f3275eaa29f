import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isHeadingLike, numberOf } from '../lines/numbering.ts';
import { bold, inPlaceOf, paragraph, setId, type TreeTransform, type TreeWork, wordsOf } from './tree-work.ts';

const COUNTED = /^(?:\d{1,2}\s*[、.．)）]|0\d|[①-⑳])\s*(?=\S)/;
const PICTOGRAPHS = /(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F1E6}-\u{1F1FF}])+\s*/gu;
const OWN_ID = /\s*\{#([\w-]+)[^}]*\}\s*$/;
/** So many bold lines of a kind are headings even without numbers. */
const LEAST_BOLD = 3;

/**
 * Finds the headings of a text and makes them plain: bold lines that head a part, numbers and pictographs taken off, ids kept. A heading
 * inside a quotation or a list becomes bold, because the site's contents are made of headings.
 */
export const headings: TreeTransform = (work) => {
  demoteInside(work);
  promoteBold(work);
  for (const node of work.root.children) if (node.type === 'heading') plain(node, work);
  const empty = (node: RootContent) => node.type === 'heading' && wordsOf(node).trim() === '' && !hasImage(node);
  for (const node of work.root.children.filter(empty)) work.ledger.change(work.spanOf(node), 'heading-level');
  work.root.children = work.root.children.filter((node) => !empty(node));
};

function demoteInside(work: TreeWork): void {
  visit(work.root, 'heading', (node, index, parent) => {
    if (!parent || parent.type === 'root' || index === undefined) return;
    work.ledger.change(work.spanOf(node), 'heading-inside');
    parent.children.splice(index, 1, inPlaceOf(node, paragraph([bold(withoutBold(node.children))])) as never);
  });
}

/** Bold in bold is nothing more. */
export function withoutBold(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}

function promoteBold(work: TreeWork): void {
  const { children } = work.root;
  const isBold = (node: RootContent | undefined): node is Paragraph =>
    node?.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'strong' &&
    isHeadingLike(wordsOf(node));
  const all = children.filter(isBold);
  let depth = 1;
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') depth = node.depth;
    if (!isBold(node) || isBold(children[index + 1])) continue;
    const text = wordsOf(node);
    if (!COUNTED.test(text) && !numberOf(text) && (all.length < LEAST_BOLD || /[:：]$/.test(text))) continue;
    const inside = (node.children[0] as { children: PhrasingContent[] }).children;
    children[index] = inPlaceOf(node, {
      type: 'heading',
      depth: Math.min(6, depth + 1) as Heading['depth'],
      children: inside,
    });
    work.ledger.change(work.spanOf(node), 'heading-found');
  }
}

/** Takes numbers, pictographs and a written id off a heading. */
function plain(node: Heading, work: TreeWork): void {
  const last = node.children.at(-1);
  const [written = '', id = ''] = last?.type === 'text' ? (OWN_ID.exec(last.value) ?? []) : [];
  if (last?.type === 'text' && id) {
    last.value = last.value.slice(0, -written.length);
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) setId(node, id);
    work.ledger.change(work.spanOf(node), 'heading-number', id);
  }
  const [first] = node.children;
  if (first?.type === 'text') {
    const bare = first.value.replace(PICTOGRAPHS, '').trimStart();
    const number = numberOf(bare)?.number ?? COUNTED.exec(bare)?.[0] ?? '';
    const rest = bare.slice(number.length);
    if (rest !== first.value && (rest.trim() || node.children.length > 1)) {
      first.value = rest;
      work.ledger.change(work.spanOf(node), 'heading-number', number.trim());
    }
  }
  const end = node.children.at(-1);
  if (end?.type === 'text') end.value = end.value.replace(/\s*[:：]?\s*$/, '');
}

function hasImage(node: RootContent): boolean {
  return 'children' in node && node.children.some(({ type }) => type === 'image');
}
