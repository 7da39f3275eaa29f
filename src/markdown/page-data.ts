import type { Library, PageFile } from '../compile/library.ts';
import type { SectionHashes } from '../compile/section-hashes.ts';
import type { Problem } from '../errors/problem.ts';

/** A link that another page must answer. */
export interface PageLink {
  /** The page's plain id and, after `#`, the heading. */
  target: string;
  anchor?: string;
  /** The target is a file, not a page. */
  isFile?: boolean;
  written: string;
  line: number;
  column: number;
}

/** A heading, in the form Starlight's contents list takes. */
export interface PageHeading {
  depth: number;
  slug: string;
  text: string;
}

/** A simulator or figure with the inputs its author gave. */
export interface SimulatorUse {
  id: string;
  output?: string;
  inputs: Record<string, unknown>;
  line: number;
  column: number;
}

/** What one walk over a page finds out: kept with the compiled page, so that checks need no second reading. */
export interface PageFacts {
  headings: PageHeading[];
  links: PageLink[];
  simulators: SimulatorUse[];
  terms: string[];
  sources: string[];
  /** The hash of each section's words, by heading: what a change is noticed by. */
  sections: SectionHashes;
  /** The items of its task lists in their order, each by a key that follows from its words. */
  checklist: string[];
}

/** The facts of a page before its walk. */
export function noFacts(): PageFacts {
  return { headings: [], links: [], simulators: [], terms: [], sources: [], checklist: [], sections: {} };
}

/** What the plugins share while one page is compiled. */
export interface PageWork {
  page: PageFile;
  library: Library;
  base: string;
  facts: PageFacts;
  problems: Problem[];
}

declare module 'satteri' {
  interface DataMap {
    work: PageWork;
  }
}

/** The work in a plugin's data bag. */
export function workOf(context: { data: { work?: PageWork } }): PageWork {
  const { work } = context.data;
  if (!work) throw new Error('The pipeline must be started by compilePage or checkPage.');
  return work;
}

/** Where a node starts; the first line when the parser gave no place. */
export function placeOf(node: { position?: { start: { line: number; column: number } } | undefined }) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Adds a problem at a node. */
export function report(
  work: PageWork,
  node: { position?: { start: { line: number; column: number } } | undefined },
  problem: Omit<Problem, 'file' | 'line' | 'column'>,
): void {
  work.problems.push({ ...problem, file: work.page.file, ...placeOf(node) });
}
