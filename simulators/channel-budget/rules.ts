import { meetTotal } from './meet-total.ts';

/** A channel as a rule sees it. */
export interface Weighted {
  weight: number;
  least: number;
  most: number;
}

/**
 * A total in proportion to weights, within bounds: what a bound holds back or adds is shared by the others, still in proportion. A channel
 * without weight gets its least. Money that nobody may take is left over.
 *
 * @example splitByWeight([{ weight: 1, least: 0, most: 20 }, { weight: 3, least: 0, most: 100 }], 100) // [20, 80]
 */
export function splitByWeight(channels: readonly Weighted[], total: number): number[] {
  return meetTotal(
    (logPrice) =>
      channels.map(({ weight, least, most }) =>
        weight === 0 ? least : Math.min(most, Math.max(least, Math.exp(Math.log(weight) - logPrice))),
      ),
    total,
  );
}
