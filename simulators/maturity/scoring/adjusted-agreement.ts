import { type Amount, isNumber, unavailable } from '../../_kit/amount.ts';
import { sampleVariance } from './variance.ts';

/**
 * awg: agreement relative to the largest variance that the mean allows, −1 to 1. With L and H the lowest and highest option, M the mean
 * and k the answers: 1 − 2s² / [((H + L)M − M² − HL) k/(k − 1)]. Undefined for fewer than two answers and where the mean lies so near an
 * end that it could not come about otherwise: below (L(k − 1) + H)/k or above (H(k − 1) + L)/k. All answers at one end agree fully: 1.
 *
 * Source: Brown & Hauenstein 2005; the value at an end as in R's multilevel 2.7.
 * @example adjustedAgreement([2, 2, 3, 3, 4, 4, 5], 5) // 0.45833
 * @example adjustedAgreement([5, 5, 5, 5, 4], 5) // undefined: nearEnd
 */
export function adjustedAgreement(levels: readonly number[], options: number): Amount {
  const variance = sampleVariance(levels);
  if (!isNumber(variance)) return variance;
  const [count, lowest, highest] = [levels.length, 1, options];
  const sum = levels.reduce((total, level) => total + level, 0);
  if (sum === lowest * count || sum === highest * count) return 1;
  const isNearEnd = sum < lowest * (count - 1) + highest || sum > highest * (count - 1) + lowest;
  if (isNearEnd) return unavailable('undefined', 'nearEnd');
  const mean = sum / count;
  const largest = (((highest + lowest) * mean - mean ** 2 - highest * lowest) * count) / (count - 1);
  return 1 - (2 * variance) / largest;
}
