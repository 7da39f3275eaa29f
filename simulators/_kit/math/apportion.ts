/**
 * Whole numbers in proportion to weights that add up exactly to a whole total: everyone gets the whole part of the quota, and what is left
 * goes to the largest remainders, ties to the first. Weights are 0 or more; where all are 0 nobody has a quota and nobody gets anything.
 *
 * Source: the largest-remainder (Hamilton) method; M. Balinski, H. Young, Fair Representation, 1982.
 * @example apportion([1, 1, 1], 100) // [34, 33, 33]
 */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => (weight / sum) * total);
  const whole = quotas.map(wholePart);
  const left = total - whole.reduce((all, part) => all + part, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - (whole[index] ?? 0) }))
    .sort((one, other) =>
      isTie(one.remainder, other.remainder) ? one.index - other.index : other.remainder - one.remainder,
    );
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** A quota a hair below a whole number is that number, as 0.07 × 100 is 7. */
function wholePart(quota: number): number {
  const nearest = Math.round(quota);
  return Math.abs(quota - nearest) <= 1e-12 * Math.max(1, nearest) ? nearest : Math.floor(quota);
}

function isTie(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}
