/** The nine definitions of a quantile of a sample: where share p of n sorted values lies, before fractions are dealt with. */
const POSITION: Record<number, (p: number, n: number) => number> = {
  4: (p, n) => p * n,
  5: (p, n) => p * n + 1 / 2,
  6: (p, n) => p * (n + 1),
  7: (p, n) => p * (n - 1) + 1,
  8: (p, n) => p * (n + 1 / 3) + 1 / 3,
  9: (p, n) => p * (n + 1 / 4) + 3 / 8,
};

/** Names that other programs give to a definition. */
const TYPES_BY_NAME: [pattern: RegExp, type: number][] = [
  [/percentile[._]?inc|excel[._]?inc|^inc|numpy|linear/i, 7],
  [/percentile[._]?exc|excel[._]?exc|^exc|minitab|weibull|spss/i, 6],
  [/hazen/i, 5],
  [/median[._]?unbiased/i, 8],
  [/normal[._]?unbiased|blom/i, 9],
  [/inverted[._]?cdf/i, 1],
];

/**
 * The quantile of a sample by one of the nine definitions of R.
 *
 * Source: R. Hyndman and Y. Fan (1996), Sample Quantiles in Statistical Packages.
 * @param type 1 to 9
 * @example sampleQuantile([1, 2, 3, 4], 0.25, 6) // 1.25
 */
export function sampleQuantile(values: readonly number[], probability: number, type: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (rank: number) => sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] as number;
  const position = POSITION[type]?.(probability, sorted.length);
  if (position === undefined) return stepwise(sorted.length * probability, type, at);
  // The same fuzz as R's: a position that is whole but for rounding is whole.
  const rank = Math.floor(position + 4 * Number.EPSILON);
  const fraction = position - rank;
  const weight = Math.abs(fraction) < 4 * Number.EPSILON ? 0 : fraction;
  return at(rank) + weight * (at(rank + 1) - at(rank));
}

/** Definitions 1 to 3 take a value, or the middle of two, without interpolation. */
function stepwise(position: number, type: number, at: (rank: number) => number): number {
  const shifted = type === 3 ? position - 0.5 : position;
  const rank = Math.floor(shifted + 4 * Number.EPSILON);
  const isWhole = shifted - rank <= 4 * Number.EPSILON;
  if (!isWhole) return at(rank + 1);
  if (type === 2) return (at(rank) + at(rank + 1)) / 2;
  return type === 3 && rank % 2 !== 0 ? at(rank + 1) : at(rank);
}

/** The definition that a name speaks of. @example quantileTypeNamed('type_7') // 7, and so is 'excel_percentile_inc' */
export function quantileTypeNamed(name: string): number | undefined {
  const known = TYPES_BY_NAME.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  const digit = /^(?:r|r_)?(?:type|q|t)?[_ ]?([1-9])$/i.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
