/** How two uncertain inputs move together: Spearman's rank correlation, from −1 to 1. */
export interface RankCorrelation {
  between: readonly [string, string];
  rank: number;
}

/** Something wrong with a set of correlations, by its place in the list; `impossible` speaks of all of them together. */
export type CorrelationFault =
  | { rule: 'unknown-input'; at: number; found: string; valid: readonly string[] }
  | { rule: 'same-input' | 'repeated-pair'; at: number; found: string }
  | { rule: 'range'; at: number; found: number; minimum: -1; maximum: 1 }
  | { rule: 'impossible'; at: number; found: string };

/** The lower triangular factor of a correlation matrix, row by row; or why there is none. */
export type CorrelationFactor = { ok: true; rows: Float64Array[] } | { ok: false; faults: CorrelationFault[] };

/**
 * The Pearson correlation of normal scores that gives a rank correlation: r = 2 sin(π s / 6).
 *
 * Source: K. Pearson (1907), On further methods of determining correlation; W. H. Kruskal (1958), Ordinal measures of association.
 * @param rank Spearman's, from −1 to 1
 * @example scoreCorrelation(0.28756421862262127) // 0.3
 */
export function scoreCorrelation(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6);
}

/** Spearman's and Kendall's correlation of a Gaussian copula. @example ranksOfCopula(0.3) // spearman 0.28756, kendall 0.19397 */
export function ranksOfCopula(pearson: number): { spearman: number; kendall: number } {
  return { spearman: (6 / Math.PI) * Math.asin(pearson / 2), kendall: (2 / Math.PI) * Math.asin(pearson) };
}

/**
 * Prepares a Gaussian copula over named inputs: Cholesky's factor of the matrix of score correlations. Pairs that are not named are
 * independent. Correlations that contradict each other (their matrix is not positive semi-definite) are refused; the fault names the
 * first input that cannot be fitted to those before it. Rows of a matrix at the limit (a rank of exactly 1) hold zeros.
 *
 * @example correlationFactor(['x', 'y'], [{ between: ['x', 'y'], rank: 0.5 }]) // rows [1], [0.5176, 0.8556]
 */
export function correlationFactor(
  names: readonly string[],
  correlations: readonly RankCorrelation[],
): CorrelationFactor {
  const faults = correlations.flatMap((each, at) => findFaults(each, at, names, correlations));
  if (faults.length > 0) return { ok: false, faults };
  const matrix = names.map((_, row) => Float64Array.from(names, (_, column) => Number(row === column)));
  for (const { between, rank } of correlations) {
    const [one, other] = between.map((name) => names.indexOf(name)) as [number, number];
    set(matrix, one, other, scoreCorrelation(rank));
    set(matrix, other, one, scoreCorrelation(rank));
  }
  return cholesky(matrix, names);
}

/**
 * Mixes independent standard normal scores, one column per input, into correlated ones, in place.
 *
 * @example mixScores([Float64Array.of(1), Float64Array.of(0)], rows of the example above, 1) // 1 and 0.5176
 */
export function mixScores(columns: readonly Float64Array[], rows: readonly Float64Array[], count: number): void {
  // From the last row up: a row needs the unmixed columns before it.
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const [factors, into] = [rows[row], columns[row]];
    if (!factors || !into) continue;
    const own = factors[row] as number;
    for (let index = 0; index < count; index += 1) into[index] = own * (into[index] as number);
    for (let column = 0; column < row; column += 1) add(columns[column], factors[column] as number, into, count);
  }
}

function add(from: Float64Array | undefined, factor: number, into: Float64Array, count: number): void {
  if (!from || factor === 0) return;
  for (let index = 0; index < count; index += 1)
    into[index] = (into[index] as number) + factor * (from[index] as number);
}

function findFaults(
  { between, rank }: RankCorrelation,
  at: number,
  names: readonly string[],
  all: readonly RankCorrelation[],
): CorrelationFault[] {
  const faults: CorrelationFault[] = between
    .filter((name) => !names.includes(name))
    .map((found) => ({ rule: 'unknown-input', at, found, valid: names }));
  if (between[0] === between[1]) faults.push({ rule: 'same-input', at, found: between[0] });
  const isRepeated = all.slice(0, at).some((other) => pairOf(other) === pairOf({ between, rank }));
  if (isRepeated) faults.push({ rule: 'repeated-pair', at, found: between.join(', ') });
  if (!(rank >= -1 && rank <= 1)) faults.push({ rule: 'range', at, found: rank, minimum: -1, maximum: 1 });
  return faults;
}

function pairOf({ between }: RankCorrelation): string {
  return JSON.stringify([...between].sort());
}

function set(matrix: readonly Float64Array[], row: number, column: number, value: number): void {
  const line = matrix[row];
  if (line) line[column] = value;
}

/** Rounding leaves about this much of a pivot that should be 0. */
const NOTHING = 1e-12;

function cholesky(matrix: readonly Float64Array[], names: readonly string[]): CorrelationFactor {
  const rows: Float64Array[] = [];
  for (const [row, given] of matrix.entries()) {
    const factors = new Float64Array(row + 1);
    let left = 1;
    for (const [column, before] of rows.entries()) {
      const rest = (given[column] as number) - dot(factors, before, column);
      const pivot = before[column] as number;
      if (pivot === 0 && Math.abs(rest) > 1e-6) return impossible(row, names);
      const factor = pivot === 0 ? 0 : rest / pivot;
      factors[column] = factor;
      left -= factor * factor;
    }
    if (left < -NOTHING) return impossible(row, names);
    factors[row] = left <= NOTHING ? 0 : Math.sqrt(left);
    rows.push(factors);
  }
  return { ok: true, rows };
}

function dot(one: Float64Array, other: Float64Array, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += (one[index] as number) * (other[index] as number);
  return sum;
}

function impossible(at: number, names: readonly string[]): CorrelationFactor {
  return { ok: false, faults: [{ rule: 'impossible', at, found: names[at] ?? '' }] };
}
