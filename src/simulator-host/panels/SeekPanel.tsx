import { useSignal } from '@preact/signals';
import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { GoalSeek } from '../../../simulators/_kit/goal-seek.ts';
import { formatExactQuantity, unitOfField } from '../../i18n/format.ts';
import { fieldText } from '../inputs/field-text.ts';
import { readField } from '../inputs/read-field.ts';
import { fill } from '../labels/fill.ts';
import type { Situation } from '../situation.ts';
import { endStep, enter, type Instrument } from '../state/instrument.ts';
import { amountText } from './amount-text.ts';
import { Choice, chosenOf } from './Choice.tsx';
import { Computed } from './Computed.tsx';
import type { PanelProps } from './LazyPanel.tsx';
import {
  type MovableInput,
  movableInputs,
  presentValue,
  unitOf,
  type WatchedOutput,
  watchableOutputs,
} from './panel-choices.ts';

/** What must one input be for a figure to reach a target? Says so too when nothing, several values or any value will do. */
export default function SeekPanel({ instrument }: PanelProps) {
  const { situation } = instrument;
  const { words, locale } = situation;
  const [moved, watched, typed] = [useSignal(''), useSignal(''), useSignal<string | undefined>(undefined)];
  const inputs = movableInputs(instrument).map((input) => ({ ...input, id: input.name }));
  const outputs = watchableOutputs(instrument);
  const input = chosenOf(inputs, moved);
  const output = chosenOf(outputs, watched);
  if (!input || !output) return null;
  const text = typed.value ?? startingTarget(instrument, output);
  const target = readField(text, output.described.unit);
  const { unit } = output.described;
  return (
    <>
      <p class="gw-sim-lead">{words.seek.lead}</p>
      <div class="gw-sim-choices">
        <Choice
          label={words.panels.input}
          options={inputs}
          chosen={input.id}
          onChoose={(id) => {
            moved.value = id;
          }}
        />
        <Choice
          label={words.panels.output}
          options={outputs}
          chosen={output.id}
          onChoose={(id) => {
            watched.value = id;
            typed.value = undefined;
          }}
        />
        <label class="gw-sim-choice">
          <span>{words.seek.target}</span>
          <span class="gw-sim-box">
            <input
              type="text"
              inputMode="decimal"
              value={text}
              onInput={({ currentTarget }) => {
                typed.value = currentTarget.value;
              }}
            />
            <span class="gw-sim-unit">{unitOfField(unit, locale)}</span>
          </span>
        </label>
      </div>
      <div aria-live="polite">
        {typeof target === 'number' ? (
          <Outcome instrument={instrument} input={input} output={output} target={target} />
        ) : (
          <p class="gw-sim-wrong">{fill(words.numberProblems.unreadable, { text, example: '3' })}</p>
        )}
      </div>
    </>
  );
}

interface OutcomeProps {
  instrument: Instrument;
  input: MovableInput;
  output: WatchedOutput;
  target: number;
}

function Outcome({ instrument, ...sought }: OutcomeProps) {
  const { input, output, target } = sought;
  const { log = false, integer = false } = input.spec;
  const goal = { target, ...rangeOf(input), isLogarithmic: log, isInteger: integer };
  return (
    <Computed
      instrument={instrument}
      question={{ kind: 'seek', state: instrument.state.value, output: output.id, input: input.name, goal }}
      show={(outcome) => <Found instrument={instrument} outcome={outcome} {...sought} />}
    />
  );
}

function Found({ instrument, outcome, ...sought }: OutcomeProps & { outcome: GoalSeek }) {
  const { situation } = instrument;
  const { input } = sought;
  const values = outcome.kind === 'found' ? [outcome.value] : outcome.kind === 'several' ? outcome.values : [];
  return (
    <>
      <p class="gw-sim-outcome">{sentenceOf(outcome, { ...sought, situation })}</p>
      <p class="gw-sim-choices">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            class="gw-sim-button"
            onClick={() => {
              endStep(instrument);
              enter(instrument, input.name, value);
              endStep(instrument);
            }}
          >
            {fill(situation.words.seek.use, { value: preciseText(value, input, situation) })}
          </button>
        ))}
      </p>
    </>
  );
}

function sentenceOf(
  outcome: GoalSeek,
  { input, output, target, situation }: Omit<OutcomeProps, 'instrument'> & { situation: Situation },
) {
  const { seek } = situation.words;
  const { min, max } = rangeOf(input);
  const names = {
    input: input.label,
    output: output.label,
    target: formatExactQuantity(target, output.described.unit, situation.locale),
    min: preciseText(min, input, situation),
    max: preciseText(max, input, situation),
  };
  switch (outcome.kind) {
    case 'found':
      return fill(seek.found, { ...names, value: preciseText(outcome.value, input, situation) });
    case 'several':
      return fill(seek.several, { ...names, count: outcome.values.length });
    case 'none-in-range': {
      const { at, value } = outcome.nearest;
      return fill(seek.none, {
        ...names,
        at: preciseText(at, input, situation),
        value: amountText(value, unitOf(output), situation),
      });
    }
    case 'flat':
      return fill(seek.flat, { ...names, value: amountText(outcome.value, unitOf(output), situation) });
    case 'undefined':
      return fill(seek.undefined, names);
  }
}

/** An answer to four significant digits: "4.439%", which the figure then meets as far as it is shown. */
function preciseText(value: number, { spec }: MovableInput, situation: Situation): string {
  return formatExactQuantity(Number(value.toPrecision(4)), spec.unit, situation.locale);
}

/** Where to look: the whole range of the input; a minimum that is itself refused is left out by the least. */
function rangeOf({ spec }: MovableInput): { min: number; max: number } {
  const { min, max, aboveMin, step } = spec;
  return { min: aboveMin ? min + Math.min(step, (max - min) * 1e-6) : min, max };
}

/** The usual bar of a figure where there is one, else a tenth above what it is. */
function startingTarget(instrument: Instrument, output: WatchedOutput): string {
  const { unit, bar } = output.described;
  const now = presentValue(instrument, output);
  const target = bar ?? (isNumber(now) ? Number((now * 1.1).toPrecision(2)) : 1);
  return fieldText(target, { unit });
}
