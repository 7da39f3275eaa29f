import { type Amount, isNumber, unavailable } from '../../_kit/amount.ts';
import { studentT } from '../../_kit/distribution/student-t.ts';
import { sampleVariance } from './variance.ts';

/** Answers from which on an interval says something. */
const LEAST_ANSWERS = 5;

/**
 * Half the width of the 95% interval of a mean with a sample deviation of 1, by Student's t: multiply it by the deviation.
 *
 * @param answers 2 or more
 * @example meanHalfWidth(8) // 0.836
 */
export function meanHalfWidth(answers: number): number {
  return studentT(answers - 1).quantile(0.975, 0.025) / Math.sqrt(answers);
}

/**
 * Half the width of the 95% interval of the answers' mean, for a team of which not everybody answered. Undefined below five answers. When
 * everybody answered there is nothing to estimate: show none.
 *
 * @example meanInterval([2, 3, 3, 4, 4]) // 1.039: the mean of 3.2, give or take 1.0
 */
export function meanInterval(levels: readonly number[]): Amount {
  if (levels.length < LEAST_ANSWERS) return unavailable('undefined', 'fewAnswers');
  const variance = sampleVariance(levels);
  return isNumber(variance) ? Math.sqrt(variance) * meanHalfWidth(levels.length) : variance;
}
