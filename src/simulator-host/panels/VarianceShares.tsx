import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SobolIndex, SobolIndices } from '../../../simulators/_kit/sobol-indices.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { fill } from '../labels/fill.ts';
import type { RangeStudy } from '../ranges/range-study.ts';
import { Scroll } from '../Scroll.tsx';
import { labelsOf, type Situation } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import type { WatchedOutput } from './panel-choices.ts';

interface VarianceSharesProps {
  instrument: Instrument;
  study: RangeStudy;
  output: WatchedOutput;
}

/** How much of a figure's variance each uncertain input brings, alone and together with the others; computed on request. */
export function VarianceShares({ instrument, study, output }: VarianceSharesProps) {
  const { situation } = instrument;
  const { words } = situation;
  const found = useSignal<SobolIndices | undefined>(undefined);
  const names = Object.keys(instrument.spreads.value);
  const { state } = instrument;
  // Shares belong to the case they were computed for.
  useEffect(() => {
    found.value = undefined;
  }, [state.value, output.id]);
  if (situation.simulator.isSlow) return <p class="gw-sim-lead">{words.shares.tooSlow}</p>;
  if (names.length < 2) return <p class="gw-sim-lead">{words.shares.needRanges}</p>;
  const compute = () => {
    study.runner.shares(output.id, study.request(), (shares) => {
      found.value = shares;
    });
  };
  return (
    <section class="gw-sim-shares">
      <p class="gw-sim-lead">{fill(words.shares.lead, { output: output.label })}</p>
      {found.value ? (
        <Shares shares={found.value} {...{ names, output, situation }} />
      ) : (
        <button type="button" class="gw-sim-button" onClick={compute}>
          {words.shares.button}
        </button>
      )}
    </section>
  );
}

interface SharesProps {
  shares: SobolIndices;
  names: readonly string[];
  output: WatchedOutput;
  situation: Situation;
}

function Shares({ shares, names, output, situation }: SharesProps) {
  const { words } = situation;
  if (shares.kind === 'none') {
    const values = { output: output.label, count: shares.withoutNumber };
    return <p>{fill(words.shares[shares.because], values)}</p>;
  }
  const { inputs } = labelsOf(situation);
  return (
    <Scroll label={words.shares.button}>
      <table class="gw-sim-table">
        <thead>
          <tr>
            <th scope="col">{words.panels.input}</th>
            <th scope="col" class="gw-sim-numeric">
              {words.shares.first}
            </th>
            <th scope="col" class="gw-sim-numeric">
              {words.shares.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.rows.map((row, index) => (
            <tr key={names[index]}>
              <th scope="row">{inputs[names[index] ?? '']?.name}</th>
              <td class="gw-sim-numeric">{indexText(row.first, situation)}</td>
              <td class="gw-sim-numeric">{indexText(row.total, situation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** The share with its standard error: "57.3% ± 1.2". */
function indexText({ value, standardError }: SobolIndex, { locale }: Situation): string {
  const share = formatQuantity({ value, unit: 'percent', digits: 1 }, locale, { reasons: {} });
  return `${share} ± ${formatNumber(standardError * 100, 1)}`;
}
