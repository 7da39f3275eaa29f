import type { Definition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TreeTransform } from './tree-work.ts';

/** Writes reference links and images in place: the definitions at the end of a text would be parted from them by the sections. */
export const references: TreeTransform = ({ root, ledger, spanOf }) => {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    definitions.set(node.identifier.toLowerCase(), node);
  });
  visit(root, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url, title } = definitions.get(node.identifier.toLowerCase()) ?? {};
    if (url === undefined || !parent || index === undefined) return;
    const made =
      node.type === 'linkReference'
        ? { type: 'link' as const, url, title, children: node.children }
        : { type: 'image' as const, url, title, alt: node.alt };
    ledger.change(spanOf(node), 'link-reference', node.label ?? node.identifier);
    parent.children.splice(index, 1, { ...made, ...(node.position && { position: node.position }) } as never);
  });
  visit(root, 'definition', (node, index, parent) => {
    if (!parent || index === undefined) return;
    ledger.change(spanOf(node), 'link-reference', `${node.label ?? ''} ${node.url} ${node.title ?? ''}`);
    parent.children.splice(index, 1);
    return index;
  });
};
