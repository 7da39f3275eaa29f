import { useComputed } from '@preact/signals';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import { endStep, enter, type Instrument } from '../state/instrument.ts';
import { type SliderScale, sliderScale } from './slider-scale.ts';

interface SliderProps {
  instrument: Instrument;
  name: string;
  spec: NumberSpec;
  value: unknown;
}

/** The slider of a number input. A range is drawn in it as a band from its 5th to its 95th percentile. */
export function Slider({ instrument, name, spec, value }: SliderProps) {
  const { situation, state } = instrument;
  const labels = labelsOf(situation);
  const scale = sliderScale(spec);
  // The thumb of a wrong field stays where the last valid answer has it.
  const shown = typeof value === 'number' ? value : Number(state.value.inputs[name]);
  return (
    <span class="gw-sim-slide">
      <Band instrument={instrument} name={name} scale={scale} />
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
    </span>
  );
}

function Band({ instrument, name, scale }: { instrument: Instrument; name: string; scale: SliderScale }) {
  const spread = useComputed(() => instrument.spreads.value[name]).value;
  if (!spread) return null;
  const shareOf = (value: number) => ((scale.positionOf(value) - scale.min) / (scale.max - scale.min)) * 100;
  const [from, to] = [shareOf(spread.low), shareOf(spread.high)];
  return (
    <svg class="gw-sim-band" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect x={from} width={Math.max(1, to - from)} height="1" />
    </svg>
  );
}
