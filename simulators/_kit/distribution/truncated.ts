import { shareBetween, type TruncatableLaw } from './law.ts';

/**
 * A law given that the value lies within two bounds: what lies outside is left out and the rest renormalised, so that no probability
 * piles up on the bounds.
 *
 * @param to above `from`, with some of the distribution between them
 * @example truncated(normal(10, 8), 0, 30).mean // 11.487339208633067
 */
export function truncated(law: TruncatableLaw, from: number, to: number): TruncatableLaw {
  const [outsideBelow, outsideAbove, share] = [law.below(from), law.above(to), shareBetween(law, from, to)];
  const inside = (x: number) => Math.min(to, Math.max(from, x));
  return {
    ...law.momentsWithin(from, to),
    // Rounding alone could put an extreme quantile beyond its bound.
    quantile: (below, above = 1 - below) =>
      inside(law.quantile(outsideBelow + below * share, outsideAbove + above * share)),
    below: (x) => shareBetween(law, from, inside(x)) / share,
    above: (x) => shareBetween(law, inside(x), to) / share,
    momentsWithin: (low, high) => law.momentsWithin(inside(low), inside(high)),
  };
}
