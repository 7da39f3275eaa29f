import { type Amount, isNumber } from './amount.ts';

/** One side of the table: an input and the values it takes. */
export interface TableSide {
  name: string;
  values: readonly number[];
}

/** A figure over every pair of values of two inputs. `cells[row][column]`; a cell without a number keeps the reason. */
export interface TwoWayTable {
  rows: TableSide;
  columns: TableSide;
  cells: Amount[][];
  /** The smallest and the largest number among the cells, to colour by; nothing when no cell has a number. */
  extent: { lowest: number; highest: number } | undefined;
}

/**
 * What a figure is for every pair of values of two inputs, all others as they are.
 *
 * Throws a RangeError when both sides are the same input: that is a mistake of the caller.
 *
 * @param evaluate the figure with both inputs changed
 * @example twoWayTable({ name: 'churn', values: [0.02, 0.04] }, { name: 'cac', values: [5000] }, evaluate).cells // [[7.992], [3.996]]
 */
export function twoWayTable(
  rows: TableSide,
  columns: TableSide,
  evaluate: (changed: Record<string, number>) => Amount,
): TwoWayTable {
  if (rows.name === columns.name) throw new RangeError(`A two-way table needs two inputs, not “${rows.name}” twice.`);
  const cells = rows.values.map((row) =>
    columns.values.map((column) => evaluate({ [rows.name]: row, [columns.name]: column })),
  );
  return { rows, columns, cells, extent: extentOf(cells.flat().filter(isNumber)) };
}

function extentOf(numbers: readonly number[]): TwoWayTable['extent'] {
  return numbers.length === 0 ? undefined : { lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}
