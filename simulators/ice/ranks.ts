/**
 * A score without the last binary digits, so that scores which differ only by rounding are equal: 12 significant digits.
 *
 * @example comparable(0.1 + 0.2) === comparable(0.3) // true
 */
export function comparable(score: number): number {
  return Number(score.toPrecision(12));
}

/**
 * Standard competition ranks ("1, 1, 3"): one more than the number of higher scores, so ties share the better rank.
 *
 * @param scores {@link comparable} numbers
 * @example ranksOf([5, 7, 7, 3]) // [3, 1, 1, 4]
 */
export function ranksOf(scores: readonly number[]): number[] {
  const descending = [...scores].sort((a, b) => b - a);
  const firstPlace = new Map<number, number>();
  for (const [index, score] of descending.entries()) if (!firstPlace.has(score)) firstPlace.set(score, index + 1);
  return scores.map((score) => firstPlace.get(score) ?? scores.length);
}
