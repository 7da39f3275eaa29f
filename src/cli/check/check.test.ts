import { expect, test } from 'vitest';
import type { Problem } from '../../errors/problem.ts';
import { asJson } from './as-json.ts';
import { asSarif } from './as-sarif.ts';
import { applyEdits } from './fix-files.ts';

const spaced: Problem = {
  rule: 'chinese-spacing',
  file: 'content/pages/第 一/zh.mdx',
  line: 6,
  column: 3,
  found: '共有3 个',
  expected: { zh: '空一格', en: 'a space' },
  edit: { from: 42, upTo: 42, text: ' ' },
};
const long: Problem = { ...spaced, rule: 'sentence-length', line: 9, found: { zh: '120 字', en: '120 characters' } };
const { edit: _edit, ...unfixable } = long;
const counts = { pages: 1, terms: 0, sources: 0, files: 2 };

test('programs get every problem with its weight and, where it names none of its own, the fix of its rule', () => {
  expect(asJson({ problems: [spaced, unfixable], counts }, 'en')).toMatchObject({
    counts: { pages: 1, errors: 1, warnings: 1 },
    problems: [
      { rule: 'chinese-spacing', severity: 'error', line: 6, column: 3, expected: 'a space', isFixable: true },
      { rule: 'sentence-length', severity: 'warning', found: '120 characters', fix: /list/, isFixable: false },
    ].map(({ fix, ...problem }) => ({ ...problem, ...(fix && { fix: expect.stringMatching(fix) }) })),
  });
});

test('a SARIF log names its rules, places and edits as the standard has them', () => {
  const log = asSarif([spaced, unfixable], '/site', '1.0.0', 'zh') as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, never>[] }[];
  };
  const [run] = log.runs;
  const [first, second] = run?.results ?? [];
  expect(log.version).toBe('2.1.0');
  expect(first).toMatchObject({
    ruleId: 'chinese-spacing',
    level: 'error',
    message: { text: expect.stringContaining('应为：空一格') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/pages/%E7%AC%AC%20%E4%B8%80/zh.mdx', uriBaseId: 'ROOT' },
          region: { startLine: 6, startColumn: 3 },
        },
      },
    ],
    fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 42, charLength: 0 } }] }] }],
  });
  expect(run?.tool.driver.rules[Number(first?.ruleIndex)]?.id).toBe('chinese-spacing');
  expect(second).toMatchObject({ level: 'warning' });
  expect(second).not.toHaveProperty('fixes');
});

test('edits that touch the same characters are made one after the other, never over each other', () => {
  const at = (from: number, upTo: number, text: string): Problem => ({ ...spaced, edit: { from, upTo, text } });
  const { text, done } = applyEdits('abcdef', [at(1, 3, 'X'), at(2, 4, 'Y'), at(5, 6, 'Z'), at(9, 12, 'W')]);
  expect(text).toBe('abYeZ');
  expect(done).toHaveLength(2);
  expect(applyEdits('ab', [at(2, 2, '!'), at(2, 2, '!')]).text).toBe('ab!');
});
