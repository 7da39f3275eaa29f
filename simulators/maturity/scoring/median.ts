import { type Amount, unavailable } from '../../_kit/amount.ts';

/**
 * The middle of the answers; of an even number the mean of the two in the middle. Undefined without answers.
 *
 * @example median([4, 4, 2]) // 4
 */
export function median(levels: readonly number[]): Amount {
  const ascending = levels.toSorted((one, other) => one - other);
  const [low, high] = [ascending[Math.ceil(levels.length / 2) - 1], ascending[Math.floor(levels.length / 2)]];
  return low === undefined || high === undefined ? unavailable('undefined', 'noAnswers') : (low + high) / 2;
}
