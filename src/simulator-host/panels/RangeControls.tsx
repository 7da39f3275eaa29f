import { formatExact } from '../../i18n/format-number.ts';
import { fill } from '../labels/fill.ts';
import type { RangeStudy } from '../ranges/range-study.ts';
import { enterAll, type Instrument } from '../state/instrument.ts';
import { Choice } from './Choice.tsx';

const DRAWS = [10_000, 100_000, 1_000_000];
const DRAWS_OF_SLOW = [1_000, 10_000, 100_000];

interface RangeControlsProps {
  instrument: Instrument;
  study: RangeStudy;
}

/** How many draws, from which seed, how far the run is, and a way to stop it. */
export function RangeControls({ instrument, study }: RangeControlsProps) {
  const { words, simulator } = instrument.situation;
  const { progress, isCancelled, hasFailed } = study.runner.state.value;
  return (
    <>
      <div class="gw-sim-choices">
        <Choice
          label={words.range.draws}
          options={(simulator.isSlow ? DRAWS_OF_SLOW : DRAWS).map((draws) => ({
            id: String(draws),
            label: formatExact(draws),
          }))}
          chosen={String(study.draws.value)}
          onChoose={(draws) => {
            study.draws.value = Number(draws);
          }}
        />
        <Seed instrument={instrument} />
      </div>
      {/* The place of the bar is kept, so that nothing jumps. */}
      <div class="gw-sim-progress" role="status">
        {progress !== undefined && (
          <>
            <progress value={progress} max={1} aria-label={words.range.draws} />
            <span>{fill(words.range.running, { percent: `${Math.round(progress * 100)}%` })}</span>
            <button type="button" class="gw-sim-textbutton" onClick={study.runner.cancel}>
              {words.range.cancel}
            </button>
          </>
        )}
        {(isCancelled || hasFailed) && (
          <>
            <span>{isCancelled ? words.range.cancelled : words.panels.failed}</span>
            <button type="button" class="gw-sim-textbutton" onClick={() => study.runner.run(study.request())}>
              {words.range.again}
            </button>
          </>
        )}
      </div>
    </>
  );
}

function Seed({ instrument }: { instrument: Instrument }) {
  const { words } = instrument.situation;
  const { seed } = instrument.state.value;
  const set = (next: number) => enterAll(instrument, { ...instrument.state.peek(), seed: next });
  return (
    <div class="gw-sim-choice">
      <label for={`${instrument.situation.instance}-seed`}>{words.range.seed}</label>
      <span class="gw-sim-seed">
        <span class="gw-sim-box">
          <input
            id={`${instrument.situation.instance}-seed`}
            type="text"
            inputMode="numeric"
            value={String(seed)}
            onChange={({ currentTarget }) => {
              const typed = currentTarget.value.trim();
              if (/^\d{1,9}$/.test(typed)) set(Number(typed));
              else currentTarget.value = String(seed);
            }}
          />
        </span>
        <button type="button" class="gw-sim-button" onClick={() => set((seed % 999_999_999) + 1)}>
          {words.range.newSeed}
        </button>
      </span>
    </div>
  );
}
