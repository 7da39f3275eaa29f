import type { TableSpec } from '../../../simulators/_kit/fields.ts';
import { Icon } from '../Icon.tsx';
import { fill } from '../labels/fill.ts';
import type { Words } from '../labels/zh.ts';
import { Pager } from './Pager.tsx';
import { ROWS_PER_PAGE } from './table-rows.ts';

interface TableFootProps {
  spec: TableSpec;
  words: Words;
  from: number;
  count: number;
  onAdd: () => void;
  onTurn: (pages: 1 | -1) => void;
}

/** Under a table input: a new row, the pages of a long table, and how to fill it. */
export function TableFoot({ spec, words, from, count, onAdd, onTurn }: TableFootProps) {
  const isFull = count >= spec.maxRows;
  return (
    <div class="gw-sim-rows-foot gw-sim-live">
      <button type="button" class="gw-sim-button" disabled={isFull} onClick={onAdd}>
        <Icon name="add" />
        {words.table.add}
      </button>
      <Pager {...{ words, from, count, onTurn }} size={ROWS_PER_PAGE} />
      <span class="gw-sim-hint">{isFull ? fill(words.table.full, { max: spec.maxRows }) : words.table.hint}</span>
    </div>
  );
}
