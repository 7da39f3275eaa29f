import { isNumber, type Quantity } from '../../../simulators/_kit/amount.ts';
import type { Figure } from '../../../simulators/_kit/view.ts';
import { fillPhrase, formatCell, formatQuantity, numberParts, reasonOf } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf, type Situation } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { Difference } from './Difference.tsx';
import { Interval } from './Interval.tsx';

const LARGE = 3;

/** The answer's numbers: at most three in large type, the others listed. Each says how it differs from the case compared with. */
export function Figures({ instrument }: { instrument: Instrument }) {
  const figures = instrument.answer.value.view.figures.slice(0, LARGE);
  return (
    <dl class="gw-sim-figures" data-stale={instrument.isStale.value ? '' : undefined}>
      {figures.map((figure) => (
        <div key={figure.output} class="gw-sim-figure">
          <dt>{figure.label}</dt>
          <dd>
            <LargeNumber quantity={figure.quantity} situation={instrument.situation} />
            <Difference instrument={instrument} figure={figure} />
            <Interval instrument={instrument} figure={figure} />
            <FigureNote instrument={instrument} figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The figures after the third. */
export function MoreFigures({ instrument }: { instrument: Instrument }) {
  const { situation, answer } = instrument;
  const figures = answer.value.view.figures.slice(LARGE);
  if (figures.length === 0) return null;
  const labels = labelsOf(situation);
  return (
    <dl class="gw-sim-more-figures">
      {figures.map((figure) => (
        <div key={figure.output}>
          <dt>{figure.label}</dt>
          <dd>
            {formatQuantity(figure.quantity, situation.locale, labels)}{' '}
            <Difference instrument={instrument} figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LargeNumber({ quantity, situation }: { quantity: Quantity; situation: Situation }) {
  const { value } = quantity;
  if (!isNumber(value)) return <span class="gw-sim-reason">{reasonOf(value, labelsOf(situation))}</span>;
  const { before, digits, after } = numberParts(value, quantity, situation.locale);
  return (
    <span class="gw-sim-large">
      {before && <span class="gw-sim-beside">{before}</span>}
      {digits}
      {after && <span class="gw-sim-beside">{after}</span>}
    </span>
  );
}

function FigureNote({ instrument, figure }: { instrument: Instrument; figure: Figure }) {
  const { situation } = instrument;
  const { locale, words, simulator } = situation;
  if (figure.note)
    return <span class="gw-sim-figure-note">{fillPhrase(figure.note, locale, labelsOf(situation))}</span>;
  const bar = simulator.outputs[figure.output]?.bar;
  if (bar === undefined) return null;
  const value = formatCell({ unit: figure.quantity.unit, value: bar }, locale);
  return <span class="gw-sim-figure-note">{fill(words.usualBar, { value })}</span>;
}
