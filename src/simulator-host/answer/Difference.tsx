import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { Figure } from '../../../simulators/_kit/view.ts';
import { formatDifference } from '../../i18n/format.ts';
import type { Instrument } from '../state/instrument.ts';

/** How a figure differs from the same figure of the case compared with: sign, arrow, and a word where one way is better. */
export function Difference({ instrument, figure }: { instrument: Instrument; figure: Figure }) {
  const { situation, reference } = instrument;
  const compared = reference.value?.view.figures.find(({ output }) => output === figure.output)?.quantity;
  const { value, unit, digits } = figure.quantity;
  if (!compared || compared.unit !== unit || !isNumber(value) || !isNumber(compared.value)) return null;
  const difference = Number((value - compared.value).toPrecision(12));
  if (difference === 0) return null;
  const better = situation.simulator.outputs[figure.output]?.better;
  const isBetter = better && (better === 'higher') === difference > 0;
  const tone = better ? (isBetter ? 'better' : 'worse') : 'neutral';
  const { words, locale } = situation;
  return (
    <span class={`gw-sim-difference gw-sim-${tone}`} title={words.against}>
      <span aria-hidden="true">{difference > 0 ? '▲' : '▼'}</span>
      {formatDifference(difference, { unit, ...(digits !== undefined && { digits }) }, locale)}
      <span class="gw-sim-hidden">
        {` ${better ? `${isBetter ? words.better : words.worse}, ` : ''}${words.against}`}
      </span>
    </span>
  );
}
