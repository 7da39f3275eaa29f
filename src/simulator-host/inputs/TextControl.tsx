import { useComputed } from '@preact/signals';
import type { TextSpec } from '../../../simulators/_kit/fields.ts';
import { enter } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';
import { messagesAt } from './field-state.ts';

/** A short text. */
export function TextControl({ instrument, name, id, describedBy }: ControlProps) {
  const { format = 'text' } = instrument.fields[name] as TextSpec;
  const text = useComputed(() => String(instrument.entered.value.inputs[name])).value;
  const isWrong = useComputed(() => messagesAt(instrument, [name]).length > 0).value;
  return (
    <span class="gw-sim-box">
      <input
        id={id}
        type={format}
        value={text}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        onInput={({ currentTarget }) => enter(instrument, name, currentTarget.value)}
      />
    </span>
  );
}
