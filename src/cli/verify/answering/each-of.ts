import * as z from 'zod';

/** A number, or several of them. */
export function oneOrMany(schema: z.ZodNumber) {
  return z.union([schema, z.array(schema).min(1)]);
}

/**
 * A function of several numbers, over lists: single numbers go with every place of the lists. One number where all are single.
 *
 * @example eachOf([[1, 2], 10], ([one = 0, other = 0]) => one + other) // [11, 12]
 */
export function eachOf(
  columns: readonly (number | readonly number[])[],
  read: (row: readonly number[]) => number | null,
): number | number[] {
  const length = Math.max(0, ...columns.map((column) => (typeof column === 'number' ? 0 : column.length)));
  const rowAt = (place: number) =>
    columns.map((column) => (typeof column === 'number' ? column : (column[place] ?? Number.NaN)));
  if (length === 0) return read(rowAt(0)) as number;
  return Array.from({ length }, (_, place) => read(rowAt(place)) as number);
}
