import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ScalarSpec, TableSpec } from '../../../simulators/_kit/fields.ts';
import { labelsOf } from '../situation.ts';
import { endStep, enter, type Instrument } from '../state/instrument.ts';
import { messagesAt } from './field-state.ts';
import { fieldText } from './field-text.ts';
import { readField } from './read-field.ts';
import type { RowActions } from './TableRow.tsx';
import { type Row, withCell } from './table-rows.ts';

interface CellProps {
  instrument: Instrument;
  name: string;
  row: number;
  column: string;
  value: unknown;
  label: string;
  describedBy: string | undefined;
  actions: RowActions;
}

/** One cell of a table input. */
export function TableCell(props: CellProps) {
  const { instrument, name, row, column, value, label, describedBy, actions } = props;
  const spec = (instrument.fields[name] as TableSpec).columns[column];
  const isWrong = useComputed(() => messagesAt(instrument, [name, row, column]).length > 0).value;
  const draft = useSignal<string | undefined>(undefined);
  if (!spec) return null;
  const set = (next: unknown) => {
    const rows = instrument.entered.peek().inputs[name] as Row[];
    enter(instrument, name, withCell(rows, row, column, next));
  };
  const common = {
    'data-cell': `${row}.${column}`,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong || undefined,
    onKeyDown: (event: JSX.TargetedKeyboardEvent<HTMLElement>) => onCellKey(event, row, column, actions),
  };
  if (spec.kind === 'toggle') {
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    );
  }
  if (spec.kind === 'choice') {
    const names = labelsOf(instrument.situation).inputs[name]?.columns?.[column]?.options;
    return (
      <select {...common} value={String(value)} onChange={(event) => set(event.currentTarget.value)}>
        {spec.options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {names?.[option] ?? option}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={spec.kind === 'number' ? 'decimal' : undefined}
      value={draft.value ?? (spec.kind === 'number' ? fieldText(value, spec) : String(value ?? ''))}
      onInput={({ currentTarget }) => {
        draft.value = currentTarget.value;
        set(typedValue(currentTarget.value, spec));
      }}
      onBlur={() => {
        draft.value = undefined;
        endStep(instrument);
      }}
    />
  );
}

function typedValue(text: string, spec: ScalarSpec): unknown {
  if (spec.kind !== 'number') return text;
  return spec.optional && text.trim() === '' ? null : readField(text, spec.unit);
}

function onCellKey(event: JSX.TargetedKeyboardEvent<HTMLElement>, row: number, column: string, actions: RowActions) {
  const direction = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (event.altKey && direction) {
    event.preventDefault();
    actions.move(row, row + direction, column);
  } else if (event.key === 'Enter' && event.currentTarget.tagName === 'INPUT') {
    event.preventDefault();
    actions.focus(row + (event.shiftKey ? -1 : 1), column);
  }
}
