import type { ReasonCode } from './reasons.ts';

/** Lines of the source, counted from 1, both included. */
export interface Span {
  from: number;
  to: number;
}

/** What happened to a part of the source. */
export interface Note extends Span {
  fate: 'changed' | 'dropped';
  code: ReasonCode;
  /** The author's own words that are not in the draft as they stood: what was dropped, or the marks that were replaced. */
  words: string;
}

/** Everything that an import did to a file, in the order in which it was done. */
export class Ledger {
  readonly notes: Note[] = [];

  /** The words are still there, in another form; `words` are the marks that are not. */
  change(span: Span | number, code: ReasonCode, words = ''): void {
    this.notes.push({ ...spanOf(span), fate: 'changed', code, words });
  }

  /** The words are not in the draft. */
  drop(span: Span | number, code: ReasonCode, words: string): void {
    this.notes.push({ ...spanOf(span), fate: 'dropped', code, words });
  }
}

function spanOf(span: Span | number): Span {
  return typeof span === 'number' ? { from: span, to: span } : { from: span.from, to: span.to };
}
