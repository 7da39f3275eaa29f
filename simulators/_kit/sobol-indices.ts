import { type Amount, isNumber } from './amount.ts';

/** A share of the variance, with the standard error of its estimate. */
export interface SobolIndex {
  value: number;
  standardError: number;
}

/** What one input does to the figure's variance: alone (`first`), and alone or together with others (`total`). */
export interface SobolRow {
  first: SobolIndex;
  total: SobolIndex;
}

/**
 * The indices by input, or why there are none: `noVariance` (the figure is always the same), `drawsWithoutNumber` (somewhere the
 * figure has no number, so it has no variance; `withoutNumber` says in how many of the `asked` draws).
 */
export type SobolIndices =
  | { kind: 'indices'; mean: number; variance: number; rows: SobolRow[] }
  | { kind: 'none'; because: 'noVariance' | 'drawsWithoutNumber'; withoutNumber: number; asked: number };

/** What to draw: how many base points (each costs `inputs` + 2 evaluations), over how many inputs, from where. */
export interface SobolSampling {
  points: number;
  inputs: number;
  /** Fills the places of a base point with uniform numbers in (0, 1): the inputs' values twice, 2 × `inputs` numbers. */
  nextUniforms: (into: Float64Array) => void;
}

/**
 * First-order and total effect indices by Saltelli's sampling with Jansen's estimators. Two independent points A and B are drawn, and for each
 * input the point A with that input from B; then first = 1 − E[(f(B) − f(ABᵢ))²] ÷ 2V and total = E[(f(A) − f(ABᵢ))²] ÷ 2V.
 *
 * Estimates can leave 0 to 1 by chance, by a few standard errors; they are shown as they come. Standard errors are those of a ratio of
 * means over independent points (delta method); for quasi-random points they are an upper bound in practice.
 *
 * Source: A. Saltelli et al., Computer Physics Communications 181 (2010), table 2, (b) Saltelli sampling and (f) Jansen 1999.
 * @param evaluate the figure as a function of one uniform number per input; the caller turns these into values by each input's quantile function
 * @example sobolIndices(([a = 0, b = 0]) => a + 2 * b, { points: 4096, inputs: 2, nextUniforms }) // first and total near 0.2 and 0.8
 */
export function sobolIndices(evaluate: (uniforms: Float64Array) => Amount, sampling: SobolSampling): SobolIndices {
  const { points, inputs } = sampling;
  const columns = Array.from({ length: inputs + 2 }, () => new Float64Array(points));
  const withoutNumber = fill(columns, evaluate, sampling);
  const [a, b, ...mixed] = columns;
  const none = { kind: 'none' as const, withoutNumber, asked: points * (inputs + 2) };
  if (!a || !b) throw new RangeError('There are always two base columns.');
  if (withoutNumber > 0) return { ...none, because: 'drawsWithoutNumber' };
  const mean = (sumOf(a) + sumOf(b)) / (2 * points);
  const spread = a.map((value, index) => ((value - mean) ** 2 + ((b[index] ?? 0) - mean) ** 2) / 2);
  const variance = sumOf(spread) / points;
  if (!(variance > 1e-28 * mean * mean)) return { ...none, because: 'noVariance' };
  const rows = mixed.map((ab): SobolRow => {
    const left = ratioOfMeans(halfSquares(b, ab), spread);
    return { first: { ...left, value: 1 - left.value }, total: ratioOfMeans(halfSquares(a, ab), spread) };
  });
  return { kind: 'indices', mean, variance, rows };
}

/** Fills the columns f(A), f(B), f(AB₁) … and counts where there was no number. */
function fill(
  columns: readonly Float64Array[],
  evaluate: (uniforms: Float64Array) => Amount,
  { points, inputs, nextUniforms }: SobolSampling,
): number {
  const drawn = new Float64Array(2 * inputs);
  const mixed = new Float64Array(inputs);
  let withoutNumber = 0;
  for (let point = 0; point < points; point += 1) {
    nextUniforms(drawn);
    for (const [place, column] of columns.entries()) {
      mixed.set(place === 1 ? drawn.subarray(inputs) : drawn.subarray(0, inputs));
      if (place >= 2) mixed[place - 2] = drawn[inputs + place - 2] ?? 0;
      const amount = evaluate(mixed);
      if (isNumber(amount) && Number.isFinite(amount)) column[point] = amount;
      else withoutNumber += 1;
    }
  }
  return withoutNumber;
}

function halfSquares(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, index) => (value - (other[index] ?? 0)) ** 2 / 2);
}

function ratioOfMeans(above: Float64Array, below: Float64Array): SobolIndex {
  const count = above.length;
  const value = sumOf(above) / sumOf(below);
  const residuals = above.map((each, index) => (each - value * (below[index] ?? 0)) ** 2);
  const standardError = (Math.sqrt(sumOf(residuals) / (count - 1) / count) * count) / sumOf(below);
  return { value, standardError };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
