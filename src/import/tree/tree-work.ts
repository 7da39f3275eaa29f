import type { Heading, Node, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Locale } from '../../i18n/locales.ts';
import type { Ledger, Span } from '../ledger.ts';
import type { ReasonCode } from '../reasons.ts';

/** What became of an image: its new address, or why it is left out. */
export type ImageAnswer =
  | { ok: true; url: string }
  | { ok: false; code: Extract<ReasonCode, 'image-remote' | 'image-missing' | 'image-kind'> };

/** A text on its way through the transforms that read its tree. */
export interface TreeWork {
  root: Root;
  ledger: Ledger;
  locale: Locale;
  title: string;
  summary: string;
  /** The lines of the source that a node comes from. */
  spanOf: (node: Node) => Span;
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

export { wordsOf };
