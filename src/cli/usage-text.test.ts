import { expect, test } from 'vitest';
import { createCommand } from './command.ts';
import { factsInChinese, headingInChinese, refusalInChinese } from './usage-text.ts';

/** What a command says of these words, without ending the test. */
function saidOf(words: string[]): string {
  let said = '';
  const command = createCommand('trial', { zh: '', en: '' })
    .argument('<page>')
    .option('--open')
    .option('--stage <level>');
  command.configureOutput({ outputError: (text) => (said = text) }).exitOverride();
  try {
    command.parse(words, { from: 'user' });
  } catch {}
  return said;
}

test.each([
  [['a', '--opne'], '没有选项 --opne。是不是 --open？\n'],
  [[], '缺少 page。\n'],
  [['a', '--stage'], '选项 --stage <level> 后面缺少值。\n'],
  [['a', '--locale', 'fr'], '选项 --locale <locale> 的值 fr 不对，应为 zh, en。\n'],
  [['a', 'b'], '多出了词：a, b。\n'],
])('the refusal of %j is said in Chinese', (words, chinese) => {
  expect(refusalInChinese(saidOf(words))).toBe(chinese);
});

test('what is not known stays as it is', () => {
  expect(refusalInChinese('error: something new')).toBe('error: something new');
  expect(headingInChinese('Global Options:')).toBe('Global Options:');
});

test('the help says in Chinese which values an option may have and which it has untold', () => {
  expect(factsInChinese('提示所用的语言 (choices: "zh", "en")')).toBe('提示所用的语言（可选 "zh", "en"）');
  expect(factsInChinese('放到哪里 (default: "pdf")')).toBe('放到哪里（默认 "pdf"）');
  expect(factsInChinese('语言 (choices: "zh", "en", default: "zh")')).toBe('语言（可选 "zh", "en"，默认 "zh"）');
  expect(factsInChinese('只看一个人 (按角色)')).toBe('只看一个人 (按角色)');
});
