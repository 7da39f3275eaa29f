import { useSignal } from '@preact/signals';
import { isNumber, type Quantity } from '../../../simulators/_kit/amount.ts';
import type { OutputSpread } from '../../../simulators/_kit/monte-carlo/output-spread.ts';
import type { SimulatorPlanFault } from '../../../simulators/_kit/monte-carlo/simulator-run.ts';
import { formatExactQuantity, formatQuantity, unitOfField } from '../../i18n/format.ts';
import { formatExact } from '../../i18n/format-number.ts';
import { ChartFigure } from '../answer/ChartFigure.tsx';
import { fieldText } from '../inputs/field-text.ts';
import { readField } from '../inputs/read-field.ts';
import { fill } from '../labels/fill.ts';
import type { RangeStudy } from '../ranges/range-study.ts';
import { Scroll } from '../Scroll.tsx';
import { labelsOf, type Situation } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { amountText } from './amount-text.ts';
import { Choice, chosenOf } from './Choice.tsx';
import { histogramChart } from './histogram-chart.ts';
import { unitOf, type WatchedOutput, watchableOutputs } from './panel-choices.ts';
import { VarianceShares } from './VarianceShares.tsx';

interface RangeResultProps {
  instrument: Instrument;
  study: RangeStudy;
}

/** What came of the draws: percentiles and mean of every figure, the shape of one, and how likely it reaches a target. */
export function RangeResult({ instrument, study }: RangeResultProps) {
  const watched = useSignal('');
  const { situation } = instrument;
  const { words } = situation;
  const { result, faults } = study.runner.state.value;
  const outputs = watchableOutputs(instrument);
  const output = chosenOf(outputs, watched);
  if (faults.length > 0) return <p class="gw-sim-wrong">{faultText(faults, situation)}</p>;
  if (!result || !output) return <p class="gw-sim-waiting">{words.panels.loading}</p>;
  const spread = result.value.outputs[output.id];
  const chart = spread && histogramChart(spread, output, situation);
  return (
    <>
      <SpreadTable {...{ outputs, situation }} spreads={result.value.outputs} draws={result.value.draws} />
      <Warnings instrument={instrument} spreads={result.value.outputs} outside={result.value.outside} />
      <Choice
        label={words.range.figure}
        options={outputs}
        chosen={output.id}
        onChoose={(id) => {
          watched.value = id;
        }}
      />
      {spread && <Reached {...{ study, output, spread, situation }} />}
      {chart && <ChartFigure key={output.id} chart={chart} situation={situation} />}
      <VarianceShares {...{ instrument, study, output }} />
    </>
  );
}

interface SpreadTableProps {
  outputs: readonly WatchedOutput[];
  spreads: Record<string, OutputSpread>;
  draws: number;
  situation: Situation;
}

function SpreadTable({ outputs, spreads, draws, situation }: SpreadTableProps) {
  const { range } = situation.words;
  const caption = fill(range.caption, { draws: formatExact(draws) });
  return (
    <Scroll label={caption}>
      <table class="gw-sim-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[range.figure, range.p5, range.p50, range.p95, range.mean, range.without].map((name, index) => (
              <th key={name} scope="col" class={index > 0 ? 'gw-sim-numeric' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outputs.map((output) => {
            const spread = spreads[output.id];
            return spread && <SpreadRow key={output.id} {...{ output, spread, situation }} />;
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

interface SpreadRowProps {
  output: WatchedOutput;
  spread: OutputSpread;
  situation: Situation;
}

function SpreadRow({ output, spread, situation }: SpreadRowProps) {
  const unit = unitOf(output);
  return (
    <tr>
      <th scope="row">{output.label}</th>
      {[spread.p5, spread.p50, spread.p95].map((value, index) => (
        <td key={index} class="gw-sim-numeric">
          {amountText(value, unit, situation)}
        </td>
      ))}
      <td class="gw-sim-numeric">{meanText(spread, unit, situation)}</td>
      <td class="gw-sim-numeric">{shareText(spread.withoutNumber, situation)}</td>
    </tr>
  );
}

/** The error is shown with two significant digits: more say nothing. */
function meanText({ mean, standardError }: OutputSpread, unit: Omit<Quantity, 'value'>, situation: Situation): string {
  if (!isNumber(mean) || !isNumber(standardError)) return amountText(mean, unit, situation);
  const error = formatExactQuantity(Number(standardError.toPrecision(2)), unit.unit, situation.locale);
  return `${amountText(mean, unit, situation)} ± ${error}`;
}

function Reached({ study, output, spread, situation }: SpreadRowProps & { study: RangeStudy }) {
  const { words, locale } = situation;
  const { unit, bar, better } = output.described;
  const typed = useSignal<string | undefined>(undefined);
  const target = study.targets.value[output.id] ?? bar;
  const share = spread.reached[0]?.share;
  return (
    <div class="gw-sim-choices">
      <label class="gw-sim-choice">
        <span>{words.range.target}</span>
        <span class="gw-sim-box">
          <input
            type="text"
            inputMode="decimal"
            value={typed.value ?? (target === undefined ? '' : fieldText(target, { unit }))}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              const value = readField(currentTarget.value, unit);
              if (typeof value === 'number') study.targets.value = { ...study.targets.value, [output.id]: value };
            }}
          />
          <span class="gw-sim-unit">{unitOfField(unit, locale)}</span>
        </span>
      </label>
      {share !== undefined && target !== undefined && (
        <p class="gw-sim-outcome" aria-live="polite">
          {fill(better === 'lower' ? words.range.reachBelow : words.range.reach, {
            output: output.label,
            target: formatExactQuantity(target, unit, locale),
            share: shareText(share, situation),
          })}
        </p>
      )}
    </div>
  );
}

function Warnings({
  instrument,
  spreads,
  outside,
}: {
  instrument: Instrument;
  spreads: Record<string, OutputSpread>;
  outside: Record<string, number>;
}) {
  const { situation } = instrument;
  const { range } = situation.words;
  const nameOf = (input: string) => labelsOf(situation).inputs[input]?.name ?? input;
  const divisors = [...new Set(Object.values(spreads).flatMap(({ divisorsReachingZero }) => divisorsReachingZero))];
  const messages = [
    ...(divisors.length > 0 ? [fill(range.divisors, { inputs: divisors.map(nameOf).join(', ') })] : []),
    ...Object.entries(outside).map(([input, share]) =>
      fill(range.outside, { input: nameOf(input), share: shareText(share, situation) }),
    ),
  ];
  if (messages.length === 0) return null;
  return (
    <ul class="gw-sim-notes">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

function shareText(share: number, { locale }: Situation): string {
  return formatQuantity({ value: share, unit: 'percent' }, locale, { reasons: {} });
}

/** Fields and link are checked before a run, so that what is left to go wrong are correlations that contradict each other. */
function faultText(faults: readonly SimulatorPlanFault[], situation: Situation): string {
  const { range } = situation.words;
  const impossible = faults.find((fault) => fault.in === 'correlation' && fault.rule === 'impossible');
  if (impossible?.in !== 'correlation')
    return fill(range.notRun, { reason: faults.map((fault) => fault.in).join(', ') });
  return fill(range.impossible, { input: labelsOf(situation).inputs[String(impossible.found)]?.name ?? '' });
}
