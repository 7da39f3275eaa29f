import type { Sample } from '../_kit/math/welch-test.ts';

/** One user: the metric in the test, and the same user's figure from before it. */
export interface Person {
  value: number;
  before: number;
}

/** Two groups with the part of the metric taken out that was known before the test. */
export interface Reduced {
  /** By how much the metric moves with the figure before, over both groups. */
  theta: number;
  control: Sample;
  variant: Sample;
  /** The correlation of both figures, squared: the share of the variance that is gone. */
  removed: number;
}

/**
 * CUPED: each user's value less θ × (before − its mean over all users), with θ the covariance over the variance, of all users together.
 * The difference stays unbiased because `before` cannot depend on the arm. Nothing where `before` is the same for everybody.
 *
 * Source: A. Deng, Y. Xu, R. Kohavi & T. Walker (2013), Improving the sensitivity of online controlled experiments by utilizing
 * pre-experiment data, WSDM.
 * @example reduceVariance([{ value: 2, before: 1 }, { value: 4, before: 3 }], [{ value: 5, before: 2 }, { value: 7, before: 4 }])?.theta // 1.2
 */
export function reduceVariance(control: readonly Person[], variant: readonly Person[]): Reduced | undefined {
  const all = [...control, ...variant];
  const [meanValue, meanBefore] = [meanOf(all.map(({ value }) => value)), meanOf(all.map(({ before }) => before))];
  let [ofBoth, ofBefore, ofValue] = [0, 0, 0];
  for (const { value, before } of all) {
    ofBoth += (value - meanValue) * (before - meanBefore);
    ofBefore += (before - meanBefore) ** 2;
    ofValue += (value - meanValue) ** 2;
  }
  if (!(ofBefore > 0 && ofValue > 0)) return undefined;
  const theta = ofBoth / ofBefore;
  const adjusted = (people: readonly Person[]) =>
    sampleOf(people.map(({ value, before }) => value - theta * (before - meanBefore)));
  return {
    theta,
    control: adjusted(control),
    variant: adjusted(variant),
    removed: Math.min(1, (ofBoth / ofBefore) * (ofBoth / ofValue)),
  };
}

/** Size, mean and standard deviation (with n − 1) of a list. @example sampleOf([1, 2, 3]) // { size: 3, mean: 2, deviation: 1 } */
export function sampleOf(values: readonly number[]): Sample {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { size: values.length, mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
