import { useComputed, useSignal } from '@preact/signals';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { unitOfField } from '../../i18n/format.ts';
import { typeNumber } from '../ranges/typed-number.ts';
import { enter } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';
import { messagesAt } from './field-state.ts';
import { fieldText, stepped } from './field-text.ts';
import { Slider } from './Slider.tsx';

const STEPS_BY_KEY: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A number: a field that reads what people write, its unit inside, and a slider. */
export function NumberControl(props: ControlProps) {
  const { instrument, name, id, describedBy } = props;
  const spec = instrument.fields[name] as NumberSpec;
  const value = useComputed(() => instrument.entered.value.inputs[name]).value;
  const range = useComputed(() => instrument.entered.value.ranges[name]).value;
  const isWrong = useComputed(() => messagesAt(instrument, [name]).length > 0).value;
  // While the field has the focus it shows what is being typed and not that value's usual form.
  const draft = useSignal<string | undefined>(undefined);
  const unit = unitOfField(spec.unit, instrument.situation.locale);
  return (
    <div class="gw-sim-number">
      <span class="gw-sim-box">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          spellcheck={false}
          value={draft.value ?? range ?? fieldText(value, spec)}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          onInput={({ currentTarget }) => {
            draft.value = currentTarget.value;
            typeNumber(instrument, name, currentTarget.value);
          }}
          onBlur={() => {
            draft.value = undefined;
          }}
          onKeyDown={(event) => {
            const steps = STEPS_BY_KEY[event.key];
            if (steps === undefined || typeof value !== 'number') return;
            event.preventDefault();
            draft.value = undefined;
            enter(instrument, name, stepped(value, spec, steps));
          }}
        />
        {unit && <span class="gw-sim-unit">{unit}</span>}
      </span>
      <Slider instrument={instrument} name={name} spec={spec} value={value} />
    </div>
  );
}
