/**
 * Arithmetic mean: the sum over the count.
 *
 * @param values at least one finite number
 * @example arithmeticMean([10, 1, 10]) // 7
 */
export function arithmeticMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Geometric mean: the n-th root of the product. It punishes one weak factor, and is 0 when any value is 0.
 *
 * The root is taken of the product, not of summed logarithms, so that the same factors in another order give exactly the same mean.
 *
 * @param values one to a few non-negative numbers whose product stays below 1e308
 * @example geometricMean([10, 1, 10]) // 4.641588833612778
 */
export function geometricMean(values: readonly number[]): number {
  const product = values.reduce((soFar, value) => soFar * value, 1);
  return values.length === 3 ? Math.cbrt(product) : product ** (1 / values.length);
}

/**
 * Harmonic mean: the count over the sum of reciprocals.
 *
 * @param values one or more numbers above 0
 * @example harmonicMean([10, 1, 10]) // 2.5
 */
export function harmonicMean(values: readonly number[]): number {
  return values.length / values.reduce((sum, value) => sum + 1 / value, 0);
}

/**
 * Sample standard deviation, with n − 1 in the denominator.
 *
 * @param values at least two finite numbers
 * @example sampleDeviation([2, 4, 6]) // 2
 */
export function sampleDeviation(values: readonly number[]): number {
  const mean = arithmeticMean(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
