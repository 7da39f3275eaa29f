import type { Paragraph, Parents, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type TreeTransform, wordsOf } from './tree-work.ts';

/** Drops dividing lines, which part nothing once the text lies in sections, and whatever was left empty. */
export const tidy: TreeTransform = ({ root, ledger, spanOf }) => {
  visit(root, ['paragraph', 'heading', 'tableCell'], (node) => trimEnds(node as Paragraph));
  visit(root, 'thematicBreak', (node, index, parent) => {
    if (!parent || index === undefined) return;
    ledger.change(spanOf(node), 'rule');
    parent.children.splice(index, 1);
    return index;
  });
  visit(root, 'link', (node, index, parent) => {
    if (!parent || index === undefined || holdsSomething(node)) return;
    ledger.drop(spanOf(node), 'link-empty', node.url);
    parent.children.splice(index, 1);
    return index;
  });
  // Twice: a quotation is empty only once its paragraph is gone.
  for (const kinds of [
    ['paragraph', 'strong', 'emphasis', 'delete', 'heading'],
    ['blockquote', 'listItem', 'containerDirective'],
    ['list'],
  ]) {
    visit(root, kinds, (node, index, parent) => {
      if (!parent || index === undefined || holdsSomething(node as Parents)) return;
      (parent as Parents).children.splice(index, 1);
      return index;
    });
  }
};

/** Spaces and breaks at the ends of a paragraph are what something that went has left. */
function trimEnds(node: Paragraph): void {
  const { children } = node;
  while (isSpace(children[0])) children.shift();
  while (isSpace(children.at(-1))) children.pop();
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

function holdsSomething(node: Parents): boolean {
  if (wordsOf(node).trim() !== '') return true;
  let found = false;
  visit(node, ['image', 'code', 'footnoteReference', 'thematicBreak', 'written'], () => {
    found = true;
  });
  return found;
}
