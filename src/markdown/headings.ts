import GithubSlugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';
import { removeSentinels } from './emphasis-sentinel.ts';
import { workOf } from './page-data.ts';
import { sectionLink } from './section-link.ts';

/** Gives every heading an id, the author's or one made from its words, and a link to itself, and lists them for the page's contents. */
export function headings(linkLabel: string) {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const given = node.properties?.id;
        if (given === 'footnote-label') return;
        const text = removeSentinels(context.textContent(node));
        const slug = typeof given === 'string' ? given : slugger.slug(text);
        const depth = Number(node.tagName.slice(1));
        workOf(context).facts.headings.push({ depth, slug, text });
        context.setProperty(node, 'id', slug);
        context.wrapNode(node, sectionLink({ depth, slug, text }, linkLabel));
      },
    },
  });
}
