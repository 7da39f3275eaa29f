import { type Amount, isNumber, unavailable } from './amount.ts';

/** Widths of the differences in ln x; each halves the one before, so that the errors can be extrapolated away. */
const WIDTHS = [0.04, 0.02, 0.01, 0.005] as const;

/**
 * By how many per cent a figure changes for one per cent of an input: d ln f ÷ d ln x at the input's value. Positive when the figure
 * moves (in size) the same way as the input.
 *
 * Central differences up to 4 % to either side, extrapolated to none (Richardson): right to about 1e-11 for smooth figures. Unavailable
 * when the input is 0 (`zeroInput`), the figure is 0 there (`zeroFigure`), or the figure has no number near by (its own reason).
 *
 * Source: L. F. Richardson, 1911; the elasticity is A. Marshall's.
 * @example elasticityAt((churn) => 799 / churn / 6000, 0.03) // -1
 */
export function elasticityAt(evaluate: (at: number) => Amount, at: number): Amount {
  if (at === 0) return unavailable('undefined', 'zeroInput');
  const figure = evaluate(at);
  if (!isNumber(figure)) return figure;
  if (figure === 0) return unavailable('undefined', 'zeroFigure');
  const ends = WIDTHS.map((width) => [evaluate(at * Math.exp(width)), evaluate(at * Math.exp(-width))] as const);
  const missing = ends.flat().find((end) => !isNumber(end));
  if (missing !== undefined) return missing;
  const slopes = ends.map(([up, down], index) => (Number(up) - Number(down)) / (2 * (WIDTHS[index] ?? 1)));
  return extrapolate(slopes) / figure;
}

/** Errors of central differences go with even powers of the width; each round removes the next one. */
function extrapolate(slopes: readonly number[]): number {
  let left = [...slopes];
  for (let factor = 4; left.length > 1; factor *= 4) {
    left = left.slice(1).map((slope, index) => slope + (slope - (left[index] ?? slope)) / (factor - 1));
  }
  return left[0] ?? 0;
}
