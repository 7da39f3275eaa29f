import { useSignal } from '@preact/signals';
import { isNumber } from '../../../simulators/_kit/amount.ts';
import { type TornadoRow, tornadoEnds } from '../../../simulators/_kit/tornado.ts';
import { fill } from '../labels/fill.ts';
import { Scroll } from '../Scroll.tsx';
import type { Situation } from '../situation.ts';
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

/** Used where an input has no stated low and high. */
const ASSUMED_SWING = 0.2;

/** Which input moves a figure most: each goes from low to high by itself. A bar has both its ends, because they are seldom alike. */
export default function SensitivityPanel({ instrument }: PanelProps) {
  const { situation } = instrument;
  const { words } = situation;
  const watched = useSignal('');
  const outputs = watchableOutputs(instrument);
  const output = chosenOf(outputs, watched);
  if (!output) return null;
  const movable = movableInputs(instrument);
  const ends = movable.map(({ name, spec, value }) => tornadoEnds(name, spec, value, swingOf(spec)));
  const now = presentValue(instrument, output);
  return (
    <>
      <Choice
        label={words.panels.output}
        options={outputs}
        chosen={output.id}
        onChoose={(id) => {
          watched.value = id;
        }}
      />
      <p class="gw-sim-lead">
        {fill(words.sensitivity.lead, { output: output.label })}{' '}
        {fill(words.sensitivity.now, { value: amountText(now, unitOf(output), situation) })}
      </p>
      <Computed
        instrument={instrument}
        question={{ kind: 'tornado', state: instrument.state.value, output: output.id, ends }}
        show={(rows) => <Tornado {...{ rows, movable, output, situation }} now={isNumber(now) ? now : undefined} />}
      />
      <p class="gw-sim-lead">{words.sensitivity.note}</p>
    </>
  );
}

interface TornadoProps {
  rows: readonly TornadoRow[];
  movable: readonly MovableInput[];
  output: WatchedOutput;
  now: number | undefined;
  situation: Situation;
}

function Tornado({ rows, movable, output, now, situation }: TornadoProps) {
  const { words } = situation;
  const extent = extentOf(rows, now ?? 0);
  return (
    <Scroll label={words.panels.sensitivity}>
      <table class="gw-sim-table gw-sim-tornado">
        <thead>
          <tr>
            <th scope="col">{words.sensitivity.input}</th>
            <th scope="col">{words.sensitivity.span}</th>
            <th scope="col" class="gw-sim-numeric">
              <i class="gw-sim-swatch gw-sim-swatch-low" /> {words.sensitivity.atLow}
            </th>
            <th scope="col">{fill(words.sensitivity.bar, { output: output.label })}</th>
            <th scope="col">
              <i class="gw-sim-swatch gw-sim-swatch-high" /> {words.sensitivity.atHigh}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Bar
              key={row.name}
              row={row}
              input={movable.find(({ name }) => name === row.name)}
              now={now}
              {...{ output, extent, situation }}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface BarProps {
  row: TornadoRow;
  input: MovableInput | undefined;
  output: WatchedOutput;
  now: number | undefined;
  extent: readonly [number, number];
  situation: Situation;
}

function Bar({ row: { low, high }, input, output, now, extent, situation }: BarProps) {
  if (!input) return null;
  const inUnit = { unit: input.spec.unit };
  const unit = unitOf(output);
  const isAssumed = swingOf(input.spec) !== undefined;
  return (
    <tr>
      <th scope="row">{input.label}</th>
      <td class="gw-sim-span">
        {amountText(low.at, inUnit, situation)} – {amountText(high.at, inUnit, situation)}
        {isAssumed && ` (${situation.words.sensitivity.assumed})`}
      </td>
      <td class="gw-sim-numeric" data-label={situation.words.sensitivity.atLow}>
        {amountText(low.value, unit, situation)}
      </td>
      <td class="gw-sim-tornado-bar">
        <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          {now !== undefined && (
            <>
              <Stretch from={now} to={low.value} extent={extent} name="gw-sim-bar-low" />
              <Stretch from={now} to={high.value} extent={extent} name="gw-sim-bar-high" />
              <line x1={placeOf(now, extent)} x2={placeOf(now, extent)} y1="0" y2="12" />
            </>
          )}
        </svg>
      </td>
      <td class="gw-sim-number-cell" data-label={situation.words.sensitivity.atHigh}>
        {amountText(high.value, unit, situation)}
      </td>
    </tr>
  );
}

interface StretchProps {
  from: number;
  to: TornadoRow['swing'];
  extent: readonly [number, number];
  name: string;
}

function Stretch({ from, to, extent, name }: StretchProps) {
  if (!isNumber(to)) return null;
  const [one, other] = [placeOf(from, extent), placeOf(to, extent)];
  return <rect class={name} x={Math.min(one, other)} y="2" width={Math.abs(other - one)} height="8" />;
}

function placeOf(value: number, [low, high]: readonly [number, number]): number {
  return high > low ? Math.round(((value - low) / (high - low)) * 1000) / 10 : 50;
}

function extentOf(rows: readonly TornadoRow[], now: number): [number, number] {
  const values = rows.flatMap(({ low, high }) => [low.value, high.value]).filter(isNumber);
  return [Math.min(now, ...values), Math.max(now, ...values)];
}

function swingOf({ low, high }: MovableInput['spec']): number | undefined {
  return low === undefined || high === undefined ? ASSUMED_SWING : undefined;
}
