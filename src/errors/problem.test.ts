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
  expect(formatProblems([late, early])).toBe(`a.yml:2:1  unknown-key
    found     ownr
    expected  owner
    fix       owner: x

b.mdx:9:3  dead-link
    found     /x/
    expected  a page

2 problems in the content.`);
});

test('one error carries them all', () => {
  expect(new ContentProblems([late, early]).problems).toEqual([early, late]);
});
