import { deviance, stirlingError } from './saddle-point.ts';

/** A distribution of whole numbers from 0 (or 1) on. */
export interface DiscreteLaw {
  /** The probability of exactly `k`. */
  probability: (k: number) => number;
  /** The smallest `k` with at least the share `below` at or under it. */
  quantile: (below: number) => number;
  mean: number;
  sd: number;
}

/** The number of successes in `n` trials. @example binomial(10, 0.3).probability(3) // 0.26682793 */
export function binomial(n: number, p: number): DiscreteLaw {
  const probability = (k: number): number => {
    if (k < 0 || k > n) return 0;
    if (k === 0) return Math.exp(n * Math.log1p(-p));
    if (k === n) return p ** n;
    const exponent =
      stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
  };
  return { probability, quantile: upTo(probability), mean: n * p, sd: Math.sqrt(n * p * (1 - p)) };
}

/** The number of events where `mean` are expected. @example poisson(3).probability(2) // 0.2240418 */
export function poisson(mean: number): DiscreteLaw {
  const probability = (k: number): number => {
    if (k <= 0) return k === 0 ? Math.exp(-mean) : 0;
    return Math.exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
  };
  return { probability, quantile: upTo(probability), mean, sd: Math.sqrt(mean) };
}

/** The number of trials up to the first success (`from` 1) or of failures before it (`from` 0). @example geometric(0.2, 1).mean // 5 */
export function geometric(p: number, from: 0 | 1): DiscreteLaw {
  const probability = (k: number) => (k < from ? 0 : p * (1 - p) ** (k - from));
  return { probability, quantile: upTo(probability), mean: (1 - p) / p + from, sd: Math.sqrt(1 - p) / p };
}

function upTo(probability: (k: number) => number): (below: number) => number {
  return (below) => {
    let [k, sum] = [0, probability(0)];
    // A share that ends exactly at a whole number must not be missed by a rounding.
    while (sum < below * (1 - 1e-13)) {
      k += 1;
      const next = sum + probability(k);
      if (next === sum && sum > 0.5) break;
      sum = next;
    }
    return k;
  };
}
