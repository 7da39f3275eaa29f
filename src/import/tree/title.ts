import type { Heading, RootContent } from 'mdast';
import { hiddenIn, type TreeTransform, wordsOf } from './tree-work.ts';

/** The only heading of the first level is the page's title; where the front matter named one, it is dropped when it says the same. */
export const title: TreeTransform = (work) => {
  const { root, ledger, spanOf } = work;
  const tops = root.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const [top] = tops;
  const first = root.children.find((node) => node.type === 'heading');
  if (top && top === first && (tops.length === 1 || !work.title)) {
    const words = wordsOf(top).trim();
    if (!work.title || same(words, work.title)) {
      if (work.title) ledger.drop(spanOf(top), 'repeated', `${words} ${hiddenIn(top)}`.trim());
      else ledger.change(spanOf(top), 'title', hiddenIn(top));
      work.title = words;
      if (tops.length === 1) remove(top);
    }
  }
  const again = root.children
    .filter((node) => node.type === 'heading' && same(wordsOf(node), work.title))
    .slice(tops.length > 1 ? 1 : 0);
  for (const node of again) {
    ledger.drop(spanOf(node), 'repeated', `${wordsOf(node)} ${hiddenIn(node as Heading)}`.trim());
    remove(node);
  }

  function remove(node: RootContent): void {
    root.children = root.children.filter((other) => other !== node);
  }
};

function same(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare(a) !== '' && bare(a) === bare(b);
}
