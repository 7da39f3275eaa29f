import { useSignal } from '@preact/signals';
import type { ResultTable } from '../../../simulators/_kit/view.ts';
import { Pager, PartNote } from '../inputs/Pager.tsx';
import { Scroll } from '../Scroll.tsx';
import { labelsOf, type Situation } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { Cell } from './Cell.tsx';

/** The tables of the answer. */
export function ResultTables({ instrument }: { instrument: Instrument }) {
  return (
    <>
      {instrument.answer.value.view.tables.map((table) => (
        <DataTable key={table.id} table={table} situation={instrument.situation} />
      ))}
    </>
  );
}

/** Rows shown at once; a longer table has pages, and exports hold them all. */
const ROWS_SHOWN = 50;

/** One table, scrolled sideways within itself where it is wider than the page; the keyboard can scroll it too. */
export function DataTable({ table, situation }: { table: ResultTable; situation: Situation }) {
  const id = `${situation.instance}-table-${table.id}`;
  const labels = labelsOf(situation);
  const { length: count } = table.rows;
  const page = useSignal(0);
  const from = Math.min(page.value, Math.floor(Math.max(0, count - 1) / ROWS_SHOWN)) * ROWS_SHOWN;
  return (
    <>
      <Scroll labelledBy={id}>
        <table class="gw-sim-table">
          <caption id={id}>{table.title}</caption>
          <thead>
            <tr>
              {table.columns.map(({ key, label, numeric }) => (
                <th key={key} scope="col" class={numeric ? 'gw-sim-numeric' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(from, from + ROWS_SHOWN).map((row, index) => (
              <tr key={from + index}>
                {table.columns.map(({ key, numeric }) => (
                  <td key={key} class={numeric ? 'gw-sim-numeric' : undefined}>
                    <Cell value={row[key]} locale={situation.locale} labels={labels} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Pager
        {...{ from, count }}
        words={situation.words}
        size={ROWS_SHOWN}
        onTurn={(pages) => {
          page.value = from / ROWS_SHOWN + pages;
        }}
      />
      <PartNote {...{ from, count }} words={situation.words} size={ROWS_SHOWN} />
    </>
  );
}
