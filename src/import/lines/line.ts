import type { Locale } from '../../i18n/locales.ts';
import type { Ledger } from '../ledger.ts';

/** One line of the text being worked on, with the line of the source that it comes from. */
export interface Line {
  text: string;
  /** Counted from 1. Several lines may come from one. */
  at: number;
}

/** A file that another one includes: its lines, or why they cannot be had. */
export type Included =
  | { ok: true; name: string; lines: string[] }
  | { ok: false; code: 'include-missing' | 'include-unreadable' };

/** A source on its way through the transforms that read lines. */
export interface LineWork {
  /** The file's own name, as `include` knows it. */
  name: string;
  lines: Line[];
  ledger: Ledger;
  locale: Locale;
  /** The file's extension, with its dot. */
  extension: string;
  /** The text has no Markdown headings of its own. */
  isPlain: boolean;
  keepFurniture: boolean;
  include: (name: string, from: string) => Included;
}

/** One transform over lines; what it does it writes into the ledger. */
export type LineTransform = (work: LineWork) => Line[];

/** What a line is before anything is parsed: words, the inside or edge of a fence, or front matter. */
export type LineKind = 'text' | 'code' | 'matter';

const FENCE = /^(?:[\s>]|[-*+] |\d+[.)] )*(`{3,}|~{3,})(.*)$/;

/** The kind of every line. */
export function kindsOf(lines: readonly Line[]): LineKind[] {
  let fence = '';
  let matter = '';
  return lines.map(({ text }, index) => {
    if (matter) {
      if (text.trimEnd() === matter) matter = '';
      return 'matter';
    }
    if (index === 0 && /^(---|\+\+\+)\s*$/.test(text) && hasEnd(lines, text.trimEnd())) {
      matter = text.trimEnd();
      return 'matter';
    }
    const [, marks = '', rest = ''] = FENCE.exec(text) ?? [];
    if (fence) {
      if (marks.startsWith(fence) && rest.trim() === '') fence = '';
      return 'code';
    }
    if (marks && !(marks.startsWith('`') && rest.includes('`'))) fence = marks;
    return fence ? 'code' : 'text';
  });
}

function hasEnd(lines: readonly Line[], mark: string): boolean {
  return lines.slice(1).some(({ text }) => text.trimEnd() === mark);
}

/** Every line that is text, replaced by what `change` makes of it; nothing leaves it as it is. */
export function mapText(
  lines: readonly Line[],
  change: (line: Line, index: number) => readonly Line[] | undefined,
): Line[] {
  const kinds = kindsOf(lines);
  return lines.flatMap((line, index) => (kinds[index] === 'text' ? (change(line, index) ?? [line]) : [line]));
}
