import type { Chart, Column, ResultTable } from '../../../simulators/_kit/view.ts';

type Row = ResultTable['rows'][number];

/**
 * The data of a chart as a table: one row for each place on the x axis, in order, one column for each series. A place where a
 * series has no value stays empty. A place whose values are not final says so.
 */
export function chartTable({ id, title, x, y, series, hatched = [] }: Chart): ResultTable {
  const places = [...new Set(series.flatMap(({ points }) => points.map(([place]) => place)))].sort((a, b) => a - b);
  const columns: Column[] = [
    { key: 'x', label: x.label, numeric: !x.categories },
    ...series.flatMap(({ label, starts }, index) => [
      ...(starts ? [{ key: `from${index}`, label: starts.label, numeric: true }] : []),
      { key: `y${index}`, label, numeric: true },
    ]),
  ];
  const values = series.map(({ points }) => new Map(points));
  const rows = places.map((place): Row => {
    const stretch = hatched.find(({ from, to }) => place > from && place <= to);
    const name = x.categories?.[place] ?? { value: place, unit: x.unit };
    const row: Row = { x: stretch ? { text: `{x} (${stretch.label})`, values: { x: name } } : name };
    for (const [index, byPlace] of values.entries()) {
      const value = byPlace.get(place);
      const start = series[index]?.starts?.values[series[index].points.findIndex(([at]) => at === place)];
      if (start !== undefined) row[`from${index}`] = { value: start, unit: y.unit };
      if (value !== undefined && value !== null) row[`y${index}`] = { value, unit: y.unit };
    }
    return row;
  });
  return { id: `chart-${id}`, title, columns, rows };
}
