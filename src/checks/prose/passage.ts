import type { Locale } from '../../i18n/locales.ts';

/** What stands where a passage has something that is no words: code, a figure, a term of the glossary. */
export const OBJECT = '\u{FFFC}';

/** Words that belong together, as a reader meets them: a paragraph, a heading, a cell, a label. */
export interface Passage {
  kind: 'body' | 'heading' | 'cell' | 'label';
  text: string;
  /** Where each character of the text stands in the file; the last entry is where the passage ends. */
  offsets: number[];
}

/** A file's words in one language. */
export interface Prose {
  file: string;
  locale: Locale;
  /** The file as it is written. */
  source: string;
  passages: Passage[];
}

/** The place of a file's character, counted from 1. @example placeAt('a\nbc', 3) // { line: 2, column: 2 } */
export function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
