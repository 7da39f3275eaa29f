import { endStep, type Instrument } from '../state/instrument.ts';
import { Field } from './Field.tsx';
import { isShown } from './field-state.ts';

/** All inputs of a simulator, in the order of its schema; the advanced ones folded. */
export function InputForm({ instrument }: { instrument: Instrument }) {
  const { situation, fields } = instrument;
  const { words } = situation;
  const shown = Object.keys(fields).filter((name) => isShown(instrument, name));
  const advanced = shown.filter((name) => fields[name]?.advanced);
  const first = shown.filter((name) => !fields[name]?.advanced);
  return (
    <form
      class="gw-sim-inputs"
      noValidate
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={() => endStep(instrument)}
    >
      {first.map((name) => (
        <Field key={name} instrument={instrument} name={name} />
      ))}
      {advanced.length > 0 && (
        <details class="gw-sim-advanced">
          <summary>{words.more}</summary>
          {advanced.map((name) => (
            <Field key={name} instrument={instrument} name={name} />
          ))}
        </details>
      )}
      <noscript>{words.needsScript}</noscript>
    </form>
  );
}
