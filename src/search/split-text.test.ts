import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWords, queryWords } from './split-text.ts';

test('Han characters are found in pairs, the last of a run alone', () => {
  expect(indexWords('看留存率，按周')).toEqual(['看留', '留存', '存率', '率', '按周', '周']);
});

test('Latin words lose their endings, and words with a hyphen are found whole and in parts', () => {
  expect(indexWords('retention rates')).toEqual(indexWords('retention rate'));
  expect(indexWords('front-back')).toEqual(['front-back', 'front', 'back']);
});

test('Chinese and Latin that touch are words of their own', () => {
  expect(queryWords('ltv模型x/y')).toEqual(['ltv', '模型', 'x', 'y']);
});

test('English words that say nothing are asked for only when there are no others', () => {
  expect(queryWords('how is a cohort made')).toEqual(queryWords('cohort made'));
  expect(queryWords('how to')).toEqual(['how', 'to']);
});

test('whatever stretch of a text is asked for, the text holds its words', () => {
  const text = fc.stringMatching(/^[的一是在不了有和人这，。]{4,30}$/);
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const [from, to] = [a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number];
      const known = indexWords(whole);
      for (const word of queryWords(whole.slice(from, to + 1))) {
        expect(known.some((name) => (word.length === 1 ? name.startsWith(word) : name === word))).toBe(true);
      }
    }),
  );
});
