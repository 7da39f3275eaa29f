import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TableSpec } from '../../../simulators/_kit/fields.ts';
import { Icon } from '../Icon.tsx';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import { endStep, enter } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';
import { Pager } from './Pager.tsx';
import { TableRow } from './TableRow.tsx';
import { moved, newRow, ROWS_PER_PAGE, type Row } from './table-rows.ts';

/** Rows that can be edited, added, removed and moved with the keyboard alone. */
export function TableControl({ instrument, name, id, describedBy }: ControlProps) {
  const spec = instrument.fields[name] as TableSpec;
  const { words } = instrument.situation;
  const columns = labelsOf(instrument.situation).inputs[name]?.columns ?? {};
  const rows = useComputed(() => instrument.entered.value.inputs[name] as Row[]).value;
  const page = useSignal(0);
  const container = useRef<HTMLDivElement>(null);
  const target = useSignal<string | undefined>(undefined);
  const from = Math.min(page.value, Math.max(0, Math.ceil(rows.length / ROWS_PER_PAGE) - 1)) * ROWS_PER_PAGE;

  useLayoutEffect(() => {
    if (target.value === undefined) return;
    container.current?.querySelector<HTMLElement>(`[data-cell="${target.value}"]`)?.focus();
    target.value = undefined;
  });

  const change = (next: readonly Row[], focus: string) => {
    endStep(instrument);
    enter(instrument, name, next);
    endStep(instrument);
    const row = Number.parseInt(focus, 10);
    if (Number.isInteger(row)) page.value = Math.floor(row / ROWS_PER_PAGE);
    target.value = focus;
  };
  const first = Object.keys(spec.columns)[0];
  const actions = {
    move: (row: number, to: number, part: string) => {
      if (moved(rows, row, to) !== rows) change(moved(rows, row, to), `${to}.${part}`);
    },
    remove: (row: number) => change(rows.toSpliced(row, 1), `${Math.min(row, rows.length - 2)}.remove`),
    focus: (row: number, column: string) => {
      page.value = Math.floor(Math.min(row, rows.length - 1) / ROWS_PER_PAGE);
      target.value = `${row}.${column}`;
    },
  };
  const isFull = rows.length >= spec.maxRows;
  return (
    <div class="gw-sim-rows" ref={container}>
      <table aria-labelledby={`${id}-name`} aria-describedby={describedBy}>
        <thead>
          <tr>
            <th scope="col">
              <span class="gw-sim-hidden">{words.table.rowNumber}</span>
            </th>
            {Object.keys(spec.columns).map((column) => (
              <th
                key={column}
                scope="col"
                class={`gw-sim-col-${spec.columns[column]?.kind}`}
                title={columns[column]?.help}
              >
                {columns[column]?.name ?? column}
              </th>
            ))}
            <th scope="col">
              <span class="gw-sim-hidden">{words.table.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, from + ROWS_PER_PAGE).map((cells, index) => (
            <TableRow key={from + index} {...{ instrument, name, id, cells, actions }} row={from + index} />
          ))}
        </tbody>
      </table>
      <div class="gw-sim-rows-foot">
        <button
          type="button"
          class="gw-sim-button"
          disabled={isFull}
          onClick={() => change([...rows, newRow(spec)], `${rows.length}.${first}`)}
        >
          <Icon name="add" />
          {words.table.add}
        </button>
        <Pager
          words={words}
          from={from}
          count={rows.length}
          onTurn={(turn) => (page.value = from / ROWS_PER_PAGE + turn)}
        />
        <span class="gw-sim-hint">{isFull ? fill(words.table.full, { max: spec.maxRows }) : words.table.hint}</span>
      </div>
    </div>
  );
}
