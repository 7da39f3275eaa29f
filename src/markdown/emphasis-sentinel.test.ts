import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { addSentinels, columnWithoutSentinels, removeSentinels } from './emphasis-sentinel.ts';

const peer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough)
  .use(remarkRehype)
  .use(rehypeStringify);

function ours(text: string): string {
  return normalise(removeSentinels(markdownToHtml(addSentinels(text)).html));
}

function theirs(text: string): string {
  return normalise(String(peer.processSync(text)));
}

/** The two write the same characters with different references. */
function normalise(html: string): string {
  return html.trim().replaceAll('&#x3C;', '&lt;').replaceAll('&#x26;', '&amp;').replaceAll('&#x22;', '&quot;');
}

/** One sentence of ours for each kind of place in which CommonMark and the amendment part. */
const KINDS_OF_PLACE: Record<string, readonly string[]> = {
  'a full stop before the closing run': [
    '**先定指标。**再写方案',
    '*慢一点。*走得远',
    '***三思。***而后行',
    '__先定指标。__再写方案',
  ],
  'a bracket beside a run': [
    '负责人**（必填）**写在这里',
    '**表格（第二列）**右边',
    '把**「口径」**写清',
    '**《手册》**第三章',
  ],
  'a quotation mark beside a run': ['他说**“先看数据”**再走', '**‘旧’**与**‘新’**并列'],
  'Latin beside a run': ['**A/B 测试：**先算样本', '用 **SQL**查', '**KPI（a）**b', '**100%**的人'],
  'code beside a run': ['**`npm ci`。**然后', '运行**`npm test`**看', '**先`a`，**后'],
  'a link beside a run': ['**[文档](/a)。**见此', '见**[文档](/a)**吧', '**见 https://example.org。**完'],
  'a heading': ['## **一、**概述', '### 附录**（甲）**'],
  'a table cell': ['| **值：**甲 | 乙 |\n| - | - |\n| **（丙）**丁 | 戊 |'],
  'a strike': ['~~旧价。~~新价', '原价~~（999）~~今价', '~旧。~新'],
  'a run that must stay text': ['2 * 3 * 4', '甲 ** 乙 ** 丙', 'a_b_c。', '**没有闭合。'],
  'a variation selector': ['**注意！\uFE00**下文', '**“甲”\uFE01**乙'],
  'a character beyond the first plane': ['**\u{20BB7}。**家', '**\u{1F600}。**笑'],
  Korean: ['**한국어(조선말)**를', '*정리.*끝'],
};

describe('emphasis comes out as remark-cjk-friendly has it beside', () => {
  test.each(Object.entries(KINDS_OF_PLACE))('%s', (_, texts) => {
    for (const text of texts) expect(ours(text), text).toBe(theirs(text));
  });
});

test.each([
  ['**注意：**这里', '<p><strong>注意：</strong>这里</p>'],
  ['这是**“重点”**内容', '<p>这是<strong>“重点”</strong>内容</p>'],
  ['**先看（图）**再看', '<p><strong>先看（图）</strong>再看</p>'],
  ['*斜体。*后面', '<p><em>斜体。</em>后面</p>'],
  ['**`code`。**中文', '<p><strong><code>code</code>。</strong>中文</p>'],
  ['~~旧口径。~~新口径', '<p><del>旧口径。</del>新口径</p>'],
])('%s is emphasised as written', (text, html) => {
  expect(theirs(text)).toBe(html);
  expect(ours(text)).toBe(html);
});

const HAN = ['中', '文', '。', '，', '（', '）', '“', '”'];
const LATIN = ['a', 'B', '.', '(', ' '];
/**
 * Where two kinds of emphasis overlap, Sätteri first resolves the kind that comes first, and counts three tildes and more among them,
 * which micromark does not: that has nothing to do with what stands beside a run.
 */
const OVERLAPS_OTHERWISE = /~{3}.*[*_]/;

const MIXTURES = {
  asterisks: [...HAN, ...LATIN, '*', '**', '***'],
  underscores: [...HAN, ...LATIN, '_', '__', '___', '*', '**'],
  tildes: [...HAN, ...LATIN, '~', '~~', '~~~'],
  'all three markers': ['中', '。', '（', 'a', '.', ' ', '*', '**', '_', '__', '~', '~~'],
  'links, pictures, code and bars': ['中', '。', 'a', ' ', '**', '_', '~~', '[', ']', '(', ')', '`', '!', '|', '\\'],
  'characters beyond the first plane': [
    '\u{20000}',
    '\u{1F600}',
    '\u{1F237}',
    '\u{1D735}',
    '中',
    'a',
    '.',
    '**',
    '_',
    '~~',
  ],
  'variation selectors': ['中', '。', '“', '!', '\uFE00', '\uFE01', '\uFE0F', '\u{E0100}', 'a', ' ', '**', '_', '~~'],
  Korean: ['한', '글', '\u1161', '\u110F', '(', ')', 'a', ' ', '**', '_', '~~'],
};

describe('a mixture comes out as the peers have it', () => {
  test.each(Object.entries(MIXTURES))('%s', (_, pieces) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 12 }), (chosen) => {
        const text = `中${chosen.join('')}文`;
        fc.pre(!OVERLAPS_OTHERWISE.test(text));
        expect(ours(text)).toBe(theirs(text));
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});

const PLACES = {
  'a heading': (text: string) => `## ${text}`,
  'a list': (text: string) => `- ${text}\n- 文`,
  'a quotation': (text: string) => `>${text}`,
  'a table': (text: string) => `|${text}|中|\n|-|-|\n|${text}|**文。**中|`,
  'a link': (text: string) => `中[${text}](https://example.org/)文`,
  'the line before another': (text: string) => `${text}\n文`,
};

describe('a mixture comes out as the peers have it inside', () => {
  const pieces = fc.constantFrom('中', '。', '（', 'a', '.', '*', '**', '_', '__', '~~');
  test.each(Object.entries(PLACES))('%s', (_, place) => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 8 }), (chosen) => {
        const text = place(chosen.join(''));
        fc.pre(!OVERLAPS_OTHERWISE.test(text));
        expect(ours(text)).toBe(theirs(text));
      }),
      { numRuns: 800, seed: 7 },
    );
  });
});

test.each([
  '**bold:**next and 2 ** 3',
  'snake_case_name, __init__ and ~~old~~ text',
  '`**`，`_` 与 `~~`',
  '{/*注释。*/}',
  '中\\**文',
])('%s needs nothing and is left alone', (text) => {
  expect(addSentinels(text)).toBe(text);
});

test('an address beside Chinese punctuation is what its author wrote', () => {
  const text = '[一](/维基_（二）_三) **[二](/甲_乙)。**中';
  expect(ours(text)).toBe(theirs(text));
});

test('a bar that the author wrote beside a sentinel stays', () => {
  const text = '中“\uFE01**‖**‖中';
  expect(removeSentinels(addSentinels(text))).toBe(text);
});

test('columns count what the author wrote', () => {
  const line = addSentinels('**注意：**这里 <Foo>');
  expect(columnWithoutSentinels(line, line.indexOf('<') + 1)).toBe('**注意：**这里 <'.length);
});
