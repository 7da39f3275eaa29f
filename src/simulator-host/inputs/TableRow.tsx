import { useComputed } from '@preact/signals';
import type { TableSpec } from '../../../simulators/_kit/fields.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { messagesAt } from './field-state.ts';
import { TableCell } from './TableCell.tsx';
import type { Row } from './table-rows.ts';

/** What a row can ask of its table. `part` and `column` say what gets the focus afterwards. */
export interface RowActions {
  move: (row: number, to: number, part: string) => void;
  remove: (row: number) => void;
  focus: (row: number, column: string) => void;
}

interface RowProps {
  instrument: Instrument;
  name: string;
  id: string;
  row: number;
  cells: Row;
  actions: RowActions;
}

/** One row of a table input, with what is wrong with it underneath. */
export function TableRow({ instrument, name, id, row, cells, actions }: RowProps) {
  const spec = instrument.fields[name] as TableSpec;
  const columns = Object.keys(spec.columns);
  const messages = useComputed(() => messagesAt(instrument, [name, row])).value;
  const labels = labelsOf(instrument.situation).inputs[name]?.columns ?? {};
  const { words } = instrument.situation;
  return (
    <>
      <tr data-wrong={messages.length > 0 ? '' : undefined}>
        <th scope="row">{row + 1}</th>
        {columns.map((column) => (
          <td key={column} class={`gw-sim-col-${spec.columns[column]?.kind}`} data-label={labels[column]?.name}>
            <TableCell
              {...{ instrument, name, row, column, actions }}
              value={cells[column]}
              label={`${labels[column]?.name ?? column}, ${fill(words.table.row, { row: row + 1 })}`}
              describedBy={messages.length > 0 ? `${id}-${row}-wrong` : undefined}
            />
          </td>
        ))}
        <td class="gw-sim-row-actions">
          <RowButton icon="up" text={words.table.up} row={row} onPress={() => actions.move(row, row - 1, 'up')} />
          <RowButton icon="down" text={words.table.down} row={row} onPress={() => actions.move(row, row + 1, 'down')} />
          <RowButton icon="remove" text={words.table.remove} row={row} onPress={() => actions.remove(row)} />
        </td>
      </tr>
      {messages.length > 0 && (
        <tr class="gw-sim-row-wrong">
          <td colSpan={columns.length + 2}>
            <p class="gw-sim-wrong" id={`${id}-${row}-wrong`}>
              {messages.join(' ')}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

interface RowButtonProps {
  icon: IconName & ('up' | 'down' | 'remove');
  text: string;
  row: number;
  onPress: () => void;
}

function RowButton({ icon, text, row, onPress }: RowButtonProps) {
  const label = fill(text, { row: row + 1 });
  return (
    <button
      type="button"
      class="gw-sim-iconbutton"
      data-cell={`${row}.${icon}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
