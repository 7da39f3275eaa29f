import { useComputed } from '@preact/signals';
import type { ChoiceSpec } from '../../../simulators/_kit/fields.ts';
import { labelsOf } from '../situation.ts';
import { endStep, enter } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';

/** One of several named options. */
export function ChoiceControl({ instrument, name, id, describedBy }: ControlProps) {
  const spec = instrument.fields[name] as ChoiceSpec;
  const value = useComputed(() => String(instrument.entered.value.inputs[name])).value;
  const names = labelsOf(instrument.situation).inputs[name]?.options;
  return (
    <select
      id={id}
      class="gw-sim-select"
      value={value}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        enter(instrument, name, currentTarget.value);
        endStep(instrument);
      }}
    >
      {spec.options.map((option) => (
        <option key={option} value={option} selected={option === value}>
          {names?.[option] ?? option}
        </option>
      ))}
    </select>
  );
}
