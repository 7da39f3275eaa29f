import { type Amount, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';

/**
 * The sample variance (n − 1) of the answers. Undefined for fewer than two.
 *
 * @example sampleVariance([1, 1, 5, 5, 5]) // 4.8
 */
export function sampleVariance(levels: readonly number[]): Amount {
  if (levels.length < 2) return unavailable('undefined', 'oneView');
  const mean = arithmeticMean(levels);
  return levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (levels.length - 1);
}
