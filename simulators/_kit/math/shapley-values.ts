/** Players beyond this are refused: the table of coalitions doubles with each. */
export const MOST_PLAYERS = 20;

/**
 * Each player's Shapley value in a game given by the worth of all its coalitions: the mean, over all orders in which players can join, of
 * what a player adds on joining. Exact; the values add up to the worth of all together less that of nobody.
 *
 * @param worth the worth of each coalition; bit i of the index says whether player i is in it, so there are 2 to the number of players
 * @throws RangeError when the length is not 2 to a number of players up to 20
 *
 * Source: L. Shapley, A Value for n-Person Games, 1953.
 * @example shapleyValues([0, 1, 2, 5]) // [2, 3]
 */
export function shapleyValues(worth: ArrayLike<number>): number[] {
  const players = Math.log2(worth.length);
  if (!Number.isInteger(players) || players > MOST_PLAYERS)
    throw new RangeError(`A game of up to ${MOST_PLAYERS} players has 2^players coalitions, not ${worth.length}.`);
  const weights = weightsBySize(players);
  const values = new Float64Array(players);
  for (let coalition = 0; coalition < worth.length; coalition += 1) {
    const weight = weights[bitCount(coalition)] ?? 0;
    const before = worth[coalition] ?? 0;
    for (let player = 0; player < players; player += 1) {
      const joined = coalition | (1 << player);
      if (joined === coalition) continue;
      values[player] = (values[player] ?? 0) + weight * ((worth[joined] ?? 0) - before);
    }
  }
  return [...values];
}

/**
 * Turns what each exact coalition brings into the worth of all that is within it, in place: the sum over all subsets.
 *
 * @example addUpSubsets(Float64Array.of(0, 1, 2, 4)) // [0, 1, 2, 7]
 */
export function addUpSubsets(brought: Float64Array): Float64Array {
  for (let bit = 1; bit < brought.length; bit <<= 1) {
    for (let coalition = 0; coalition < brought.length; coalition += 1) {
      if (coalition & bit) brought[coalition] = (brought[coalition] ?? 0) + (brought[coalition ^ bit] ?? 0);
    }
  }
  return brought;
}

/** The share of orders in which exactly a given set of so many players came before the next: s! (n − s − 1)! ÷ n!. */
function weightsBySize(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size += 1) weights.push(((weights[size - 1] ?? 0) * size) / (players - size));
  return weights;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
