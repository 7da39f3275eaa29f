import { shareBetween, type TruncatableLaw } from './law.ts';
import { normal } from './normal.ts';

/**
 * The law of a number whose natural logarithm is normal with mean `mu` and standard deviation `sigma` (above 0).
 *
 * @example lognormal(1.9560115, 0.2107018).mean // 7.2298
 */
export function lognormal(mu: number, sigma: number): TruncatableLaw {
  const logarithm = normal(mu, sigma);
  const mean = Math.exp(mu + (sigma * sigma) / 2);
  return {
    quantile: (below, above) => Math.exp(logarithm.quantile(below, above)),
    below: (x) => (x > 0 ? logarithm.below(Math.log(x)) : 0),
    above: (x) => (x > 0 ? logarithm.above(Math.log(x)) : 1),
    mean,
    sd: mean * Math.sqrt(Math.expm1(sigma * sigma)),
    momentsWithin: (from, to) => {
      const [low, high] = [logOf(from), logOf(to)];
      // Weighting by x shifts the logarithm's mean by sigma² and changes nothing else.
      const within = (order: number) => shareBetween(normal(mu + order * sigma * sigma, sigma), low, high);
      const whole = within(0);
      const [first, second] = [within(1) / whole, within(2) / whole];
      const cut = mean * first;
      return { mean: cut, sd: mean * Math.sqrt(Math.exp(sigma * sigma) * second - first * first) };
    },
  };
}

function logOf(x: number): number {
  return x > 0 ? Math.log(x) : Number.NEGATIVE_INFINITY;
}
