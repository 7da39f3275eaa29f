import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHalfWidth } from './half-width.ts';

test('full-width digits, letters, punctuation and spaces become half-width', () => {
  expect(toHalfWidth('￥１，２３４．５％　（Ａ～ｚ）')).toBe('¥1,234.5% (A~z)');
});

test('a superscript stays what it is, so that 10² does not become 102', () => {
  expect(toHalfWidth('10²①½')).toBe('10²①½');
});

test('positions are kept in any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
});
