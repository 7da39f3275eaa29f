import { expect, test } from 'vitest';
import { terminalLocale } from './command.ts';

test('the option names the language, else the terminal does, else it is English', () => {
  expect(terminalLocale(['check', '--locale', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(terminalLocale(['check', '--locale=zh'], {})).toBe('zh');
  expect(terminalLocale([], { LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('zh');
  expect(terminalLocale(['--locale', 'fr'], { LANG: 'C' })).toBe('en');
});
