/**
 * The inverse of a square matrix given as rows, by Gauss-Jordan elimination with partial pivoting; nothing when the matrix is singular to
 * working precision or holds what is no number. The rows given are left as they are.
 *
 * Source: G. Golub, C. Van Loan, Matrix Computations, 4th edition, section 3.4.
 * @example invertMatrix([[4, 7], [2, 6]]) // [[0.6, -0.7], [-0.2, 0.4]]
 */
export function invertMatrix(rows: readonly (readonly number[])[]): number[][] | undefined {
  const size = rows.length;
  const left = rows.map((row) => Float64Array.from(row));
  const negligible = size * Number.EPSILON * Math.max(0, ...rows.flat().map(Math.abs));
  const right = rows.map((_, index) => new Float64Array(size).fill(1, index, index + 1));
  for (let column = 0; column < size; column += 1) {
    const pivot = largestAtOrBelow(left, column);
    if (!(Math.abs(at(left, pivot, column)) > negligible)) return undefined;
    for (const side of [left, right]) swap(side, pivot, column);
    eliminate(left, right, column);
  }
  return right.map((row) => [...row]);
}

type Rows = Float64Array[];

function largestAtOrBelow(rows: Rows, column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (Math.abs(at(rows, row, column)) > Math.abs(at(rows, best, column))) best = row;
  }
  return best;
}

function eliminate(left: Rows, right: Rows, pivot: number): void {
  const scale = 1 / at(left, pivot, pivot);
  for (const side of [left, right]) side[pivot] = (side[pivot] ?? new Float64Array()).map((value) => value * scale);
  for (let row = 0; row < left.length; row += 1) {
    const factor = at(left, row, pivot);
    if (row === pivot || factor === 0) continue;
    for (const side of [left, right]) addMultiple(side[row], side[pivot], -factor);
  }
}

function addMultiple(row: Float64Array | undefined, other: Float64Array | undefined, factor: number): void {
  if (!row || !other) return;
  for (let column = 0; column < row.length; column += 1)
    row[column] = (row[column] ?? 0) + factor * (other[column] ?? 0);
}

function swap(rows: Rows, one: number, other: number): void {
  const [first, second] = [rows[one], rows[other]];
  if (first && second) [rows[one], rows[other]] = [second, first];
}

function at(rows: Rows, row: number, column: number): number {
  return rows[row]?.[column] ?? Number.NaN;
}
