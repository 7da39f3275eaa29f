import { expect, test } from 'vitest';
import { findRoot } from './brent.ts';
import { lowestBetween } from './golden-section.ts';

// mpmath.findroot, 17 digits.
test.each([
  ['x² − 2', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
  ['cos x − x', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
  ['x³ − 2x − 5', (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
  ['eˣ − 1e-8', (x: number) => Math.exp(x) - 1e-8, -100, 100, -18.420680743952367],
  ['1 − 1/x', (x: number) => 1 - 1 / x, 1e-6, 1e6, 1],
])('the root of %s agrees with mpmath', (_name, f, low, high, expected) => {
  // 1 − 1/x and eˣ are flat beside their roots: a few units in the last digit.
  expect(Math.abs((findRoot(f, low, high) ?? 0) - expected)).toBeLessThanOrEqual(4e-15 * Math.abs(expected));
});

test('there is no root without opposite signs, or where the function has no number', () => {
  expect(findRoot((x) => x * x + 1, -1, 1)).toBeUndefined();
  expect(findRoot(() => Number.NaN, -1, 1)).toBeUndefined();
  expect(findRoot((x) => (Math.abs(x - 0.2) < 0.1 ? Number.NaN : x - 0.2), -1, 1)).toBeUndefined();
});

test('a root at an end is found', () => {
  expect(findRoot((x) => x, 0, 1)).toBe(0);
  expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
});

test('the lowest point of a valley is found to half the digits, its depth to nearly all', () => {
  const lowest = lowestBetween((x) => (x - 1) ** 2 + 3, 0, 3.7);
  expect(lowest.at).toBeCloseTo(1, 6);
  expect(lowest.value).toBeCloseTo(3, 13);
});
