import type { TableSpec } from '../../../simulators/_kit/fields.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';

/** The names of a table input's columns. */
export function TableHead({ instrument, name }: { instrument: Instrument; name: string }) {
  const { columns } = instrument.fields[name] as TableSpec;
  const labels = labelsOf(instrument.situation).inputs[name]?.columns;
  const { table } = instrument.situation.words;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="gw-sim-hidden">{table.rowNumber}</span>
        </th>
        {Object.entries(columns).map(([column, { kind }]) => (
          <th key={column} scope="col" class={`gw-sim-col-${kind}`} title={labels?.[column]?.help}>
            {labels?.[column]?.name ?? column}
          </th>
        ))}
        <th scope="col">
          <span class="gw-sim-hidden">{table.actions}</span>
        </th>
      </tr>
    </thead>
  );
}
