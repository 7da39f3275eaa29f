import type { Draft } from './draft.ts';
import type { Note, Span } from './ledger.ts';
import type { ReasonCode } from './reasons.ts';
import type { Section } from './sections/section-words.ts';

/** Something done to lines, and the author's words that it concerns. */
export interface FateReason {
  code: ReasonCode;
  /** Words that are not in the draft, or marks that were replaced. */
  words: string;
  fate: Note['fate'];
}

/** What became of a run of lines. */
export interface LineFate extends Span {
  fate: 'kept' | 'changed' | 'dropped';
  /** Where they are in the draft. */
  section?: Section;
  reasons: FateReason[];
}

/** How many lines of words met which fate. */
export type FateCounts = Record<LineFate['fate'] | 'blank', number>;

/** What became of every line of the source that is not blank, neighbours with the same fate together. */
export function fatesOf({ read, blocks }: Draft): LineFate[] {
  const sections = new Map<number, Section>();
  for (const { node, section } of blocks)
    for (const line of read.linesOf(node)) sections.set(line, sections.get(line) ?? section);
  const notes = notesByLine(read.ledger.notes);
  const fates: LineFate[] = [];
  for (const [index, text] of read.source.entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const fate = fateOf(line, text, notes.get(line) ?? [], sections.get(line));
    const last = fates.at(-1);
    if (last && isAlike(last, fate) && onlyBlank(read.source, last.to, line)) last.to = line;
    else fates.push(fate);
  }
  return fates;
}

/** Lines by fate, and the blank ones. */
export function countFates(fates: readonly LineFate[], source: readonly string[]): FateCounts {
  const counts: FateCounts = { kept: 0, changed: 0, dropped: 0, blank: 0 };
  for (const { fate, from, to } of fates) {
    counts[fate] += source.slice(from - 1, to).filter((text) => text.trim() !== '').length;
  }
  counts.blank = source.filter((text) => text.trim() === '').length;
  return counts;
}

function notesByLine(notes: readonly Note[]): Map<number, Note[]> {
  const byLine = new Map<number, Note[]>();
  for (const note of notes) {
    for (let line = note.from; line <= note.to; line += 1) byLine.set(line, [...(byLine.get(line) ?? []), note]);
  }
  return byLine;
}

function fateOf(line: number, text: string, notes: readonly Note[], section: Section | undefined): LineFate {
  const reasons = unique(notes.map(({ code, words, fate }) => ({ code, words, fate })));
  const place = { from: line, to: line, ...(section && { section }) };
  if (section) return { ...place, fate: reasons.length > 0 ? 'changed' : 'kept', reasons };
  if (reasons.length === 0)
    return {
      ...place,
      fate: 'dropped',
      reasons: [{ code: /[\p{L}\p{N}]/u.test(text) ? 'unaccounted' : 'marks', words: text.trim(), fate: 'dropped' }],
    };
  return { ...place, fate: reasons.some(({ fate }) => fate === 'dropped') ? 'dropped' : 'changed', reasons };
}

function unique(reasons: FateReason[]): FateReason[] {
  const seen = new Map(reasons.map((reason) => [`${reason.fate} ${reason.code} ${reason.words}`, reason]));
  return [...seen.values()];
}

/** Lines without words to show lie together when the same was done to them; dropped ones too, with all their words. */
function isAlike(a: LineFate, b: LineFate): boolean {
  const codes = ({ reasons }: LineFate) => [...new Set(reasons.map(({ code, fate }) => `${fate} ${code}`))].join();
  if (a.fate !== b.fate || a.section !== b.section || codes(a) !== codes(b)) return false;
  const words = unique([...a.reasons, ...b.reasons]);
  a.reasons = words;
  return true;
}

function onlyBlank(source: readonly string[], from: number, to: number): boolean {
  return source.slice(from, to - 1).every((text) => text.trim() === '');
}
