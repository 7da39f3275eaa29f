import type { Line, LineTransform } from './line.ts';
import { kindsOf } from './line.ts';

const OPENING = /^\s*>\s*\[!(\w+)\]\s*(.*)$/;
const QUOTED = /^\s*> ?(.*)$/;

/** GitHub's `> [!NOTE]` quotations become `:::` blocks. */
export const alerts: LineTransform = ({ lines, ledger }) => {
  const kinds = kindsOf(lines);
  const made: Line[] = [];
  let isInside = false;
  for (const [index, line] of lines.entries()) {
    const [, kind = '', title = ''] = (kinds[index] === 'text' && OPENING.exec(line.text)) || [];
    const quoted = QUOTED.exec(line.text)?.[1];
    if (isInside && (kind || quoted === undefined)) made.push({ text: ':::', at: line.at }, { text: '', at: line.at });
    if (kind) {
      ledger.change(line.at, 'callout', `> [!${kind}]`);
      made.push({ text: '', at: line.at }, { text: `:::${kind.toLowerCase()} ${title}`, at: line.at });
    } else made.push(isInside && quoted !== undefined ? { text: quoted, at: line.at } : line);
    isInside = kind !== '' || (isInside && quoted !== undefined);
  }
  const last = lines.at(-1)?.at ?? 1;
  return isInside ? [...made, { text: ':::', at: last }] : made;
};
