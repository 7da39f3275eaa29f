import { expect, test } from 'vitest';
import { ContentProblems, formatProblems, type Problem } from './problem.ts';

const late: Problem = { rule: 'dead-link', file: 'b.mdx', line: 9, column: 3, found: '/x/', expected: 'a page' };
const early: Problem = {
  rule: 'unknown-key',
  file: 'a.yml',
  line: 2,
  column: 1,
  found: 'ownr',
  expected: 'owner',
  fix: 'owner: x',
};

test('problems are listed by file and line, each with place, finding, expectation and fix', () => {
  expect(formatProblems([late, early], 'en')).toBe(`a.yml:2:1  unknown-key
    found     ownr
    expected  owner
    fix       owner: x

b.mdx:9:3  dead-link
    found     /x/
    expected  a page
    fix       Change it to the nearest address.

2 errors in the content.`);
});

test('in Chinese the same is said with Chinese words, and quotations stay as they are', () => {
  const missing: Problem = { ...early, found: { zh: '没有 owner', en: 'no owner' } };
  expect(formatProblems([missing], 'zh')).toBe(`a.yml:2:1  unknown-key
    发现 没有 owner
    应为 owner
    改法 owner: x

内容中有 1 个错误。`);
});

test('one error carries them all', () => {
  expect(new ContentProblems([late, early]).problems).toEqual([early, late]);
});
