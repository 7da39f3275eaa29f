/** Prices from e^−690 to e^690 are tried: within them no exponential overflows. */
const WIDEST_LOG = 690;
const STEPS = 200;

/**
 * Amounts that add up to a total, found by raising a common price from which each amount follows and never rises. Where amounts jump at one
 * price the total is met by filling the smallest jumps first, so that at most one amount stands inside its jump. Amounts that fall short of
 * the total at the lowest price are returned as they are then.
 *
 * @param amountsAt the amounts at the logarithm of a price
 */
export function meetTotal(amountsAt: (logPrice: number) => readonly number[], total: number): number[] {
  const most = amountsAt(-WIDEST_LOG);
  if (sumOf(most) <= total) return [...most];
  let [low, high] = [-WIDEST_LOG, WIDEST_LOG];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (sumOf(amountsAt(middle)) > total) low = middle;
    else high = middle;
  }
  return filled(amountsAt(high), amountsAt(low), total);
}

/** The sum of some amounts. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function filled(least: readonly number[], most: readonly number[], total: number): number[] {
  const amounts = [...least];
  let left = total - sumOf(least);
  const jumps = amounts.map((amount, index) => ({ index, size: (most[index] ?? amount) - amount }));
  for (const { index, size } of jumps.sort((one, other) => one.size - other.size)) {
    const given = Math.min(size, Math.max(0, left));
    amounts[index] = (amounts[index] ?? 0) + given;
    left -= given;
  }
  return amounts;
}
