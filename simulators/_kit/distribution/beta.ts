import { betaQuantile } from './beta-quantile.ts';
import { betaParts } from './incomplete-beta.ts';
import { shareBetween, type TruncatableLaw } from './law.ts';

/**
 * The law of a beta distribution, stretched from `min` to `max`.
 *
 * @param a alpha, above 0
 * @param b beta, above 0
 * @example beta(2, 5).quantile(0.5) // 0.26444998329566
 */
export function beta(a: number, b: number, min = 0, max = 1): TruncatableLaw {
  const width = max - min;
  const unit = (x: number) => (x - min) / width;
  const shares = sharesOf(a, b);
  const [mean, spread] = [a / (a + b), Math.sqrt((a * b) / (a + b + 1)) / (a + b)];
  return {
    quantile: (below, above = 1 - below) => min + width * betaQuantile(below, above, a, b),
    below: (x) => shares.below(unit(x)),
    above: (x) => shares.above(unit(x)),
    mean: min + width * mean,
    sd: width * spread,
    momentsWithin: (from, to) => {
      const within = (order: number) => shareBetween(sharesOf(a + order, b), unit(from), unit(to));
      const whole = within(0);
      const first = (mean * within(1)) / whole;
      const second = (mean * ((a + 1) / (a + b + 1)) * within(2)) / whole;
      return { mean: min + width * first, sd: width * Math.sqrt(second - first * first) };
    },
  };
}

function sharesOf(a: number, b: number) {
  return {
    below: (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : betaParts(x, 1 - x, a, b).below),
    above: (x: number) => (x <= 0 ? 1 : x >= 1 ? 0 : betaParts(x, 1 - x, a, b).above),
  };
}
