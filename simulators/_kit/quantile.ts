/**
 * The quantile of values that are already in ascending order, by linear interpolation between the two nearest: R's type 7, which is
 * also Excel's PERCENTILE.INC and NumPy's default.
 *
 * Throws a RangeError for no values or a probability outside 0 to 1: both are mistakes of the caller.
 *
 * Source: R. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, 1996, definition 7.
 * @param sorted at least one number, in ascending order
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const { rank, weight } = placeOf(probability, sorted.length);
  return interpolate(sorted, rank, weight);
}

/**
 * Several quantiles (type 7, see {@link quantile}) of values in any order, in the order of the probabilities. Values are moved about
 * in place, which is several times faster than sorting them; equal results to the last bit.
 *
 * Throws a RangeError for no values, a probability outside 0 to 1, or a NaN among the values, which has no rank.
 *
 * Source of the selection: R. Floyd and R. Rivest, Algorithm 489, Communications of the ACM 18 (1975), 173.
 * @param values at least one number; rearranged
 * @example quantiles(Float64Array.of(4, 1, 3, 2), [0.25, 0.5]) // [1.75, 2.5]
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  if (holdsNaN(values)) throw new RangeError('A quantile needs numbers only; there is a NaN among the values.');
  const places = probabilities.map((probability) => placeOf(probability, values.length));
  const ranks = places.flatMap(({ rank, weight }) => (weight > 0 ? [rank, rank + 1] : [rank]));
  const distinct = [...new Set(ranks)].sort((one, other) => one - other);
  selectAll(values, distinct, 0, values.length - 1);
  return places.map(({ rank, weight }) => interpolate(values, rank, weight));
}

/** A plain loop: `some` with a callback takes as long as finding a quantile. */
function holdsNaN(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) if (Number.isNaN(values[index])) return true;
  return false;
}

function placeOf(probability: number, count: number): { rank: number; weight: number } {
  if (count === 0) throw new RangeError('A quantile needs at least one value.');
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`A probability is 0 to 1, not ${probability}.`);
  const position = (count - 1) * probability;
  const rank = Math.floor(position);
  return { rank, weight: position - rank };
}

function interpolate(values: ArrayLike<number>, rank: number, weight: number): number {
  const below = values[rank] as number;
  return weight === 0 ? below : below + weight * ((values[rank + 1] as number) - below);
}

/** Puts every one of the ascending ranks in its place; each found rank halves the work for those on either side. */
function selectAll(values: Float64Array, ranks: readonly number[], from: number, to: number): void {
  const middle = ranks.length >> 1;
  const rank = ranks[middle];
  if (rank === undefined) return;
  select(values, rank, from, to);
  selectAll(values, ranks.slice(0, middle), from, rank - 1);
  selectAll(values, ranks.slice(middle + 1), rank + 1, to);
}

/** Below this many values, taking a sample to choose the pivot costs more than it saves (Floyd and Rivest's figure). */
const WORTH_A_SAMPLE = 600;

/** Moves the value of this rank to its place, with none larger before it and none smaller behind it, from `from` to `to`. */
function select(values: Float64Array, rank: number, from: number, to: number): void {
  let [left, right] = [from, to];
  while (left < right) {
    if (right - left > WORTH_A_SAMPLE) {
      const [sampleLeft, sampleRight] = sampleAround(rank, left, right);
      select(values, rank, sampleLeft, sampleRight);
    }
    const split = partition(values, rank, left, right);
    if (split <= rank) left = split + 1;
    if (rank <= split) right = split - 1;
  }
}

function sampleAround(rank: number, left: number, right: number): [left: number, right: number] {
  const count = right - left + 1;
  const place = rank - left + 1;
  const size = 0.5 * count ** (2 / 3);
  const spread = 0.5 * Math.sqrt((Math.log(count) * size * (count - size)) / count) * Math.sign(place - count / 2);
  return [
    Math.max(left, Math.floor(rank - (place * size) / count + spread)),
    Math.min(right, Math.floor(rank + ((count - place) * size) / count + spread)),
  ];
}

/** Splits by the value at `rank`; returns where that value ends up. */
function partition(values: Float64Array, rank: number, left: number, right: number): number {
  const pivot = values[rank] as number;
  let [up, down] = [left, right];
  swap(values, left, rank);
  if ((values[right] as number) > pivot) swap(values, left, right);
  while (up < down) {
    swap(values, up, down);
    up += 1;
    down -= 1;
    while ((values[up] as number) < pivot) up += 1;
    while ((values[down] as number) > pivot) down -= 1;
  }
  if (values[left] === pivot) {
    swap(values, left, down);
    return down;
  }
  swap(values, down + 1, right);
  return down + 1;
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] as number;
  values[one] = values[other] as number;
  values[other] = kept;
}
