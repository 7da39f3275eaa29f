import { useEffect } from 'preact/hooks';
import { isPercentage } from '../../i18n/unit-words.ts';
import { fieldText } from '../inputs/field-text.ts';
import { readSpread } from '../ranges/range-text.ts';
import { loadRanges } from '../ranges/typed-number.ts';
import { enterAll, type Instrument } from '../state/instrument.ts';
import { Correlations } from './Correlations.tsx';
import type { PanelProps } from './LazyPanel.tsx';
import { type MovableInput, movableInputs } from './panel-choices.ts';
import { RangeControls } from './RangeControls.tsx';
import { RangeResult } from './RangeResult.tsx';

/** How far the results spread when inputs are ranges; without any, how to write one. */
export default function RangePanel({ instrument }: PanelProps) {
  useEffect(() => void loadRanges(instrument), [instrument]);
  const { words } = instrument.situation;
  const stated = movableInputs(instrument).filter(({ spec }) => spec.low !== undefined && spec.high !== undefined);
  const study = instrument.study.value;
  useEffect(() => {
    if (!study) return;
    study.wantsAll.value = true;
    return () => {
      study.wantsAll.value = false;
    };
  }, [study]);
  const hasRanges = Object.keys(instrument.spreads.value).length > 0;
  return (
    <>
      <p class="gw-sim-lead">{words.range.lead}</p>
      {!hasRanges && <p class="gw-sim-lead">{words.range.how}</p>}
      <p class="gw-sim-choices">
        {stated.length > 0 && (
          <button type="button" class="gw-sim-button" onClick={() => takeStated(instrument, stated)}>
            {words.range.useStated}
          </button>
        )}
        {hasRanges && (
          <button
            type="button"
            class="gw-sim-button"
            onClick={() => enterAll(instrument, { ...instrument.state.peek(), ranges: {} })}
          >
            {words.range.drop}
          </button>
        )}
      </p>
      {hasRanges && study && (
        <>
          <RangeControls instrument={instrument} study={study} />
          <Correlations instrument={instrument} />
          <RangeResult instrument={instrument} study={study} />
        </>
      )}
    </>
  );
}

/** Each input with a stated low and high becomes that range; one that already is a range stays. */
function takeStated(instrument: Instrument, stated: readonly MovableInput[]): void {
  const state = instrument.state.peek();
  const next = { ...state, inputs: { ...state.inputs }, ranges: { ...state.ranges } };
  for (const { name, spec } of stated) {
    const text = rangeOf(spec);
    const reading = readSpread(text, spec);
    if (next.ranges[name] !== undefined || !reading.ok) continue;
    next.ranges[name] = text;
    next.inputs[name] = reading.spread.middle;
  }
  enterAll(instrument, next);
}

function rangeOf({ low = 0, high = 0, unit }: MovableInput['spec']): string {
  const end = (value: number) => fieldText(value, { unit }) + (isPercentage(unit) ? '%' : '');
  return `${end(low)} ~ ${end(high)}`;
}
