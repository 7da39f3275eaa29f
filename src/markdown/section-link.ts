import type { HastParentContent } from 'satteri';
import type { PageHeading } from './page-data.ts';

/**
 * What stands around a heading: the heading, and after it a link to it. The link is no part of the heading, which would else be read out
 * with it in every list of headings; its sign is drawn by the style sheet, so that the page's text stays the author's.
 *
 * @param label the link's name, with the heading's words in place of `{heading}`
 */
export function sectionLink({ depth, slug, text }: PageHeading, label: string): HastParentContent {
  return {
    type: 'element',
    tagName: 'div',
    properties: { class: `gw-heading gw-heading-${depth}` },
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { class: 'gw-anchor', href: `#${slug}`, 'aria-label': label.replace('{heading}', () => text) },
        children: [],
      },
    ],
  };
}
