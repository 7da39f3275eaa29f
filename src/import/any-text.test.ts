import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMdx, headingIds, importText } from './testing/import-text.ts';

/** Pieces of every dialect, whole and broken; a text of any of them in any order must come through. */
const PIECES = [
  '# Title',
  '## 一、背景',
  '### 1.1 Risk register 🚀',
  '#### A {#own-id}',
  '##### five',
  '###### six',
  'Setext\n======',
  'Plain words, a:b 10:30 {x} <y> & 5 < 6.',
  '中文,标点:30~50%(含)和**注意：**这里"引用"。',
  '    indented code',
  '\ttab',
  ':::tip Title',
  '::: details [x]',
  ':::',
  '::::',
  '{% hint style="info" %}',
  '{% endhint %}',
  '{% tab title="A" %}',
  '{% code title="f.ts" %}',
  '{% odd %}',
  '!!! note "T"\n    inside\n\n    more',
  '> [!NOTE]\n> alert',
  '> quote\n> ## in it',
  '<details>',
  '<summary>Open</summary>',
  '</details>',
  '</div>',
  '<div class="x">',
  '<p align="center">\nmid\n</p>',
  '<!-- comment',
  'end -->',
  '<!-- whole -->',
  '<Tabs>',
  '</Tabs>',
  '<TabItem label="L">',
  '<b>bold',
  'x</b> <i>y</i> <unknown> </unknown>',
  '<table><tr><td>a<br>b</td></tr></table>',
  '<ul><li>one<li>two</ul>',
  '<script>alert("x")</script>',
  '<img src="a.png" alt="pic">',
  '![alt](b.png "t")',
  '```js title="x.js" {1}',
  '```',
  '~~~',
  '````',
  '```\n├── a\n│   └── b\n```',
  'root\n├── one\n└── two',
  '```mermaid\ngraph LR\n  a --> b\n```',
  '| a | b |\n| - | - |\n| 1<br>2 | x \\| y |',
  '- item\n  - nested\n- [ ] task',
  '1. one\n2. two\n   more',
  '* * *',
  '---',
  '[link](./x.md#y) [ref][r] [gone](#none)',
  '[r]: https://r.example "R"',
  'note[^1]',
  '[^1]: foot\n\n    more',
  'import a from "b"',
  'export const a = 1',
  'import is a verb',
  '{/* jsx',
  'comment */}',
  '{expr}',
  '<https://auto.example>',
  'https://bare.example/a_b?c=d',
  '!!!include(a.md)!!!',
  '<<< @/b.ts',
  '[[toc]]',
  '首页 > 文档',
  '分享到微博',
  'Edit this page',
  '2024-01-02',
  '相关推荐',
  '- [a](https://a.example)',
  '第一章 总则',
  '一、总则',
  '1.1 范围',
  '1.1市场?增长快。?很快。?真的。',
  '數(shù)據驅動的電商轉化與復購',
  '&nbsp;&lt;x&gt; &amp; &copy;',
  '\\{escaped\\} \\<b\\>',
  '*a**b*c_d_~e~ ~~f~~',
  '`code {x} <y>`',
  '$x$ {{ y }} <% z %>',
  '\u200b\u00a0\u3000space',
  '|',
  '>',
  '-',
  '#',
  '**',
  '](',
  '```tree',
  '===',
];

const extension = fc.constantFrom('.md', '.mdx', '.txt');
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', '\n\n', ' ')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((pieces) => pieces.map(([piece, end]) => piece + end).join(''));

test('any text comes through: it parses, nothing is lost in silence, and both languages have the same headings', async () => {
  await fc.assert(
    fc.asyncProperty(text, extension, async (source, kind) => {
      const made = importText(source, kind, { 'b.png': '' });
      expect(made.lost).toEqual([]);
      expect(made.fates.flatMap(({ reasons }) => reasons).filter(({ code }) => code === 'unaccounted')).toEqual([]);
      await compileMdx(made.page);
      expect(headingIds(made.skeleton)).toEqual(headingIds(made.page));
      expect(headingIds(made.page).filter((id) => id.startsWith('## '))).toHaveLength(9);
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
});
