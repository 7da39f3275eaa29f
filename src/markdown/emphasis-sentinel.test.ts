import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { addSentinels, columnWithoutSentinels, removeSentinels } from './emphasis-sentinel.ts';

const peer = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkRehype).use(rehypeStringify);

function ours(text: string): string {
  return removeSentinels(markdownToHtml(addSentinels(text), { features: { gfm: false } }).html).trim();
}

function theirs(text: string): string {
  return String(peer.processSync(text)).trim();
}

test.each([
  ['**注意：**这里', '<p><strong>注意：</strong>这里</p>'],
  ['这是**“重点”**内容', '<p>这是<strong>“重点”</strong>内容</p>'],
  ['**先看（图）**再看', '<p><strong>先看（图）</strong>再看</p>'],
  ['*斜体。*后面', '<p><em>斜体。</em>后面</p>'],
  ['**`code`。**中文', '<p><strong><code>code</code>。</strong>中文</p>'],
])('%s is emphasised as written', (text, html) => {
  expect(ours(text)).toBe(html);
});

test('text in any mixture of Han, punctuation, Latin and asterisks comes out as remark-cjk-friendly has it', () => {
  const piece = fc.constantFrom(
    '中',
    '文',
    '。',
    '，',
    '（',
    '）',
    '“',
    '”',
    'a',
    'B',
    '.',
    '(',
    ' ',
    '*',
    '**',
    '***',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 3, maxLength: 12 }), (pieces) => {
      const text = `中${pieces.join('')}文`;
      expect(ours(text)).toBe(theirs(text));
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('text without Chinese is left alone', () => {
  expect(addSentinels('**bold:**next and 2 ** 3')).toBe('**bold:**next and 2 ** 3');
});

test('columns count what the author wrote', () => {
  const line = addSentinels('**注意：**这里 <Foo>');
  expect(columnWithoutSentinels(line, line.indexOf('<') + 1)).toBe('**注意：**这里 <'.length);
});
