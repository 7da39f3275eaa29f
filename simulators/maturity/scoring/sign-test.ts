/**
 * How often `up` and `down` moves would be at least so one-sided if either were as likely: the exact two-sided sign test. Without moves
 * it is 1. It takes six moves one way to fall below .05, which is why a report says “notable”, never “significant”.
 *
 * Source: the binomial distribution with p = 1/2, both tails.
 * @param up,down whole numbers from 0 to 500
 * @example signTest(6, 0) // 0.03125
 * @example signTest(5, 0) // 0.0625
 */
export function signTest(up: number, down: number): number {
  const moves = up + down;
  let [term, tail] = [0.5 ** moves, 0];
  for (let count = 0; count <= Math.min(up, down); count += 1) {
    tail += term;
    term *= (moves - count) / (count + 1);
  }
  return Math.min(1, 2 * tail);
}
