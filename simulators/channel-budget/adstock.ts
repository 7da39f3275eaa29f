/**
 * Carried-over spending, period by period: this period's spend plus what is left of the periods before (geometric adstock, not
 * normalised).
 *
 * Source: S. Broadbent, One Way TV Advertisements Work, 1979.
 * @param carryOver the share that works on in the next period, 0 or more and below 1
 * @param before the carried-over spending of the period before the first
 * @example adstock([100, 0, 0], 0.5) // [100, 50, 25]
 */
export function adstock(spends: readonly number[], carryOver: number, before = 0): number[] {
  let carried = before;
  return spends.map((spend) => {
    carried = spend + carryOver * carried;
    return carried;
  });
}

/**
 * The level that a spend kept up for ever would have to have to work as strongly as in a given month after a change of level. The weights
 * of the new and the old level are 1 − λᵗ and λᵗ.
 *
 * @example levelAfter({ from: 100, to: 200, carryOver: 0.5, months: 1 }) // 150
 */
export function levelAfter(change: { from: number; to: number; carryOver: number; months: number }): number {
  const kept = change.carryOver ** change.months;
  return change.to * (1 - kept) + change.from * kept;
}
