import { useComputed, useSignal } from '@preact/signals';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { formatQuantity, unitOfField } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import { endStep, enter, type Instrument } from '../state/instrument.ts';
import type { ControlProps } from './Field.tsx';
import { messagesAt } from './field-state.ts';
import { fieldText, stepped } from './field-text.ts';
import { readField } from './read-field.ts';
import { sliderScale } from './slider-scale.ts';

const STEPS_BY_KEY: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A number: a field that reads what people write, its unit inside, and a slider. */
export function NumberControl(props: ControlProps) {
  const { instrument, name, id, describedBy } = props;
  const spec = instrument.fields[name] as NumberSpec;
  const value = useComputed(() => instrument.entered.value.inputs[name]).value;
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
          autocomplete="off"
          spellcheck={false}
          value={draft.value ?? fieldText(value, spec)}
          aria-describedby={describedBy}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => {
            draft.value = currentTarget.value;
            enter(instrument, name, readField(currentTarget.value, spec.unit));
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

interface SliderProps {
  instrument: Instrument;
  name: string;
  spec: NumberSpec;
  value: unknown;
}

function Slider({ instrument, name, spec, value }: SliderProps) {
  const { situation, state } = instrument;
  const labels = labelsOf(situation);
  const scale = sliderScale(spec);
  // The thumb of a wrong field stays where the last valid answer has it.
  const shown = typeof value === 'number' ? value : Number(state.value.inputs[name]);
  return (
    <input
      class="gw-sim-slider"
      type="range"
      min={scale.min}
      max={scale.max}
      step={scale.step}
      value={scale.positionOf(shown)}
      aria-label={fill(situation.words.slider, { name: labels.inputs[name]?.name ?? name })}
      aria-valuetext={formatQuantity({ value: shown, unit: spec.unit }, situation.locale, labels)}
      onInput={({ currentTarget }) => enter(instrument, name, scale.valueAt(currentTarget.valueAsNumber))}
      onChange={() => endStep(instrument)}
    />
  );
}
