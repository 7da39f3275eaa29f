import { expect, test } from 'vitest';
import { setTitle } from './title-lines.ts';

/** Han characters as wide as they are high, all else half as wide. */
const face = {
  outlineOf: (character: string) => ({ path: '', advance: /\p{Script=Han}|[，。：]/u.test(character) ? 1 : 0.5 }),
};

test('a short title stands in the largest type on one line', () => {
  expect(setTitle('技术债务', face, 1000)).toEqual({ size: 84, lines: ['技术债务'] });
});

test('a longer one breaks between words or Han characters, into lines about equally long', () => {
  expect(setTitle('Customer value and acquisition', face, 1000).lines).toEqual(['Customer value', 'and acquisition']);
  expect(setTitle('十一个汉字写成的标题啊呀', face, 1000).lines).toEqual(['十一个汉字写', '成的标题啊呀']);
});

test('no line begins with a mark that closes', () => {
  const { lines } = setTitle('一二三四五六七八九十一，二三四五', face, 1000);
  expect(lines.filter((line) => /^[，。：]/.test(line))).toEqual([]);
});

test('what has no room in the smallest type ends in an ellipsis', () => {
  const { size, lines } = setTitle('字'.repeat(200), face, 1000);
  expect(size).toBe(54);
  expect(lines).toHaveLength(4);
  expect(lines[3]).toMatch(/^字+…$/);
});
