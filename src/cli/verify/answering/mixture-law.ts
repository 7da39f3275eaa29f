import type { TruncatableLaw } from '../../../../simulators/_kit/distribution/law.ts';

/** A law that is one of several, each with its weight. */
export interface MixturePart {
  law: TruncatableLaw;
  weight: number;
}

/**
 * The law of a mixture: shares are weighted means of shares, and the quantile is found by bisection between those of the parts.
 *
 * @param parts at least one; weights are taken relative to their sum
 */
export function mixtureLaw(parts: readonly MixturePart[]): Omit<TruncatableLaw, 'momentsWithin'> {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = (of: (law: TruncatableLaw) => number) =>
    parts.reduce((sum, { law, weight }) => sum + (weight / total) * of(law), 0);
  const below = (x: number) => weighted((law) => law.below(x));
  const mean = weighted((law) => law.mean);
  return {
    below,
    above: (x) => weighted((law) => law.above(x)),
    mean,
    sd: Math.sqrt(weighted((law) => law.sd ** 2 + (law.mean - mean) ** 2)),
    quantile: (share) => {
      const ends = parts.map(({ law }) => law.quantile(share));
      let [low, high] = [Math.min(...ends), Math.max(...ends)];
      for (let step = 0; step < 200; step += 1) {
        const middle = (low + high) / 2;
        if (below(middle) < share) low = middle;
        else high = middle;
      }
      return (low + high) / 2;
    },
  };
}
