/**
 * How p-values of many comparisons are adjusted. `bonferroni`, `sidak`, `holm`, `holmSidak`, `hochberg` and `hommel` bound the chance of
 * any false alarm; `benjaminiHochberg` and `benjaminiYekutieli` the expected share of false ones among those found. `none` leaves them.
 */
export const ADJUSTMENTS = [
  'none',
  'bonferroni',
  'sidak',
  'holm',
  'holmSidak',
  'hochberg',
  'hommel',
  'benjaminiHochberg',
  'benjaminiYekutieli',
] as const;

/** One of {@link ADJUSTMENTS}. */
export type Adjustment = (typeof ADJUSTMENTS)[number];

/**
 * The adjusted p-values, in the order given: each is the smallest level at which its comparison would be called significant.
 *
 * Sources: S. Holm (1979), Scandinavian Journal of Statistics 6, 65-70; Y. Hochberg (1988), Biometrika 75, 800-802; G. Hommel (1988),
 * Biometrika 75, 383-386; Y. Benjamini & Y. Hochberg (1995), JRSS B 57, 289-300; Y. Benjamini & D. Yekutieli (2001), Annals of Statistics 29,
 * 1165-1188; Z. Šidák (1967), JASA 62, 626-633.
 * @param given p-values within 0 and 1
 * @example adjustPValues([0.01, 0.02, 0.03, 0.04, 0.005], 'benjaminiHochberg') // [0.025, 0.0333, 0.0375, 0.04, 0.025]
 */
export function adjustPValues(given: readonly number[], how: Adjustment): number[] {
  const order = given.map((_, index) => index).toSorted((one, other) => (given[one] ?? 0) - (given[other] ?? 0));
  const adjusted = adjustSorted(
    order.map((index) => given[index] ?? 0),
    how,
  );
  const result = new Array<number>(given.length).fill(1);
  for (const [rank, index] of order.entries()) result[index] = Math.min(1, adjusted[rank] ?? 1);
  return result;
}

/** Of ascending p-values. */
function adjustSorted(sorted: readonly number[], how: Adjustment): number[] {
  const count = sorted.length;
  const tries = (p: number, times: number) => -Math.expm1(times * Math.log1p(-p));
  switch (how) {
    case 'none':
      return [...sorted];
    case 'bonferroni':
      return sorted.map((p) => count * p);
    case 'sidak':
      return sorted.map((p) => tries(p, count));
    case 'holm':
      return upwards(sorted.map((p, rank) => (count - rank) * p));
    case 'holmSidak':
      return upwards(sorted.map((p, rank) => tries(p, count - rank)));
    case 'hochberg':
      return downwards(sorted.map((p, rank) => (count - rank) * p));
    case 'hommel':
      return hommel(sorted);
    case 'benjaminiHochberg':
      return downwards(sorted.map((p, rank) => (count / (rank + 1)) * p));
    case 'benjaminiYekutieli': {
      const harmonic = sorted.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
      return downwards(sorted.map((p, rank) => (harmonic * count * p) / (rank + 1)));
    }
  }
}

/** No smaller than any before it. */
function upwards(values: readonly number[]): number[] {
  let most = 0;
  return values.map((value) => {
    most = Math.max(most, value);
    return most;
  });
}

/** No larger than any after it. */
function downwards(values: readonly number[]): number[] {
  let least = 1;
  return values
    .toReversed()
    .map((value) => {
      least = Math.min(least, value);
      return least;
    })
    .toReversed();
}

/** Simes' test of every set of hypotheses, closed: for each size m, the least m p / rank. In the arrangement of S. P. Wright (1992). */
function hommel(sorted: readonly number[]): number[] {
  const count = sorted.length;
  const simes = (size: number, from: number) =>
    Math.min(...Array.from({ length: size }, (_, rank) => (size * (sorted[from + rank] ?? 1)) / (rank + 1)));
  let adjusted = sorted.map(() => simes(count, 0));
  for (let size = count - 1; size > 1; size -= 1) {
    const start = count - size + 1;
    const least = Math.min(
      ...Array.from({ length: size - 1 }, (_, rank) => (size * (sorted[start + rank] ?? 1)) / (rank + 2)),
    );
    adjusted = adjusted.map((before, index) => {
      const p = sorted[index] ?? 1;
      return Math.max(before, index < start ? Math.min(least, size * p) : least);
    });
  }
  return adjusted.map((value, index) => Math.max(value, sorted[index] ?? 0));
}
