import { visit } from 'unist-util-visit';
import type { TreeTransform } from './tree-work.ts';

const TO_DESCRIBE = { zh: '（待写：图中可以看到什么）', en: '(to be written: what the picture shows)' };

/** Points images to their copies in `figures/`; an image that is no local file is left out and named in the report. */
export const images: TreeTransform = ({ root, ledger, locale, spanOf, takeImage }) => {
  visit(root, 'image', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const written = `![${node.alt ?? ''}](${shortened(node.url)}${node.title ? ` "${node.title}"` : ''})`;
    const answer = takeImage(node.url);
    if (answer.ok) {
      ledger.change(spanOf(node), 'image-copied', node.url.startsWith('data:') ? '' : node.url);
      node.url = answer.url;
      node.alt ||= TO_DESCRIBE[locale];
      return;
    }
    ledger.drop(spanOf(node), answer.code, written);
    parent.children.splice(index, 1);
    return index;
  });
};

function shortened(url: string): string {
  return url.startsWith('data:') ? `${url.slice(0, 30)}…` : url;
}
