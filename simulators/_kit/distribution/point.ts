import type { TruncatableLaw } from './law.ts';

/**
 * The law of a number that is known.
 *
 * @example point(3).quantile(0.05) // 3
 */
export function point(value: number): TruncatableLaw {
  return {
    quantile: () => value,
    below: (x) => (x < value ? 0 : 1),
    above: (x) => (x < value ? 1 : 0),
    mean: value,
    sd: 0,
    momentsWithin: () => ({ mean: value, sd: 0 }),
  };
}
