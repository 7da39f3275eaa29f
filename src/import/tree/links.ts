import GithubSlugger, { slug as githubSlug } from 'github-slugger';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { idOf, type TreeTransform, wordsOf } from './tree-work.ts';

/** Points links to the playbooks imported with this one and to its own headings; where a target is not in the site, the words stay. */
export const links: TreeTransform = ({ root, ledger, spanOf, pageFor }) => {
  const anchors = anchorsOf(root.children.filter((node) => node.type === 'heading'));
  visit(root, 'link', (node, index, parent) => {
    if (!parent || index === undefined || /^(https?:|mailto:)/i.test(node.url)) return;
    const target = node.url.startsWith('//')
      ? `https:${node.url}`
      : (anchors.get(plain(node.url)) ?? pageFor(node.url));
    if (target !== undefined) {
      if (target !== node.url) ledger.change(spanOf(node), 'link-target', node.url);
      node.url = target;
      return;
    }
    ledger.change(spanOf(node), 'link-dead', `${node.url} ${node.title ?? ''}`);
    parent.children.splice(index, 1, ...(node.children as never[]));
    return index;
  });
};

/** `#what-others-made-of-a-heading` → `#its-id`. */
function anchorsOf(headings: Heading[]): Map<string, string> {
  const slugger = new GithubSlugger();
  return new Map(
    headings.flatMap((heading) => {
      const words = wordsOf(heading);
      const id = `#${idOf(heading)}`;
      const before = (heading.data as { source?: string } | undefined)?.source ?? words;
      return [before, words]
        .flatMap((text) => [`#${slugger.slug(text)}`, `#${githubSlug(text)}`, id])
        .map((anchor) => [anchor, id] as const);
    }),
  );
}

function plain(url: string): string {
  try {
    return decodeURIComponent(url).toLowerCase();
  } catch {
    return url;
  }
}
