import { expect, test } from 'vitest';
import { pathBox, pathLength, pointAlong, withArcFlagsApart } from './path.ts';

test('a cubic reaches three quarters of its control height', () => {
  // B(1/2) = 3/8 · 10 + 3/8 · 10 for control points at height 10.
  expect(pathBox('M0 0C0 10 10 10 10 0')).toEqual({ x: 0, y: 0, width: 10, height: 7.5 });
});

test('a half circle is as high as its radius', () => {
  const box = pathBox('M0 0A5 5 0 0 1 10 0');
  expect(box?.y).toBeCloseTo(-5, 2);
  expect(box?.width).toBeCloseTo(10, 2);
  expect(box?.height).toBeCloseTo(5, 2);
});

test('relative commands continue from the last point', () => {
  expect(pathBox('M10 10h5v-4l-20 1z')).toEqual({ x: -5, y: 6, width: 20, height: 4 });
});

test('an empty or broken path has no box', () => {
  expect(pathBox('')).toBeUndefined();
  expect(pathBox('M NaN NaN L 3 4')).toBeUndefined();
});

test('the hypotenuse of a right triangle is five', () => {
  expect(pathLength('M0 0L3 4')).toBeCloseTo(5);
  expect(pointAlong('M0 0L3 4', 2.5)).toEqual({ x: expect.closeTo(1.5), y: expect.closeTo(2) });
});

test('a quarter circle is as long as a quarter of the circumference', () => {
  expect(pathLength('M10 0A10 10 0 0 1 0 10')).toBeCloseTo(5 * Math.PI, 1);
});

test('arc flags written without separators are told apart', () => {
  expect(withArcFlagsApart('M0 0a2 2 0 012 2')).toBe('M0 0a2 2 0 0 1 2 2 ');
});
