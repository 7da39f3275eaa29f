import { expect, test } from 'vitest';
import { LATIN_ALLOWANCE, widthInEm } from './measure.ts';

// Advance widths of Helvetica from Adobe's font metrics file (Helvetica.afm), in 1/1000 em; Arimo has the same.
const HELVETICA = { A: 667, W: 944, i: 222, e: 556, '0': 556, ' ': 278, '%': 889 } as const;
const HELVETICA_BOLD = { A: 722, i: 278, e: 556 } as const;

test('a Latin character is as wide as in Helvetica, with the allowance', () => {
  for (const [character, width] of Object.entries(HELVETICA)) {
    expect(widthInEm(character) / LATIN_ALLOWANCE, character).toBeCloseTo(width / 1000, 2);
  }
});

test('a bold Latin character is as wide as in Helvetica Bold', () => {
  for (const [character, width] of Object.entries(HELVETICA_BOLD)) {
    expect(widthInEm(character, 700) / LATIN_ALLOWANCE, character).toBeCloseTo(width / 1000, 2);
  }
});

test('Han characters and full-width signs are one em wide', () => {
  expect(widthInEm('增长，支撑（体系）')).toBe(9);
  expect(widthInEm('“增长”——体系')).toBe(8);
});

test('combining marks and zero-width characters take no room', () => {
  expect(widthInEm('e\u0301')).toBe(widthInEm('e'));
  expect(widthInEm('增\u200b长')).toBe(2);
});

test('the allowance stays below four percent', () => {
  expect(LATIN_ALLOWANCE).toBeGreaterThan(1);
  expect(LATIN_ALLOWANCE).toBeLessThan(1.04);
});
