import { gaussLegendre } from '../gauss-legendre.ts';

const RULE = gaussLegendre(16);

/**
 * The integral of a function over pieces in each of which it is smooth: 16 Gauss-Legendre nodes per piece.
 *
 * @param places at least two, ascending
 * @example integrate([0, 1, 2], (x) => x * x) // 2.6666666666666665
 */
export function integrate(places: readonly number[], f: (x: number) => number): number {
  let sum = 0;
  for (let piece = 1; piece < places.length; piece += 1) {
    const [from, to] = [places[piece - 1] ?? 0, places[piece] ?? 0];
    const [middle, half] = [(from + to) / 2, (to - from) / 2];
    if (half <= 0) continue;
    let within = 0;
    for (const [index, node] of RULE.nodes.entries()) within += (RULE.weights[index] ?? 0) * f(middle + half * node);
    sum += half * within;
  }
  return sum;
}
