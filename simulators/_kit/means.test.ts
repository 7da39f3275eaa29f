import { expect, test } from 'vitest';
import { arithmeticMean, geometricMean, harmonicMean, sampleDeviation } from './means.ts';

// scipy.stats.gmean, numpy.mean and scipy.stats.hmean (1.10.1); ten digits leave room for the order of operations only.
test.each([
  [[10, 1, 10], 7, 4.641588833612778, 2.4999999999999996],
  [[9, 5, 2], 5.333333333333333, 4.481404746557165, 3.6986301369863015],
  [[3, 8, 6], 5.666666666666667, 5.241482788417792, 4.8],
])('the three means of %j agree with scipy', (values, arithmetic, geometric, harmonic) => {
  expect(arithmeticMean(values)).toBeCloseTo(arithmetic, 10);
  expect(geometricMean(values)).toBeCloseTo(geometric, 10);
  expect(harmonicMean(values)).toBeCloseTo(harmonic, 10);
});

test('the sample deviation divides by one less than the count', () => {
  // numpy.std([5.768998281229634, 5.593444710406983, 5.451361778496418], ddof=1)
  expect(sampleDeviation([5.768998281229634, 5.593444710406983, 5.451361778496418])).toBeCloseTo(
    0.15911189125762742,
    12,
  );
});
