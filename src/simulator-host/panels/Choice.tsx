import type { Signal } from '@preact/signals';

interface ChoiceProps {
  label: string;
  options: readonly { id: string; label: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** A labelled select of a panel. */
export function Choice({ label, options, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="gw-sim-choice">
      <span>{label}</span>
      <select class="gw-sim-select" value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(({ id, label: name }) => (
          <option key={id} value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a signal holds if it is still among the options, else the first of them. */
export function chosenOf<T extends { id: string }>(options: readonly T[], signal: Signal<string>): T | undefined {
  return options.find(({ id }) => id === signal.value) ?? options[0];
}
