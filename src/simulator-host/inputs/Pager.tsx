import { fill } from '../labels/fill.ts';
import type { Words } from '../labels/zh.ts';

interface PagerProps {
  words: Words;
  from: number;
  count: number;
  /** Rows of a page. */
  size: number;
  onTurn: (pages: 1 | -1) => void;
}

/** Turns the pages of a long table; nothing while one page holds it. */
export function Pager({ words, from, count, size, onTurn }: PagerProps) {
  if (count <= size) return null;
  const last = Math.min(from + size, count);
  return (
    <span class="gw-sim-pager">
      <button type="button" class="gw-sim-iconbutton" disabled={from === 0} onClick={() => onTurn(-1)}>
        <span aria-hidden="true">‹</span>
        <span class="gw-sim-hidden">{words.table.previous}</span>
      </button>
      {fill(words.table.page, { from: from + 1, to: last, all: count })}
      <button type="button" class="gw-sim-iconbutton" disabled={last === count} onClick={() => onTurn(1)}>
        <span aria-hidden="true">›</span>
        <span class="gw-sim-hidden">{words.table.next}</span>
      </button>
    </span>
  );
}

/** Says that a long table stands here in part, where its pages cannot be turned: on paper and without JavaScript. */
export function PartNote({ words, from, count, size }: Omit<PagerProps, 'onTurn'>) {
  if (count <= size) return null;
  return (
    <p class="gw-sim-part">
      {fill(words.table.part, { from: from + 1, to: Math.min(from + size, count), all: count })}
    </p>
  );
}
