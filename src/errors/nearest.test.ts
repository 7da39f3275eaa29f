import { expect, test } from 'vitest';
import { nearest, oneOf } from './nearest.ts';

test('a misspelt name leads to the valid one it resembles', () => {
  expect(nearest('ownr', ['order', 'owner', 'stage'])).toBe('owner');
  expect(nearest('technical-dept', ['technical-debt', 'data-platform'])).toBe('technical-debt');
});

test('a name that resembles nothing leads nowhere', () => {
  expect(nearest('zebra', ['order', 'owner'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('a long list of valid names is shortened and counted', () => {
  expect(oneOf(['a', 'b'])).toBe('one of a, b');
  expect(oneOf(['a', 'b', 'c'], 2)).toBe('one of a, b … (3 in all)');
});
