import { normalDensity } from '../_kit/distribution/normal-share.ts';
import type { Inputs } from './inputs.ts';

/** True effects of ideas that work, each with its weight; weights add up to 1. */
export interface EffectLaw {
  sizes: readonly number[];
  weights: readonly number[];
}

/**
 * The true effects of ideas that work: all alike, or lognormal with this mean and coefficient of variation, taken at evenly spaced normal
 * scores (the trapezoidal rule, which for this integrand is exact to a double's digits).
 *
 * @example effectLaw({ effects: 'equal', effectMean: 0.02, effectSpread: 0.8 }) // one size of 0.02
 */
export function effectLaw({
  effects,
  effectMean,
  effectSpread,
}: Pick<Inputs, 'effects' | 'effectMean' | 'effectSpread'>): EffectLaw {
  if (effects === 'equal') return { sizes: [effectMean], weights: [1] };
  const variance = Math.log1p(effectSpread ** 2);
  const sizes = SCORES.map((score) => effectMean * Math.exp(Math.sqrt(variance) * score - variance / 2));
  return { sizes, weights: WEIGHTS };
}

/** The mean of a function of the effect. */
export function meanOver({ sizes, weights }: EffectLaw, f: (effect: number) => number): number {
  return sizes.reduce((sum, size, at) => sum + (weights[at] as number) * f(size), 0);
}

const STEP = 1 / 32;
const FARTHEST = 9;
const SCORES = Array.from({ length: (2 * FARTHEST) / STEP + 1 }, (_, at) => at * STEP - FARTHEST);
const WEIGHTS = SCORES.map((score) => normalDensity(score) * STEP);
