import type { Line, LineTransform } from './line.ts';
import { kindsOf } from './line.ts';

const OPENING = /^(\s*)(?:!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+[\w-]+)*\s*(?:"([^"]*)")?\s*$/;

/** MkDocs' `!!! note "Title"` and `??? tip` with their indented text become `:::` blocks. */
export const mkdocs: LineTransform = ({ lines, ledger }) => {
  const kinds = kindsOf(lines);
  const made: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? { text: '', at: 0 };
    const [, indent = '', kind = '', title = ''] = (kinds[index] === 'text' && OPENING.exec(line.text)) || [];
    if (!kind) {
      made.push(line);
      continue;
    }
    const inside = `${indent}    `;
    let end = index + 1;
    while (end < lines.length && (lines[end]?.text.startsWith(inside) || isBlankBefore(lines, end, inside))) end += 1;
    ledger.change(line.at, 'callout', line.text.trim());
    made.push(
      { text: '', at: line.at },
      { text: `:::${kind} ${title}`, at: line.at },
      ...lines.slice(index + 1, end).map(({ text, at }) => ({ text: text.slice(inside.length), at })),
      { text: ':::', at: lines[end - 1]?.at ?? line.at },
      { text: '', at: line.at },
    );
    index = end - 1;
  }
  return made;
};

/** A blank line belongs to the block when indented text follows. */
function isBlankBefore(lines: readonly Line[], index: number, inside: string): boolean {
  if (lines[index]?.text.trim() !== '') return false;
  return (
    lines
      .slice(index)
      .find(({ text }) => text.trim() !== '')
      ?.text.startsWith(inside) ?? false
  );
}
