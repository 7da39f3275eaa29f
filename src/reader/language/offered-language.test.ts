import { expect, test } from 'vitest';
import { offeredLanguage } from './offered-language.ts';

test.each([
  ['zh-CN', ['en-GB', 'zh-CN'], 'en'],
  ['en', ['zh-Hant-TW'], 'zh'],
  ['en', ['fr', 'zh'], 'zh'],
  ['en', ['EN-US', 'zh'], undefined],
  ['zh-CN', ['zh'], undefined],
  ['zh-CN', ['fr', 'de'], undefined],
  ['zh-CN', [], undefined],
])('a page in %s offers a reader of %j: %s', (page, preferred, offered) => {
  expect(offeredLanguage(page, preferred)).toBe(offered);
});
