import GithubSlugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';
import { removeSentinels } from './emphasis-sentinel.ts';
import { report, workOf } from './page-data.ts';
import { sectionLink } from './section-link.ts';

/** Gives every heading an id, the author's or one made from its words, and a link to itself, and lists them for the page's contents. */
export function headings(linkLabel: string) {
  const slugger = new GithubSlugger();
  const seen = new Set<string>();
  let last = 1;
  return defineHastPlugin({
    name: 'headings',
    options: { position: true },
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const given = node.properties?.id;
        if (given === 'footnote-label') return;
        const text = removeSentinels(context.textContent(node));
        const slug = typeof given === 'string' ? given : slugger.slug(text);
        const work = workOf(context);
        const depth = Number(node.tagName.slice(1));
        if (depth > last + 1) report(work, node, skippedLevel(depth, last));
        if (seen.has(slug)) report(work, node, repeatedHeading(slug));
        seen.add(slug);
        last = depth;
        work.facts.headings.push({ depth, slug, text });
        context.setProperty(node, 'id', slug);
        context.wrapNode(node, sectionLink({ depth, slug, text }, linkLabel));
      },
    },
  });
}

type Told = Parameters<typeof report>[2];

function skippedLevel(depth: number, last: number): Told {
  const right = '#'.repeat(last + 1);
  return {
    rule: 'heading-level',
    found: {
      zh: `${'#'.repeat(depth)}，上一级是 ${'#'.repeat(last)}`,
      en: `${'#'.repeat(depth)} after ${'#'.repeat(last)}`,
    },
    expected: { zh: `至多 ${right}`, en: `at most ${right}` },
    fix: right,
  };
}

function repeatedHeading(slug: string): Told {
  return {
    rule: 'repeated-heading',
    found: { zh: `{#${slug}}，上面已经有了`, en: `{#${slug}}, which stands above too` },
    expected: { zh: '没有用过的 id', en: 'an id of its own' },
    fix: `{#${slug}-2}`,
  };
}
