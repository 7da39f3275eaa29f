import GithubSlugger from 'github-slugger';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { removeSentinels } from './emphasis-sentinel.ts';
import { highlight } from './highlight.ts';
import type { PageHeading } from './page-data.ts';
import { sectionLink } from './section-link.ts';
import { softBreaks } from './spacing.ts';
import { tables } from './tables.ts';

const code = defineMdastPlugin({
  name: 'card-code',
  async code(node) {
    return { raw: await highlight(removeSentinels(node.value), node.lang ?? '') };
  },
});

/** The transforms of a model card: plain Markdown whose title is the page's own, so it is left out. */
export function cardPlugins(list: PageHeading[], words: { table: string; sectionLink: string }) {
  const slugger = new GithubSlugger();
  const headings = defineHastPlugin({
    name: 'card-headings',
    element: [
      { filter: ['h1'], visit: (node, context) => context.removeNode(node) },
      {
        filter: ['h2', 'h3'],
        visit(node, context) {
          const text = removeSentinels(context.textContent(node));
          const given = node.properties?.id;
          const slug = typeof given === 'string' ? given : slugger.slug(text);
          const heading = { depth: Number(node.tagName.slice(1)), slug, text };
          list.push(heading);
          context.setProperty(node, 'id', slug);
          context.wrapNode(node, sectionLink(heading, words.sectionLink));
        },
      },
    ],
  });
  return { mdastPlugins: [code, softBreaks], hastPlugins: [headings, tables(words.table)] };
}
