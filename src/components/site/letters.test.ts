import { expect, test } from 'vitest';
import { firstOfLetters, letterOf } from './letters.ts';

test('a Chinese word stands under the letter of its pinyin, a word of Latin letters under none of them', () => {
  // The syllables at the borders of the letters, from a dictionary of Mandarin.
  const border = {
    安: 'A',
    按: 'A',
    八: 'B',
    不: 'B',
    财: 'C',
    错: 'C',
    大: 'D',
    多: 'D',
    额: 'E',
    二: 'E',
    发: 'F',
    付: 'F',
    概: 'G',
    过: 'G',
    还: 'H',
    获: 'H',
    机: 'J',
    决: 'J',
    看: 'K',
    扩: 'K',
    来: 'L',
    落: 'L',
    埋: 'M',
    目: 'M',
    内: 'N',
    诺: 'N',
    偶: 'O',
    排: 'P',
    普: 'P',
    期: 'Q',
    群: 'Q',
    热: 'R',
    弱: 'R',
    三: 'S',
    所: 'S',
    他: 'T',
    拓: 'T',
    外: 'W',
    物: 'W',
    系: 'X',
    训: 'X',
    压: 'Y',
    运: 'Y',
    增: 'Z',
    做: 'Z',
  };
  for (const [word, letter] of Object.entries(border)) expect([word, letterOf(word, 'zh')]).toEqual([word, letter]);
  expect(letterOf('A/B 测试', 'zh')).toBeUndefined();
});

test('a list has the first of its words for each letter, in its order', () => {
  const found = firstOfLetters(['A/B test', 'activation', 'churn', 'p-value'], (word) => word, 'en');
  expect([...found]).toEqual([
    ['A', 'A/B test'],
    ['C', 'churn'],
    ['P', 'p-value'],
  ]);
});
