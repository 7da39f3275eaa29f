import { kindsOf, type Line, type LineTransform } from './line.ts';

const HEADING = /^#{1,6} \S/;
const BARE = /^\s*(`{3,}|~{3,})\s*$/;

/**
 * A fence that ends nothing turns the rest of a text inside out: words become code and drawings words. It shows when a text ends inside a
 * fence; then the first bare fence that would swallow a heading is the stray one, and goes.
 */
export const strayFences: LineTransform = ({ lines, ledger }) => {
  let whole = [...lines];
  for (let tries = 0; tries < 10 && endsInside(whole); tries += 1) {
    const stray = findStray(whole);
    if (stray < 0) return closed(whole);
    ledger.change(whole[stray]?.at ?? 1, 'stray-fence');
    whole = whole.filter((_, index) => index !== stray);
  }
  return whole;

  function closed(open: Line[]): Line[] {
    const at = open.at(-1)?.at ?? 1;
    const mark = open.findLast(({ text }, index) => kindsOf(open)[index] === 'code' && /^\s*(`{3,}|~{3,})/.test(text));
    ledger.change(at, 'unclosed');
    return [...open, { text: /`{3,}|~{3,}/.exec(mark?.text ?? '')?.[0] ?? '```', at }];
  }
};

/** A line of words put behind the text would be code. */
function endsInside(lines: readonly Line[]): boolean {
  return kindsOf([...lines, { text: 'x', at: 0 }]).at(-1) === 'code';
}

function findStray(lines: readonly Line[]): number {
  const kinds = kindsOf(lines);
  for (const [index, { text }] of lines.entries()) {
    const opens = kinds[index] === 'code' && kinds[index - 1] !== 'code' && BARE.test(text);
    if (!opens) continue;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => BARE.test(line.text));
    const inside = end < 0 ? rest : rest.slice(0, end);
    if (inside.some((line) => HEADING.test(line.text))) return index;
  }
  return -1;
}
