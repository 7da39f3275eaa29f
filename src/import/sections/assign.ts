import type { Heading, List, RootContent } from 'mdast';
import { SECTIONS } from '../../schemas/page.ts';
import { wordsOf } from '../tree/tree-work.ts';
import { SECTION_WORDS, type Section, TAKEN_OUT } from './section-words.ts';

/** A heading with what stands below it, and the parts of that. */
export interface Part {
  heading: Heading | undefined;
  nodes: RootContent[];
  parts: Part[];
}

/** The parts of a text in each of the nine sections, in the order of the source. */
export type Assigned = Record<Section, Part[]>;

/**
 * Puts every part of a text under the section that its heading names, else under the one that its content is like. A chapter whose parts have
 * all gone elsewhere leaves only its heading, which `onEmptied` is told.
 */
export function assignSections(
  nodes: readonly RootContent[],
  standard: Record<Section, string>,
  onEmptied: (heading: Heading) => void,
): Assigned {
  const assigned = Object.fromEntries(SECTIONS.map((id) => [id, [] as Part[]])) as Assigned;
  const [opening, ...chapters] = split(nodes);
  if (opening && opening.nodes.length + opening.parts.length > 0) assigned.when.push(opening);
  for (const chapter of chapters) {
    const own = sectionOf(chapter, standard);
    const leaving = chapter.parts.filter((part) => goesElsewhere(part, own, standard));
    const staying = chapter.parts.filter((part) => !leaving.includes(part));
    if (chapter.nodes.length > 0 || staying.length > 0 || leaving.length === 0) {
      assigned[own].push({ ...chapter, parts: staying });
    } else if (chapter.heading) onEmptied(chapter.heading);
    for (const part of leaving) assigned[sectionOf(part, standard)].push(part);
  }
  return assigned;
}

/** Chapters by the highest heading that occurs, each with its parts by the next; what comes before the first is a part without a heading. */
function split(nodes: readonly RootContent[]): Part[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const top = Math.min(...depths);
  const parts: Part[] = [{ heading: undefined, nodes: [], parts: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === top) parts.push({ heading: node, nodes: [], parts: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.map((part) => {
    if (!part.nodes.some(({ type }) => type === 'heading')) return part;
    const [before, ...inner] = split(part.nodes);
    return { ...part, nodes: before?.nodes ?? [], parts: [...(before?.parts ?? []), ...inner] };
  });
}

/** A part leaves its chapter only for a section whose words it says and the chapter does not. */
function goesElsewhere(part: Part, own: Section, standard: Record<Section, string>): boolean {
  if (own !== 'how' && own !== 'when') return false;
  const named = namedSection(part, standard);
  return named !== undefined && named !== own && TAKEN_OUT.includes(named);
}

function sectionOf(part: Part, standard: Record<Section, string>): Section {
  return namedSection(part, standard) ?? likeness(part);
}

function namedSection({ heading }: Part, standard: Record<Section, string>): Section | undefined {
  const words = heading ? wordsOf(heading).trim() : '';
  const exact = SECTIONS.find((id) => standard[id].toLowerCase() === words.toLowerCase());
  return exact ?? SECTION_WORDS.find(([, sign]) => sign.test(words))?.[0];
}

const MEASURE_COLUMN = /指标|目标值?|公式|metric|measure|target|kpi/i;

/** What a part without a telling heading is like, from what it holds. */
function likeness({ nodes, parts }: Part): Section {
  const all = [...nodes, ...parts.flatMap((part) => part.nodes)];
  const lists = all.filter((node): node is List => node.type === 'list');
  const isTasks = lists.some(
    ({ children }) => children.length > 1 && children.every((item) => typeof item.checked === 'boolean'),
  );
  if (isTasks) return 'checklist';
  const heads = all.flatMap((node) => (node.type === 'table' && node.children[0] ? [wordsOf(node.children[0])] : []));
  if (heads.some((words) => MEASURE_COLUMN.test(words))) return 'measures';
  if (lists.some(({ ordered, children }) => ordered && children.length >= 3) && all.length <= 4) return 'steps';
  return 'how';
}
