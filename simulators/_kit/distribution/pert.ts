import { beta } from './beta.ts';
import type { TruncatableLaw } from './law.ts';

/**
 * The law of a PERT distribution: the beta distribution from `min` to `max` with this mode, whose mean is
 * (min + lambda mode + max) ÷ (lambda + 2). Its deviation is not (max − min) ÷ 6.
 *
 * Source: D. Vose (2008), Risk Analysis, modified PERT; the same as `qpert` of R's mc2d.
 * @param mode from `min` to `max`
 * @param lambda weight of the mode, 0 (uniform) or above; 4 is the usual one
 * @example pert(0, 50, 100, 4).sd // 18.898
 */
export function pert(min: number, mode: number, max: number, lambda: number): TruncatableLaw {
  const { alpha, beta: b } = pertShape({ min, mode, max, lambda });
  return beta(alpha, b, min, max);
}

/** The parameters of the beta distribution behind a PERT. @example pertShape({ min: 10, mode: 20, max: 60, lambda: 2 }) // alpha 1.4, beta 2.6 */
export function pertShape({ min, mode, max, lambda }: { min: number; mode: number; max: number; lambda: number }) {
  const width = max - min;
  return { alpha: 1 + (lambda * (mode - min)) / width, beta: 1 + (lambda * (max - mode)) / width };
}
