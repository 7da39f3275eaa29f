/** A smooth function as pieces of cubic polynomials over equal cells, for many fast evaluations. */
export interface CubicTable {
  low: number;
  cellsPerUnit: number;
  cells: number;
  /** Four coefficients a cell, of the powers of the place within it from 0 to 1. */
  coefficients: Float64Array;
}

/**
 * Tabulates a function: in every cell the cubic through four equidistant points, so that neighbours meet. The error falls with the
 * fourth power of the cells' width.
 *
 * @example tabulate(Math.sin, 0, 1, 16) // within 1e-8 of the sine from 0 to 1
 */
export function tabulate(f: (x: number) => number, low: number, high: number, cells: number): CubicTable {
  const cellsPerUnit = cells / (high - low);
  const values = Float64Array.from({ length: 3 * cells + 1 }, (_, index) => f(low + index / (3 * cellsPerUnit)));
  const coefficients = new Float64Array(4 * cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const [y0, y1, y2, y3] = values.subarray(3 * cell, 3 * cell + 4) as unknown as [number, number, number, number];
    coefficients[4 * cell] = y0;
    coefficients[4 * cell + 1] = (-11 * y0 + 18 * y1 - 9 * y2 + 2 * y3) / 2;
    coefficients[4 * cell + 2] = (9 * (2 * y0 - 5 * y1 + 4 * y2 - y3)) / 2;
    coefficients[4 * cell + 3] = (9 * (-y0 + 3 * y1 - 3 * y2 + y3)) / 2;
  }
  return { low, cellsPerUnit, cells, coefficients };
}

/**
 * Replaces the first `count` places of a column by the function there; places outside the table are computed exactly.
 *
 * @param exactly the tabulated function, for the tails
 */
export function interpolate(
  { low, cellsPerUnit, cells, coefficients }: CubicTable,
  column: Float64Array,
  count: number,
  exactly: (x: number) => number,
): void {
  for (let index = 0; index < count; index += 1) {
    const x = column[index] as number;
    const place = (x - low) * cellsPerUnit;
    if (!(place >= 0 && place < cells)) {
      column[index] = exactly(x);
      continue;
    }
    // The whole part: several times faster here than Math.trunc.
    const cell = place | 0;
    const t = place - cell;
    const first = 4 * cell;
    const c0 = coefficients[first] as number;
    const c1 = coefficients[first + 1] as number;
    const c2 = coefficients[first + 2] as number;
    const c3 = coefficients[first + 3] as number;
    column[index] = ((c3 * t + c2) * t + c1) * t + c0;
  }
}
