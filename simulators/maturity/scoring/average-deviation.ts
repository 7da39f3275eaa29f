import { type Amount, isNumber, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';
import { median } from './median.ts';

/**
 * AD: the mean distance of the answers from their mean or median, in levels. Undefined for fewer than two answers.
 *
 * Source: Burke, Finkelstein & Dusig 1999; the usual bar for five options is A/6 = 0.83 (Burke & Dunlap 2002 print 0.8).
 * @example averageDeviation([1, 1, 5, 5, 5], 'mean') // 1.92
 * @example averageDeviation([1, 1, 5, 5, 5], 'median') // 1.6
 */
export function averageDeviation(levels: readonly number[], from: 'mean' | 'median'): Amount {
  if (levels.length < 2) return unavailable('undefined', 'oneView');
  const centre = from === 'mean' ? arithmeticMean(levels) : median(levels);
  if (!isNumber(centre)) return centre;
  return arithmeticMean(levels.map((level) => Math.abs(level - centre)));
}
