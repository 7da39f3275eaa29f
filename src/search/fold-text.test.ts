import { expect, test } from 'vitest';
import { foldText, readSimplified } from './fold-text.ts';
import { simplifiedOf } from './simplified-of.ts';

test('full-width, capital and traditional characters are compared as plain ones', () => {
  expect(foldText('ＬＴＶ　與 技術債務', readSimplified(simplifiedOf('与技术债务')))).toBe('ltv 与 技术债务');
});

test('only traditional forms of characters in use are kept', () => {
  const simplified = readSimplified(simplifiedOf('转化'));
  expect(simplified.get('轉')).toBe('转');
  expect(simplified.has('與')).toBe(false);
});
