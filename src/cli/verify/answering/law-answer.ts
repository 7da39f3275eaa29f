import { type Amount, isNumber } from '../../../../simulators/_kit/amount.ts';
import type { DiscreteLaw } from '../../../../simulators/_kit/distribution/discrete.ts';
import type { Law } from '../../../../simulators/_kit/distribution/law.ts';
import type { Answer } from './adapter.ts';

const PROBABILITIES = [
  0.001, 0.005, 0.01, 0.02, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95,
  0.975, 0.98, 0.99, 0.995, 0.999,
];
const MOST_COUNTED = 200;

/** What cases ask of a continuous distribution: moments, quantiles by probability, and the share up to one above the median. */
export function lawAnswer({ mean, sd, quantile, below }: Law): Answer {
  const median = quantile(0.5);
  return {
    mean: plain(mean),
    sd: plain(sd),
    variance: isNumber(sd) ? sd ** 2 : null,
    median,
    p5: quantile(0.05),
    p10: quantile(0.1),
    p50: median,
    p90: quantile(0.9),
    p95: quantile(0.95),
    quantiles: Object.fromEntries(PROBABILITIES.map((share) => [String(share), quantile(share)])),
    cdf_at_median_plus: below(median + 1),
  };
}

/** The same of a distribution of whole numbers; `pmf` by number from 0. */
export function discreteAnswer({ mean, sd, quantile, probability }: DiscreteLaw): Answer {
  return {
    mean,
    sd,
    variance: sd ** 2,
    median: quantile(0.5),
    quantiles: Object.fromEntries(PROBABILITIES.map((share) => [String(share), quantile(share)])),
    pmf: Object.fromEntries(Array.from({ length: MOST_COUNTED }, (_, k) => [k, probability(k)])),
  };
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
