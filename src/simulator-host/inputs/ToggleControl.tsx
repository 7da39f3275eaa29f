import { useComputed } from '@preact/signals';
import { endStep, enter } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';

/** Yes or no, as a switch. */
export function ToggleControl({ instrument, name, id, describedBy }: ControlProps) {
  const { yes, no } = instrument.situation.words;
  const isOn = useComputed(() => instrument.entered.value.inputs[name] === true).value;
  return (
    <input
      id={id}
      class="gw-sim-switch"
      type="checkbox"
      role="switch"
      checked={isOn}
      aria-checked={isOn}
      data-said={isOn ? yes : no}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        enter(instrument, name, currentTarget.checked);
        endStep(instrument);
      }}
    />
  );
}
