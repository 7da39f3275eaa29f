import { useSignal } from '@preact/signals';
import type { RankCorrelation } from '../../../simulators/_kit/copula.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { Icon } from '../Icon.tsx';
import { readField } from '../inputs/read-field.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import { enterAll, type Instrument } from '../state/instrument.ts';
import { Choice, chosenOf } from './Choice.tsx';

/** Which of the uncertain inputs move together, and how closely. */
export function Correlations({ instrument }: { instrument: Instrument }) {
  const { situation, state, spreads } = instrument;
  const { range } = situation.words;
  const labels = labelsOf(situation).inputs;
  const names = Object.keys(spreads.value);
  const { correlations = [] } = state.value;
  if (names.length < 2) return null;
  const set = (next: readonly RankCorrelation[]) => {
    const { correlations: _before, ...rest } = state.peek();
    enterAll(instrument, next.length > 0 ? { ...rest, correlations: next } : rest);
  };
  return (
    <details class="gw-sim-symbols" open={correlations.length > 0}>
      <summary>{range.correlation}</summary>
      <p class="gw-sim-lead">{range.correlationHow}</p>
      <ul class="gw-sim-pairs">
        {correlations.map((pair) => {
          const [one, other] = pair.between.map((name) => labels[name]?.name ?? name);
          const remove = fill(range.removePair, { one: one ?? '', other: other ?? '' });
          return (
            <li key={pair.between.join()}>
              {one} · {other}: {formatNumber(pair.rank, 2)}
              <button
                type="button"
                class="gw-sim-iconbutton"
                aria-label={remove}
                title={remove}
                onClick={() => set(correlations.filter((each) => each !== pair))}
              >
                <Icon name="remove" />
              </button>
            </li>
          );
        })}
      </ul>
      <NewPair instrument={instrument} names={names} onAdd={(pair) => set([...correlations, pair])} />
    </details>
  );
}

interface NewPairProps {
  instrument: Instrument;
  names: readonly string[];
  onAdd: (pair: RankCorrelation) => void;
}

function NewPair({ instrument, names, onAdd }: NewPairProps) {
  const { situation, state } = instrument;
  const { range } = situation.words;
  const [first, second, text, problem] = [useSignal(''), useSignal(''), useSignal('0.5'), useSignal('')];
  const options = names.map((id) => ({ id, label: labelsOf(situation).inputs[id]?.name ?? id }));
  const one = chosenOf(options, first)?.id ?? '';
  const other = chosenOf(options.slice(second.value ? 0 : 1), second)?.id ?? '';
  const add = () => {
    const rank = readField(text.value, 'number');
    const isKnown = (state.peek().correlations ?? []).some(
      ({ between }) => between.includes(one) && between.includes(other),
    );
    const isRank = typeof rank === 'number' && rank >= -1 && rank <= 1;
    problem.value = one === other || isKnown ? range.samePair : isRank ? '' : range.badRank;
    if (problem.value === '' && typeof rank === 'number') onAdd({ between: [one, other], rank });
  };
  return (
    <>
      <div class="gw-sim-choices">
        <Choice
          label={range.one}
          options={options}
          chosen={one}
          onChoose={(id) => {
            first.value = id;
          }}
        />
        <Choice
          label={range.other}
          options={options}
          chosen={other}
          onChoose={(id) => {
            second.value = id;
          }}
        />
        <label class="gw-sim-choice">
          <span>{range.rank}</span>
          <span class="gw-sim-box">
            <input
              type="text"
              inputMode="decimal"
              value={text.value}
              onInput={({ currentTarget }) => {
                text.value = currentTarget.value;
              }}
            />
          </span>
        </label>
        <button type="button" class="gw-sim-button" onClick={add}>
          {range.addPair}
        </button>
      </div>
      <p class="gw-sim-wrong" role="status">
        {problem.value}
      </p>
    </>
  );
}
