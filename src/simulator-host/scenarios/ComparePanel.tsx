import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import type { ScenarioFigure } from '../../../simulators/_kit/compare-scenarios.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import { formatCell, formatDifference } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { amountText, reasonsOf } from '../panels/amount-text.ts';
import { Computed } from '../panels/Computed.tsx';
import type { PanelProps } from '../panels/LazyPanel.tsx';
import { Scroll } from '../Scroll.tsx';
import type { Situation } from '../situation.ts';
import { type InputRow, inputRows, type OutputRow, outputRows } from './compare-rows.ts';
import { inputText } from './input-text.ts';
import { labels } from './labels.ts';
import type { Scenario } from './scenario.ts';
import { scenariosOf } from './scenarios-of.ts';

/** All scenarios side by side: the inputs that differ and every figure, each against the first scenario's. */
export default function ComparePanel({ instrument }: PanelProps) {
  const { situation } = instrument;
  const words = labels[situation.locale].compare;
  const list = scenariosOf(instrument).scenarios.list.value;
  const [base] = list;
  if (!base || list.length < 2) return <p class="gw-sim-lead">{words.empty}</p>;
  return (
    <>
      <p class="gw-sim-lead">{fill(words.lead, { base: base.name })}</p>
      <Computed
        instrument={instrument}
        question={{ kind: 'figures', state: base.state, others: list.slice(1).map(({ state }) => state) }}
        show={(figures) => <Comparison {...{ situation, list, figures }} />}
      />
    </>
  );
}

interface ComparisonProps {
  situation: Situation;
  list: readonly Scenario[];
  /** By scenario, in their order. */
  figures: readonly Record<string, Amount>[];
}

function Comparison({ situation, list, figures }: ComparisonProps) {
  const words = labels[situation.locale].compare;
  const states = list.map(({ state }) => state);
  const inputs = inputRows(situation, states);
  const span = list.length + 1;
  return (
    <Scroll label={words.caption}>
      <table class="gw-sim-table gw-sim-compare">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {list.map(({ id, name }) => (
              <th key={id} scope="col" class="gw-sim-numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <GroupHead text={inputs.length > 0 ? words.inputs : words.same} span={span} />
          {inputs.map((row) => (
            <InputCells key={row.name} row={row} situation={situation} />
          ))}
          <Seeds states={states} name={words.seed} />
        </tbody>
        <tbody>
          <GroupHead text={words.outputs} span={span} />
          {outputRows(situation, figures).map((row) => (
            <OutputCells key={row.id} row={row} situation={situation} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function GroupHead({ text, span }: { text: string; span: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={span} class="gw-sim-compare-group">
        {text}
      </th>
    </tr>
  );
}

function InputCells({ row, situation }: { row: InputRow; situation: Situation }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((_cell, index) => (
        <td key={index} class="gw-sim-numeric">
          {inputText(row, index, situation)}
        </td>
      ))}
    </tr>
  );
}

/** The seed of the random streams, where it is not the same: it, too, makes results differ. */
function Seeds({ states, name }: { states: readonly SharedState[]; name: string }) {
  if (states.every(({ seed }) => seed === states[0]?.seed)) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      {states.map(({ seed }, index) => (
        <td key={index} class="gw-sim-numeric">
          {seed}
        </td>
      ))}
    </tr>
  );
}

function OutputCells({ row, situation }: { row: OutputRow; situation: Situation }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, index) => (
        <td key={index} class="gw-sim-numeric">
          {amountText(cell.value, row.described, situation)}{' '}
          {index > 0 && <Change row={row} cell={cell} situation={situation} />}
        </td>
      ))}
    </tr>
  );
}

/** Sign, arrow, percentage and a word, so that colour alone says nothing. */
function Change({ row, cell, situation }: { row: OutputRow; cell: ScenarioFigure; situation: Situation }) {
  const { locale, words: host } = situation;
  const words = labels[locale].compare;
  const { difference, relative } = cell;
  if (!isNumber(difference)) return null;
  if (difference === 0) return <span class="gw-sim-change-line gw-sim-neutral">{words.equal}</span>;
  const isUp = difference > 0;
  const isBetter = row.better !== undefined && (row.better === 'higher') === isUp;
  const tone = row.better ? (isBetter ? 'better' : 'worse') : 'neutral';
  const word = { better: host.better, worse: host.worse, neutral: isUp ? words.higher : words.lower }[tone];
  const percentage = isNumber(relative)
    ? `${isUp ? '+' : ''}${formatCell({ value: relative, unit: 'percent', digits: 1 }, locale)}`
    : (reasonsOf(situation)[relative.because] ?? words.noPercent);
  return (
    <span class={`gw-sim-change-line gw-sim-${tone}`}>
      <span aria-hidden="true">{isUp ? '▲' : '▼'}</span> {formatDifference(difference, row.described, locale)} ·{' '}
      {percentage} · {word}
    </span>
  );
}
