import type { TruncatableLaw } from './law.ts';

/** The law of a number that is anywhere between two bounds, `max` above `min`. @example uniform(2, 4).quantile(0.25) // 2.5 */
export function uniform(min: number, max: number): TruncatableLaw {
  const width = max - min;
  const clip = (share: number) => Math.min(1, Math.max(0, share));
  return {
    quantile: (below, above = 1 - below) => (below < 0.5 ? min + width * below : max - width * above),
    below: (x) => clip((x - min) / width),
    above: (x) => clip((max - x) / width),
    mean: min + width / 2,
    sd: width / Math.sqrt(12),
    momentsWithin: (from, to) => {
      const [low, high] = [Math.max(min, from), Math.min(max, to)];
      return { mean: (low + high) / 2, sd: (high - low) / Math.sqrt(12) };
    },
  };
}
