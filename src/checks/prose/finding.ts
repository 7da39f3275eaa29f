import type { Words } from '../../i18n/said.ts';
import type { RuleId } from '../catalogue.ts';
import type { Passage, Prose } from './passage.ts';

/** Something wrong in a passage: where in its text, what, and, where that is safe, the text to put there instead. */
export interface Finding {
  rule: RuleId;
  /** Place in the passage's text. */
  at: number;
  length: number;
  found: Words;
  expected: Words;
  fix?: Words;
  /** What `--fix` writes in the place of the characters found. */
  replacement?: string;
}

/** Judges one passage of a language. */
export type ProseRule = (passage: Passage, prose: Prose) => Finding[];

/** A few characters to either side, so that the place can be recognised. */
export function excerpt(text: string, at: number, length: number, around = 8): string {
  const from = Math.max(0, at - around);
  const upTo = Math.min(text.length, at + length + around);
  const shown = text.slice(from, upTo).replace(/\s+/g, ' ').replaceAll('\u{FFFC}', '…');
  return `${from > 0 ? '…' : ''}${shown}${upTo < text.length ? '…' : ''}`;
}
