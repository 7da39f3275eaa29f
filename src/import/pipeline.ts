import { admonitions } from './lines/admonitions.ts';
import { alerts } from './lines/alerts.ts';
import { boxDrawings } from './lines/box-drawings.ts';
import { contentsList } from './lines/contents-list.ts';
import { details } from './lines/details.ts';
import { furniture } from './lines/furniture.ts';
import { gitbook } from './lines/gitbook.ts';
import { gluedHeadings } from './lines/glued-headings.ts';
import { includes } from './lines/includes.ts';
import { invisible } from './lines/invisible.ts';
import type { LineTransform } from './lines/line.ts';
import { mkdocs } from './lines/mkdocs.ts';
import { plainHeadings } from './lines/plain-headings.ts';
import { scripts } from './lines/scripts.ts';
import { simplify } from './lines/simplify.ts';
import { soundNotes } from './lines/sound-notes.ts';
import { strayFences } from './lines/stray-fences.ts';
import { rememberHeadings } from './sections/arrange.ts';
import { giveIds } from './sections/ids.ts';
import { fences } from './tree/fences.ts';
import { glossary } from './tree/glossary.ts';
import { headings } from './tree/headings.ts';
import { htmlBlocks } from './tree/html-blocks.ts';
import { htmlInline } from './tree/html-inline.ts';
import { images } from './tree/images.ts';
import { links } from './tree/links.ts';
import { matter } from './tree/matter.ts';
import { outlines } from './tree/outlines.ts';
import { references } from './tree/references.ts';
import { tidy } from './tree/tidy.ts';
import { title } from './tree/title.ts';
import type { TreeTransform } from './tree/tree-work.ts';
import { typography } from './tree/typography.ts';

/**
 * What is done to the lines of a text, in this order, before it is parsed: here is everything that is not Markdown yet.
 *
 * 1. Fences that end nothing come before all, since what is in a fence is left alone. Then included files, so that all the rest is done
 *    to them too.
 * 2. Characters: what cannot be seen would hide every sign from the patterns below, the sounds in brackets would hide words from the
 *    converter, and those patterns know simplified characters only.
 * 3. Dialects. Each hands on `:::` blocks in whatever form; `admonitions` is the last of them and sets them all right.
 * 4. Drawings get their fence before anything looks at single lines, because what is in a fence is left alone.
 * 5. Furniture goes before headings are looked for: menus are full of short lines. Headings are parted from what they ran into before
 *    lists of contents are found, since the last entry of such a list is often glued to the first sentence. Only then is it clear
 *    what stands alone and is a heading.
 */
export const LINE_PIPELINE: readonly LineTransform[] = [
  strayFences,
  includes,
  invisible,
  soundNotes,
  simplify,
  scripts,
  gitbook,
  mkdocs,
  alerts,
  details,
  admonitions,
  boxDrawings,
  furniture,
  gluedHeadings,
  contentsList,
  plainHeadings,
];

/** Ids are given when the headings are final, and before links are pointed at them. */
const ids: TreeTransform = ({ root }) => giveIds(root.children.filter((node) => node.type === 'heading'));

/**
 * What is done to the tree, in this order.
 *
 * 1. Front matter, which is no part of the text, with the title that the later steps compare with.
 * 2. HTML becomes Markdown, blocks before lines, so that all below meets one kind of node. Reference links likewise.
 * 3. What a block stands for: outlines before other fences, since these leave `tree` alone.
 * 4. Images before headings and tidying, which remove what has become empty.
 * 5. Headings, the title among them; their old words are noted first, for links that lead to them.
 * 6. Ids, then links, then words and punctuation, which must not change an address that a link is still looked up by.
 */
export const TREE_PIPELINE: readonly TreeTransform[] = [
  matter,
  htmlBlocks,
  htmlInline,
  references,
  outlines,
  fences,
  images,
  rememberHeadings,
  headings,
  title,
  tidy,
  ids,
  links,
  glossary,
  typography,
];
