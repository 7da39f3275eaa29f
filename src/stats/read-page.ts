import { type MdastNode, mdxToMdast } from 'satteri';
import type { Library, PageFile } from '../compile/library.ts';
import { readingMinutes } from '../components/site/reading-minutes.ts';

/** How far a cited figure goes; `plain` where no figure is cited. */
export type Standing = 'measured' | 'target' | 'claimed' | 'plain';

/** What one page holds. */
export interface PageCount {
  page: PageFile;
  /** Words; in Chinese Han characters, and each run of Latin letters or digits as one, as word processors count. */
  words: number;
  /** To read it once. */
  minutes: number;
  diagrams: number;
  outlines: number;
  /** One per simulator or figure on the page. */
  simulators: string[];
  /** One per mention. */
  terms: string[];
  citations: { source: string; standing: Standing }[];
}

type Node = MdastNode & {
  value?: string;
  name?: string;
  lang?: string | null;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
};

const FEATURES = { directive: true, headingAttributes: true, gfm: true, frontmatter: true };
/** Attributes of a step whose words stand on the page. */
const STEP_WORDS = ['title', 'who', 'output', 'done'];

/** Counts a page without compiling it. Text inside diagrams and simulators is not counted; terms count as they are shown. */
export function countPage(page: PageFile, source: string, library: Library): PageCount {
  const count: PageCount = {
    page,
    words: 0,
    minutes: 0,
    diagrams: 0,
    outlines: 0,
    simulators: [],
    terms: [],
    citations: [],
  };
  const texts: string[] = [];
  visit(mdxToMdast(source, { features: FEATURES }) as Node);
  const text = texts.join('\n');
  count.words = wordsIn(text);
  count.minutes = readingMinutes([{ anchor: '', title: '', text }]);
  return count;

  function visit(node: Node): void {
    if (node.type === 'yaml') return;
    if (node.type === 'code' && node.lang === 'mermaid') count.diagrams += 1;
    else if (node.value !== undefined && /^(text|inlineCode|code)$/.test(node.type)) texts.push(node.value);
    if (node.type === 'code' && node.lang === 'tree') count.outlines += 1;
    if (node.name && /^mdxJsx/.test(node.type)) component(node.name, node);
    for (const child of node.children ?? []) visit(child);
  }

  function component(name: string, node: Node): void {
    const attribute = (wanted: string) => {
      const value = node.attributes?.find((one) => one.name === wanted)?.value;
      return typeof value === 'string' ? value : '';
    };
    if (name === 'Step') texts.push(...STEP_WORDS.map(attribute));
    const id = attribute('id');
    if (name === 'Simulator') count.simulators.push(id);
    if (name === 'Figure') count.simulators.push(attribute('sim'));
    if (name === 'Cite') count.citations.push({ source: id, standing: (attribute('standing') || 'plain') as Standing });
    if (name !== 'Term') return;
    count.terms.push(id);
    if (node.children?.length === 0) texts.push(library.terms.get(id)?.[page.locale].term ?? '');
  }
}

/** @example wordsIn('留存率 LTV 是 3.4') // 6 */
export function wordsIn(text: string): number {
  return (
    text.match(
      /\p{Script=Han}|[\p{Script=Latin}\p{M}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}]|[.,'’-](?=[\p{Script=Latin}\p{N}]))*/gu,
    )?.length ?? 0
  );
}
