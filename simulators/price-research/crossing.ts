import type { PriceCurves } from './price-curves.ts';

/** Where two curves meet: one price, or all prices from the first to the last where they run together. */
export interface Crossing {
  from: number;
  to: number;
  /** The share of respondents on either curve, 0 to 1; where curves touch, at the first price. */
  share: number;
}

/** The four points of the price sensitivity meter. */
export interface PricePoints {
  /** Lower end of acceptable prices (point of marginal cheapness). */
  lower: Crossing;
  /** As many find it too cheap as too expensive (optimal price point). */
  optimal: Crossing;
  /** As many find it cheap as expensive (indifference price point). */
  indifference: Crossing;
  /** Upper end of acceptable prices (point of marginal expensiveness). */
  upper: Crossing;
}

/** Which curves bound the acceptable prices. */
export type Band = 'original' | 'narrower';

/**
 * The four points. `original` bounds the band by "not cheap" against "too cheap" and "too expensive" against "not expensive", as van
 * Westendorp did; `narrower` by "expensive" against "too cheap" and "too expensive" against "cheap", as many reports do.
 *
 * @param curves of at least one consistent answer; throws a RangeError for none
 * @example pricePoints(priceCurves(answers), 'original').optimal // { from: 899, to: 1199, share: 0 }
 */
export function pricePoints(curves: PriceCurves, band: Band): PricePoints {
  const { people, tooCheap, cheap, expensive, tooExpensive } = curves;
  const notCheap = cheap.map((count) => people - count);
  const notExpensive = expensive.map((count) => people - count);
  const isOriginal = band === 'original';
  return {
    lower: crossingOf(curves, isOriginal ? notCheap : expensive, tooCheap),
    optimal: crossingOf(curves, tooExpensive, tooCheap),
    indifference: crossingOf(curves, expensive, cheap),
    upper: crossingOf(curves, tooExpensive, isOriginal ? notExpensive : cheap),
  };
}

/** The middle of a crossing: the price itself where there is one. @example middleOf({ from: 899, to: 1199, share: 0 }) // 1049 */
export function middleOf({ from, to }: Crossing): number {
  return from + (to - from) / 2;
}

/**
 * Where a rising and a falling curve meet. Both are counts, so that a touch is seen exactly; the first price lies below the crossing and
 * the last above it because the answers rise strictly.
 */
function crossingOf({ prices, people }: PriceCurves, rising: readonly number[], falling: readonly number[]): Crossing {
  const gaps = prices.map((_, index) => (rising[index] ?? 0) - (falling[index] ?? 0));
  const reached = gaps.findIndex((gap) => gap >= 0);
  const left = gaps.findLastIndex((gap) => gap <= 0);
  if (reached < 1 || left < 0) throw new RangeError('Curves cross only where there are consistent answers.');
  const from = placeBetween(prices, gaps, reached - 1);
  const to = gaps[left] === 0 ? (prices[left] ?? from.price) : placeBetween(prices, gaps, left).price;
  const [before = 0, after = 0] = [rising[reached - 1], rising[reached]];
  return { from: from.price, to, share: (before + (after - before) * from.part) / people };
}

/** Where the gap between this place and the next is zero, by a straight line. */
function placeBetween(prices: readonly number[], gaps: readonly number[], at: number): { price: number; part: number } {
  const [below = 0, above = 0] = [gaps[at], gaps[at + 1]];
  const part = below / (below - above);
  const [from = 0, to = 0] = [prices[at], prices[at + 1]];
  // At the end of a stretch the price itself, free of rounding.
  return { part, price: part === 1 ? to : from + (to - from) * part };
}
