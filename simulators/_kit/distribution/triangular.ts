import { type Moments, shareBetween, type TruncatableLaw } from './law.ts';

/**
 * The law of a triangular distribution; the mode may be at an end.
 *
 * @param min below `max`
 * @param mode from `min` to `max`
 * @example triangular(0, 0, 10).quantile(0.5) // 2.9289
 */
export function triangular(min: number, mode: number, max: number): TruncatableLaw {
  const [rise, fall, width] = [mode - min, max - mode, max - min];
  const below = (x: number): number => {
    if (x <= min) return 0;
    return x < mode ? ((x - min) / width) * ((x - min) / rise) : 1 - above(x);
  };
  const above = (x: number): number => {
    if (x >= max) return 0;
    return x >= mode ? ((max - x) / width) * ((max - x) / fall) : 1 - below(x);
  };
  const law = {
    quantile: (lower: number, upper: number = 1 - lower) =>
      lower * width < rise ? min + Math.sqrt(lower * width * rise) : max - Math.sqrt(upper * width * fall),
    below,
    above,
    mean: (min + mode + max) / 3,
    sd: Math.sqrt((rise * rise + rise * fall + fall * fall) / 18),
  };
  return {
    ...law,
    momentsWithin: (from, to) => momentsWithin({ min, mode, max }, shareBetween(law, from, to), from, to),
  };
}

/** Sums over the two straight pieces of the density; distances are taken from the mode, where they stay small. */
function momentsWithin({ min, mode, max }: Corners, share: number, from: number, to: number): Moments {
  const height = 2 / (max - min);
  const rising = (x: number) => (height * (x - min)) / (mode - min);
  const falling = (x: number) => (height * (max - x)) / (max - mode);
  const moment = (order: number): number => {
    const weighted = (density: (x: number) => number) => (x: number) => (x - mode) ** order * density(x);
    const left = integrate(weighted(rising), Math.max(from, min), Math.min(to, mode));
    return (left + integrate(weighted(falling), Math.max(from, mode), Math.min(to, max))) / share;
  };
  const [first, second] = [moment(1), moment(2)];
  return { mean: mode + first, sd: Math.sqrt(second - first * first) };
}

interface Corners {
  min: number;
  mode: number;
  max: number;
}

/** Gauss-Legendre with two points: exact up to cubes. An empty piece counts nothing. */
function integrate(f: (x: number) => number, low: number, high: number): number {
  if (low >= high) return 0;
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  const offset = half / Math.sqrt(3);
  return half * (f(middle - offset) + f(middle + offset));
}
