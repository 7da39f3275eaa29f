import { expect, test } from 'vitest';
import { short, shortLength, shortNumbers, shortPath } from './numbers.ts';

test('a number keeps two decimals and no zero that says nothing', () => {
  expect([12, 0.5, -0.25, 3.456, -0.001].map(short)).toEqual(['12', '.5', '-.25', '3.46', '0']);
});

test('a length loses px', () => {
  expect(shortLength('12.500px')).toBe('12.5');
});

test('numbers that rounding would run together stay apart', () => {
  expect(shortNumbers('M10.001.5L3,4')).toBe('M10 .5L3 4');
});

test('a transform keeps its brackets', () => {
  expect(shortNumbers('translate(10.123, -4) rotate(45)')).toBe('translate(10.12-4)rotate(45)');
});

test('a line to where it starts is left out, so that arrowheads have a direction', () => {
  expect(shortPath('M10,10.0001L10,10L10,30')).toBe('M10 10L10 30');
});
