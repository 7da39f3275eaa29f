import type { Heading, Node, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../i18n/locales.ts';
import type { Ledger, Span } from '../ledger.ts';
import type { ReasonCode } from '../reasons.ts';

/** What became of an image: its new address, or why it is left out. */
export type ImageAnswer =
  | { ok: true; url: string }
  | { ok: false; code: Extract<ReasonCode, 'image-remote' | 'image-missing' | 'image-kind'> };

/** Words that the glossary says to avoid, each with its own word for them; and all its terms. */
export interface Preferred {
  words: { word: string; term: string }[];
  terms: string[];
}

/** A text on its way through the transforms that read its tree. */
export interface TreeWork {
  root: Root;
  ledger: Ledger;
  locale: Locale;
  title: string;
  summary: string;
  /** The lines of the source that a node comes from. */
  spanOf: (node: Node) => Span;
  preferred: Record<Locale, Preferred>;
  takeImage: (url: string) => ImageAnswer;
  /** The address of another file imported in the same run; nothing when there is none. */
  pageFor: (url: string) => string | undefined;
}

/** One transform over the tree; what it does it writes into the ledger. */
export type TreeTransform = (work: TreeWork) => void;

/** A new node that stands where another stood in the source. */
export function inPlaceOf<T extends Node>(place: Node, node: T): T {
  return place.position ? { ...node, position: place.position } : node;
}

/** A paragraph. */
export function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

/** Bold words. */
export function bold(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children };
}

/** The id a heading was given. */
export function idOf(heading: Heading): string {
  return (heading.data as { id?: string } | undefined)?.id ?? '';
}

/** Gives a heading its id. */
export function setId(heading: Heading, id: string): void {
  heading.data = { ...heading.data, id } as Heading['data'];
}

/** The words of a node as one line: what pictures show is among them, a line break is a space. */
export function wordsOf(node: Node | Paragraph): string {
  const { type, value, alt, children } = node as {
    type: string;
    value?: string;
    alt?: string | null;
    children?: Node[];
  };
  if (type === 'break') return ' ';
  return value ?? alt ?? children?.map(wordsOf).join('') ?? '';
}

/** What the plain words of a node do not show: addresses and titles behind them, and where one marked word ends and the next begins. */
export function hiddenIn(node: { children: Node[] }): string {
  if (node.children.every(({ type }) => type === 'text')) return '';
  const found: string[] = [];
  visit(node as Root, ['text', 'inlineCode', 'link', 'image'], (inner) => {
    const { url, title, value } = inner as { url?: string; title?: string | null; value?: string };
    found.push(url ?? '', title ?? '', value ?? '');
  });
  return found.filter(Boolean).join(' ');
}
