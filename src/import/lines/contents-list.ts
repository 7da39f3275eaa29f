import { kindsOf, type Line, type LineTransform } from './line.ts';
import { isHeadingLike, numberOf } from './numbering.ts';

/** So many headings with nothing between them are a list of contents, when they all return below. */
const LEAST = 5;
const RETURN_SHARE = 0.7;
const MARKER = /^\s*(\[toc\]|\[\[_?toc_?\]\]|\{:toc\}|\{\{<?\s*toc\s*>?\}\})\s*$/i;

/** Drops lists of contents: the site makes its own. */
export const contentsList: LineTransform = ({ lines, ledger }) => {
  const kinds = kindsOf(lines);
  const gone = new Set<number>();
  for (const [index, { text }] of lines.entries()) if (kinds[index] === 'text' && MARKER.test(text)) gone.add(index);
  const words = lines.map(({ text }) => wordsOf(text));
  for (const run of runs(lines, kinds)) {
    // The first headings of the text itself may follow the list at once: they stand above already.
    const entries = run.filter(
      (index) => words.lastIndexOf(words[index] ?? '') > index || words.indexOf(words[index] ?? '') === index,
    );
    const back = entries.filter((index) => words.lastIndexOf(words[index] ?? '') > index);
    if (back.length >= LEAST && back.length / entries.length >= RETURN_SHARE)
      for (const index of entries) gone.add(index);
  }
  for (const index of gone) {
    const { at, text } = lines[index] ?? { at: 1, text: '' };
    if (text.trim()) ledger.drop(at, 'contents', text.trim());
  }
  return lines.filter((_, index) => !gone.has(index));
};

/** Runs of entries: numbered headings alone on a line, or list items that link into the page. */
function runs(lines: readonly Line[], kinds: readonly string[]): number[][] {
  const found: number[][] = [[]];
  for (const [index, { text }] of lines.entries()) {
    const trimmed = text.trim();
    const isEntry =
      kinds[index] === 'text' &&
      ((numberOf(trimmed) && isHeadingLike(trimmed)) || /^[-*+\d.]+\s+\[[^\]]+\]\(#[^)]*\)$/.test(trimmed));
    if (isEntry) found.at(-1)?.push(index);
    else if (trimmed !== '') found.push([]);
  }
  return found;
}

function wordsOf(text: string): string {
  return text
    .trim()
    .replace(/^[-*+]\s+|^#+\s+|\s*\{#[^}]*\}$/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, '');
}
