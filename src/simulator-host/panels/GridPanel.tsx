import { useSignal } from '@preact/signals';
import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { TwoWayTable } from '../../../simulators/_kit/two-way-table.ts';
import { roundValues } from '../chart/scale.ts';
import { fill } from '../labels/fill.ts';
import { Scroll } from '../Scroll.tsx';
import type { Situation } from '../situation.ts';
import { amountText } from './amount-text.ts';
import { Choice, chosenOf } from './Choice.tsx';
import { Computed } from './Computed.tsx';
import type { PanelProps } from './LazyPanel.tsx';
import { type MovableInput, movableInputs, unitOf, type WatchedOutput, watchableOutputs } from './panel-choices.ts';

const ROWS = 6;
const COLUMNS = 4;
const SHADES = 5;

/** Any two inputs against one figure. */
export default function GridPanel({ instrument }: PanelProps) {
  const { situation } = instrument;
  const { words } = situation;
  const [rowName, columnName, watched] = [useSignal(''), useSignal(''), useSignal('')];
  const inputs = movableInputs(instrument).map((input) => ({ ...input, id: input.name }));
  const outputs = watchableOutputs(instrument);
  const rows = chosenOf(inputs, rowName);
  const columns = chosenOf(
    inputs.filter(({ id }) => columnName.value || id !== rows?.id),
    columnName,
  );
  const output = chosenOf(outputs, watched);
  if (!rows || !columns || !output) return null;
  return (
    <>
      <div class="gw-sim-choices">
        <Choice
          label={words.grid.rows}
          options={inputs}
          chosen={rows.id}
          onChoose={(id) => {
            rowName.value = id;
          }}
        />
        <Choice
          label={words.grid.columns}
          options={inputs}
          chosen={columns.id}
          onChoose={(id) => {
            columnName.value = id;
          }}
        />
        <Choice
          label={words.panels.output}
          options={outputs}
          chosen={output.id}
          onChoose={(id) => {
            watched.value = id;
          }}
        />
      </div>
      {rows.id === columns.id ? (
        <p class="gw-sim-wrong">{words.grid.same}</p>
      ) : (
        <>
          <p class="gw-sim-lead">{fill(words.grid.lead, { output: output.label })}</p>
          <Computed
            instrument={instrument}
            question={{
              kind: 'table',
              state: instrument.state.value,
              output: output.id,
              rows: sideOf(rows, ROWS),
              columns: sideOf(columns, COLUMNS),
            }}
            show={(table) => <Grid {...{ table, rows, columns, output, situation }} />}
          />
        </>
      )}
    </>
  );
}

interface GridProps {
  table: TwoWayTable;
  rows: MovableInput;
  columns: MovableInput;
  output: WatchedOutput;
  situation: Situation;
}

function Grid({ table, rows, columns, output, situation }: GridProps) {
  const caption = fill(situation.words.grid.caption, {
    output: output.label,
    rows: rows.label,
    columns: columns.label,
  });
  const nearest = {
    row: nearestOf(table.rows.values, rows.value),
    column: nearestOf(table.columns.values, columns.value),
  };
  return (
    <Scroll label={caption}>
      <table class="gw-sim-table gw-sim-grid">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {table.columns.values.map((value) => (
              <th key={value} scope="col" class="gw-sim-numeric">
                {amountText(value, { unit: columns.spec.unit }, situation)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.cells.map((cells, row) => (
            <tr key={table.rows.values[row]}>
              <th scope="row" class="gw-sim-numeric">
                {amountText(table.rows.values[row] ?? 0, { unit: rows.spec.unit }, situation)}
              </th>
              {cells.map((cell, column) => (
                <td
                  key={table.columns.values[column]}
                  class={`gw-sim-numeric gw-sim-shade-${shadeOf(isNumber(cell) ? cell : undefined, table)}`}
                  aria-current={row === nearest.row && column === nearest.column ? 'true' : undefined}
                >
                  {amountText(cell, unitOf(output), situation)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Round values from the stated low to the stated high, or from half to one and a half times the value, as far as the input allows. */
function sideOf({ name, spec, value }: MovableInput, count: number) {
  const { min, max, aboveMin, step, integer = false } = spec;
  const lowest = aboveMin ? min + Math.min(step, (max - min) * 1e-6) : min;
  const [from, to] = [spec.low ?? value - Math.abs(value) / 2, spec.high ?? value + Math.abs(value) / 2];
  const [low, high] = [Math.max(lowest, from), Math.min(max, to)];
  const round = roundValues(low, high, count).filter((point) => !integer || Number.isInteger(point));
  // The present value is among them, so that one cell is the answer above.
  return { name, values: [...new Set([...round, value])].sort((a, b) => a - b) };
}

function nearestOf(values: readonly number[], value: number): number {
  const distances = values.map((each) => Math.abs(each - value));
  return distances.indexOf(Math.min(...distances));
}

function shadeOf(value: number | undefined, { extent }: TwoWayTable): string {
  if (value === undefined || !extent) return 'none';
  const width = extent.highest - extent.lowest;
  return String(width > 0 ? Math.min(SHADES - 1, Math.floor(((value - extent.lowest) / width) * SHADES)) : 0);
}
