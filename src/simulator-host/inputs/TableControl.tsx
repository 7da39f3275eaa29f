import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { TableSpec } from '../../../simulators/_kit/fields.ts';
import { pasteRows } from '../bring-in/paste-rows.ts';
import { endStep, enter } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';
import { PartNote } from './Pager.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { firstRowOfPage, moved, newRow, pageOfRow, ROWS_PER_PAGE, type Row } from './table-rows.ts';
import { useRowFocus } from './use-row-focus.ts';

/** Rows that can be edited, added, removed and moved with the keyboard alone. */
export function TableControl({ instrument, name, id, describedBy }: ControlProps) {
  const spec = instrument.fields[name] as TableSpec;
  const rows = useComputed(() => instrument.entered.value.inputs[name] as Row[]).value;
  const page = useSignal(0);
  const container = useRef<HTMLDivElement>(null);
  const focusCell = useRowFocus(container);
  const from = firstRowOfPage(page.value, rows.length);

  const focus = (row: number, part: string, count = rows.length) => {
    const shown = Math.max(0, Math.min(row, count - 1));
    page.value = pageOfRow(shown);
    focusCell(`${shown}.${part}`);
  };
  const change = (next: readonly Row[], row: number, part: string) => {
    endStep(instrument);
    enter(instrument, name, next);
    endStep(instrument);
    focus(row, part, next.length);
  };
  const actions = {
    focus,
    move(row: number, to: number, part: string) {
      const next = moved(rows, row, to);
      if (next !== rows) change(next, to, part);
    },
    remove: (row: number) => change(rows.toSpliced(row, 1), row, 'remove'),
  };
  const add = () => change([...rows, newRow(spec)], rows.length, Object.keys(spec.columns)[0] ?? '');
  return (
    <div class="gw-sim-rows" ref={container} onPaste={(event) => void pasteRows(event, instrument, name)}>
      <table aria-labelledby={`${id}-name`} aria-describedby={describedBy}>
        <TableHead instrument={instrument} name={name} />
        <tbody>
          {rows.slice(from, from + ROWS_PER_PAGE).map((cells, index) => (
            <TableRow key={from + index} {...{ instrument, name, id, cells, actions }} row={from + index} />
          ))}
        </tbody>
      </table>
      <TableFoot
        {...{ spec, from, onAdd: add }}
        words={instrument.situation.words}
        count={rows.length}
        onTurn={(pages) => {
          page.value = pageOfRow(from) + pages;
        }}
      />
      <PartNote from={from} words={instrument.situation.words} count={rows.length} size={ROWS_PER_PAGE} />
    </div>
  );
}
