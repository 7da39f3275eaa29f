import { expect, test } from 'vitest';
import { multiply, parseTransform, transformBox } from './matrix.ts';

const box = { x: 0, y: 0, width: 10, height: 20 };

test('a translation moves a box', () => {
  expect(transformBox(box, parseTransform('translate(5, -3)'))).toEqual({ x: 5, y: -3, width: 10, height: 20 });
});

test('transforms apply from right to left', () => {
  expect(transformBox(box, parseTransform('translate(5 5) scale(2)'))).toEqual({ x: 5, y: 5, width: 20, height: 40 });
  expect(transformBox(box, parseTransform('scale(2) translate(5 5)'))).toEqual({ x: 10, y: 10, width: 20, height: 40 });
});

test('a quarter turn about a point swaps the sides', () => {
  const turned = transformBox(box, parseTransform('rotate(90 10 10)'));
  expect(turned.x).toBeCloseTo(0);
  expect(turned.y).toBeCloseTo(0);
  expect(turned.width).toBeCloseTo(20);
  expect(turned.height).toBeCloseTo(10);
});

test('a square turned by 45 degrees is wider by the root of two', () => {
  const turned = transformBox({ x: 0, y: 0, width: 10, height: 10 }, parseTransform('rotate(45)'));
  expect(turned.width).toBeCloseTo(10 * Math.SQRT2);
});

test('the outer map comes after the inner one', () => {
  const matrix = multiply(parseTransform('scale(3)'), parseTransform('translate(1 2)'));
  expect(matrix).toEqual([3, 0, 0, 3, 3, 6]);
});
