import { kindsOf, type Line, type LineTransform } from './line.ts';

const BRANCH = /^[\s│|]*(?:[├└]|(?:\+|\||`)--+\s+[^|\s-])/;
const GUIDE = /^[\s│|]+$/;

/** Puts a fence around a drawing of branches that stands in the text without one. The line above it, if words, is its root. */
export const boxDrawings: LineTransform = ({ lines, ledger }) => {
  const kinds = kindsOf(lines);
  const isBranch = lines.map(({ text }, index) => kinds[index] === 'text' && BRANCH.test(text));
  const made: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? { text: '', at: 0 };
    if (!isBranch[index] || (!isBranch[index + 1] && !/[├└]/.test(line.text))) {
      made.push(line);
      continue;
    }
    const root = made.at(-1)?.text.trim() && kinds[index - 1] === 'text' ? made.pop() : undefined;
    let end = index;
    while (isBranch[end] || (isBranch[end + 1] && GUIDE.test(lines[end]?.text ?? ''))) end += 1;
    const inside = [...(root ? [root] : []), ...lines.slice(index, end)];
    ledger.change({ from: inside[0]?.at ?? line.at, to: inside.at(-1)?.at ?? line.at }, 'fence');
    const edge = (text: string, at: number): Line => ({ text, at });
    const last = inside.at(-1)?.at ?? line.at;
    made.push(edge('', line.at), edge('```', inside[0]?.at ?? line.at), ...inside, edge('```', last), edge('', last));
    index = end - 1;
  }
  return made;
};
