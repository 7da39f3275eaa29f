import type { Heading, RootContent } from 'mdast';
import { SECTIONS } from '../../schemas/page.ts';
import { withoutBold } from '../tree/headings.ts';
import { bold, hiddenIn, inPlaceOf, paragraph, type TreeTransform, type TreeWork, wordsOf } from '../tree/tree-work.ts';
import { type Assigned, assignSections, type Part } from './assign.ts';
import { SECTION_HEADINGS } from './section-texts.ts';
import type { Section } from './section-words.ts';

/** The blocks of each section. */
export type Arranged = Record<Section, RootContent[]>;

const LOWEST = 6;

/** Lays the text out under the nine sections: its own headings move to the third level and below. */
export function arrange(work: TreeWork): Arranged {
  const standard = SECTION_HEADINGS[work.locale];
  const assigned: Assigned = assignSections(work.root.children, standard, (heading) =>
    work.ledger.drop(work.spanOf(heading), 'heading-emptied', `${wordsOf(heading)} ${hiddenIn(heading)}`.trim()),
  );
  return Object.fromEntries(
    SECTIONS.map((id) => [id, assigned[id].flatMap((part) => blocksOf(part, 3, standard[id], work))]),
  ) as Arranged;
}

function blocksOf(part: Part, depth: number, standard: string, work: TreeWork): RootContent[] {
  const { heading } = part;
  const isSection = heading !== undefined && wordsOf(heading).trim().toLowerCase() === standard.toLowerCase();
  if (isSection) work.ledger.change(work.spanOf(heading), 'heading-section', wordsOf(heading));
  const below = part.parts.flatMap((inner) => blocksOf(inner, isSection || !heading ? depth : depth + 1, '', work));
  const own = heading && !isSection ? [atDepth(heading, depth, work)] : [];
  return [...own, ...part.nodes, ...below];
}

function atDepth(heading: Heading, depth: number, work: TreeWork): RootContent {
  if (depth > LOWEST) {
    work.ledger.change(work.spanOf(heading), 'heading-inside');
    return inPlaceOf(heading, paragraph([bold(withoutBold(heading.children))]));
  }
  if (heading.depth !== depth) work.ledger.change(work.spanOf(heading), 'heading-level');
  heading.depth = depth as Heading['depth'];
  return heading;
}

/** Remembers what a heading said before anything was taken off it: links may use that. */
export const rememberHeadings: TreeTransform = ({ root }) => {
  for (const node of root.children) {
    if (node.type === 'heading') node.data = { ...node.data, source: wordsOf(node) } as Heading['data'];
  }
};
