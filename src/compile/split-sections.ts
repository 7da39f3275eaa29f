/** A part of a page's text, from its heading to the next one that has an id. */
export interface SourceSection {
  /** The heading's id; {@link TOP} for the front matter and what stands before the first heading. */
  id: string;
  text: string;
}

/** The id of a page's title, which the site's shell writes. */
export const TOP = '_top';

const HEADING = /^#{2,3}\s.*\{#([\w-]+)\}\s*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/**
 * A page's text in its sections, in order: one for each second- or third-level heading with an id. Headings inside fences are no
 * headings; those without an id belong to what is above.
 *
 * @example splitSections('Hello.\n\n## When {#when}\n\nNow.') // [{ id: '_top', text: 'Hello.\n' }, { id: 'when', text: '## When {#when}\n\nNow.' }]
 */
export function splitSections(text: string): SourceSection[] {
  let lines: string[] = [];
  const sections = new Map([[TOP, lines]]);
  let fence: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const id = fence === undefined && line.startsWith('##') ? HEADING.exec(line)?.[1] : undefined;
    if (id !== undefined) {
      lines = sections.get(id) ?? [];
      sections.set(id, lines);
    }
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined) fence = fenceAfter(fence, mark, line);
    lines.push(line);
  }
  return [...sections].map(([id, body]) => ({ id, text: body.join('\n') }));
}

/** What is open after a line that begins with a fence: it opens one, closes the one that is open, or stands inside it. */
function fenceAfter(open: string | undefined, mark: string, line: string): string | undefined {
  if (open === undefined) return mark;
  const closes = mark[0] === open[0] && mark.length >= open.length && line.trim() === mark;
  return closes ? undefined : open;
}
