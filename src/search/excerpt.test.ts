import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (parts: { text: string; isFound: boolean }[]) =>
  parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test('overlapping pairs are marked as the one stretch they are', () => {
  expect(shown(excerptOf('每周看留存率。', ['留存', '存率']))).toBe('每周看[留存率]。');
});

test('a Latin word is marked whole, ending included', () => {
  expect(shown(excerptOf('Watch retention weekly.', ['retent']))).toBe('Watch [retention] weekly.');
});

test('the excerpt of a long text is where most of the words stand, and begins with a word', () => {
  const text = `${'Nothing of note here. '.repeat(20)}Churn alone. ${'More filler follows. '.repeat(20)}The churn of a cohort falls. End.`;
  const excerpt = shown(excerptOf(text, ['churn', 'cohort']));
  expect(excerpt).toContain('[churn] of a [cohort]');
  expect(excerpt).toMatch(/^…\w/);
  expect(excerpt.length).toBeLessThan(180);
});

test('a text without the words is shown from its beginning', () => {
  expect(shown(excerptOf('Short text.', ['absent']))).toBe('Short text.');
});
