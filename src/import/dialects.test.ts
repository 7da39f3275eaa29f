import { describe, expect, test } from 'vitest';
import { compileMdx, headingIds, importText } from './testing/import-text.ts';

/** A dialect: what is written in it, and what must stand in the draft. Nothing of it may be lost, but for what `dropped` names. */
interface Dialect {
  name: string;
  text: string;
  extension?: string;
  files?: Record<string, string>;
  holds: string[];
  lacks?: RegExp;
  dropped?: string[];
}

const DIALECTS: Dialect[] = [
  {
    name: 'GitBook hints, tabs, titled code and embeds',
    text: '# T\n\n{% hint style="danger" %}Do not {touch} it.{% endhint %}\n\n{% tabs %}\n{% tab title="Mac" %}\nUse brew.\n{% endtab %}\n{% endtabs %}\n\n{% code title="a.js" %}\n```js\nlet a = { b: 1 };\n```\n{% endcode %}\n\n{% embed url="https://a.example/x" %}\n{% swagger method="get" %}\n',
    holds: [
      ':::danger\nDo not \\{touch} it.\n:::',
      '**Mac**\n\nUse brew.',
      '`a.js`\n\n```js\nlet a = { b: 1 };\n```',
      '[https://a.example/x](https://a.example/x)',
    ],
    lacks: /\{%/,
    dropped: ['unknown-tag: {% swagger method="get" %}'],
  },
  {
    name: 'VuePress front matter and containers',
    text: '---\ntitle: 指南\ndescription: 怎样开始。\nicon: book\norder: 4\n---\n\n# 指南\n\n::: tip 小提示\n先看这里。\n:::\n\n::: details 展开\n更多。\n:::\n\n::: code-group\n```sh [npm]\nnpm i\n```\n:::\n\n[[toc]]\n',
    holds: [
      'title: 指南',
      'summary: 怎样开始。',
      ':::tip[小提示]\n先看这里。\n:::',
      ':::note[展开]\n更多。\n:::',
      '```sh\nnpm i\n```',
    ],
    lacks: /code-group|toc/,
    dropped: ['contents: [[toc]]', 'matter-key: icon: book', 'matter-key: order: 4'],
  },
  {
    name: 'Docusaurus admonitions inside one another, imports, tabs and comments',
    text: '---\ntitle: Say "hi": now\nsidebar_position: 3\n---\n\nimport Tabs from \'@theme/Tabs\';\n\n<Tabs>\n<TabItem value="apple" label="Apple">\n\nAn **apple**.\n\n</TabItem>\n</Tabs>\n\n:::warning Watch [out]\n\nText.\n\n:::info[Inner]\nin\n:::\n\n:::\n\n{/* a note\nof two lines */}\n\nThe end.\n',
    extension: '.mdx',
    holds: [
      'Say "hi": now',
      '**Apple**\n\nAn **apple**.',
      '::::caution[Watch \\[out\\]]\nText.\n\n:::note[Inner]\nin\n:::\n::::',
      'The end.',
    ],
    lacks: /Tabs|import/,
    dropped: [
      "script: import Tabs from '@theme/Tabs';",
      'comment: {/* a note',
      'comment: of two lines */}',
      'matter-key: sidebar_position: 3',
    ],
  },
  {
    name: 'MkDocs admonitions and GitHub alerts',
    text: '# T\n\n!!! warning "Mind this"\n    First.\n\n    - item\n\n??? tip\n    Folded.\n\n> [!IMPORTANT]\n> Read it.\n\nAfter.\n',
    holds: [
      ':::caution[Mind this]\nFirst.\n\n- item\n:::',
      ':::tip\nFolded.\n:::',
      ':::caution\nRead it.\n:::',
      'After.',
    ],
    lacks: /!!!|\?\?\?|\[!/,
  },
  {
    name: 'drawings of branches, in a fence, without one and in other widths',
    text: '# T\n\n服务清单示例：\n\n```\n服务\n├── 用户\n│   └── 登录：短信\n└── 订单\n```\n\nsrc\n|-- a\n|   `-- b.ts\n`-- c\n\n```\n├─ 一\n│ └─ 二\n└─ 三\n```\n',
    holds: [
      '```tree title="服务清单"\n服务\n├── 用户',
      '```tree title="src"\nsrc\n├── a\n│   └── b.ts\n└── c\n```',
      '```tree title="一"\n一\n└── 二\n三\n```',
    ],
  },
  {
    name: 'HTML remnants',
    text: '# T\n\n<details>\n<summary>Open <b>me</b></summary>\n\nHidden **words**.\n\n</details>\n\n<p align="center">\n  <img src="logo.png" alt="Logo">\n  <a href="https://x.example">A link</a>\n</p>\n\n<!-- not shown -->\n\nPress <kbd>Ctrl</kbd> in H<sub>2</sub>O<br>for <your-name> & <font color="red">red</font>\n\n<div class="x">\nsome *text*\n</div>\n\n<table><tr><th>A</th></tr><tr><td>1<br>2</td></tr></table>\n\n| a | b |\n|---|---|\n| 1<br/>2 | 3 |\n\n<script>track()</script>\n',
    files: { 'logo.png': '' },
    holds: [
      ':::note[Open me]\nHidden **words**.\n:::',
      '![Logo](figures/logo.png)',
      '[A link](https://x.example)',
      'Press `Ctrl` in H2O\\\nfor \\<your-name> & red',
      'some *text*',
      '| A |\n| - |\n| 1; 2 |',
      '| 1; 2 | 3 |',
    ],
    lacks: /<(?!\/?(Templates|Sources|your))/,
    dropped: ['comment: <!-- not shown -->', 'script: <script>track()</script>'],
  },
  {
    name: 'what has a meaning in MDX',
    text: '# T\n\nA {b} < 5, a<b, key:value at 10:30 and 目标:达成. {{ mustache }}\n\nimport is a verb here\n\nexport too\n\n<https://auto.example/a_b> and https://bare.example/x?a=1\n\n    indented {code}\n',
    holds: [
      'A \\{b} \\< 5, a\\<b, key\\:value at 10\\:30 and 目标\\:达成. \\{\\{ mustache }}',
      '&#105;mport is a verb here',
      '&#101;xport too',
      '```\nindented {code}\n```',
    ],
  },
  {
    name: 'references, footnotes, tasks and Chinese emphasis',
    text: '# 标题\n\n**注意：**见[说明][s]和[下文](#一细节-)。[^1]\n\n- [ ] 做这件\n- [x] 做那件\n\n## 一、细节 🚀\n\n目标:15%以上(含税),"引用"。\n\n[s]: https://s.example "说明"\n[^1]: 脚注在这里\n',
    holds: [
      '**注意：**见[说明](https://s.example "说明")和[下文](#xi-jie)。[^1]',
      '- [ ] 做这件\n- [x] 做那件',
      '细节 {#xi-jie}',
      '目标：15% 以上（含税），“引用”。',
      '[^1]: 脚注在这里',
    ],
    lacks: /🚀/,
  },
  {
    name: 'traditional characters, with the sounds of characters',
    text: '# 數(shù)據驅(qū)動增長\n\n在電商領域,用戶的復購與轉化決定了長期價值。見 https://example.com/繁體。\n',
    holds: ['title: 数据驱动增长', '在电商领域，用户的复购与转化决定了长期价值。'],
    lacks: /shù|轉/,
  },
  {
    name: 'a scraped page with its furniture',
    text: '首页 > 文档 > 增长\n\n[首页](/) | [文档](/d) | [登录](/l)\n\n# 增长\n\n2024-05-01\n\n0 评论 1.2万 浏览 22 收藏\n\n增长是一件长期的事情，需要耐心。\n\n某某科技官网\n\n第二段讲方法。\n\n某某科技官网\n\n广告\n\n第三段讲结果。\n\n某某科技官网\n\n编辑此页\n\n上一篇：概述\n\n未经许可，禁止转载。\n\n分享到微博\n\n我们使用 Cookie 改善体验\n\n相关推荐\n\n- [另一篇](https://a.example)\n- [又一篇](https://b.example)\n',
    holds: ['增长是一件长期的事情，需要耐心。', '第二段讲方法。', '第三段讲结果。'],
    lacks: /首页|评论|转载|Cookie|另一篇|上一篇|微博|2024/,
    dropped: [
      'advertising: 广告',
      'furniture: 2024-05-01',
      'furniture: 编辑此页',
      'furniture: 相关推荐',
      'repeated: 某某科技官网',
    ],
  },
  {
    name: 'plain text whose headings run into its sentences',
    text: '产品增长方案一、背景分析\n1.1市场现状\n二、风险管理\n2.1合规风险\n2.2市场风险\n一、背景分析1.1市场现状?市场增长2.5倍。?竞争加剧。?成本上升。二、风险管理2.1合规风险?监管趋严。?处罚加重。2.2市场风险后文说明应对办法，需要逐条落实，责任到人，并在每个季度由负责人复核一次，把结果写进季度报告，供管理层决定下一步投入多少资源、由谁执行、什么时候完成，并且在完成以后再由另一个团队独立检查一次，检查的结论同样写进报告，作为下一个年度预算的依据之一，缺少这一步的项目不再追加预算。\n',
    extension: '.txt',
    holds: [
      'title: 产品增长方案',
      '### 背景分析 {#',
      '#### 市场现状 {#',
      '- 市场增长 2.5 倍。',
      '- 成本上升。',
      '### 风险管理 {#',
      '- 监管趋严。',
    ],
    dropped: ['contents: 一、背景分析', 'contents: 2.1合规风险'],
  },
  {
    name: 'plain text with chapters, articles and short lines that head a paragraph',
    text: '管理办法\n\n第一章 总则\n本章说明背景。\n（一）目的\n　　为了统一口径，制定本办法。\n• 第一点\n• 第二点\n第二章 风险\n要注意。\n',
    extension: '.txt',
    holds: [
      'title: 管理办法',
      '### 总则 {#',
      '#### 目的 {#',
      '为了统一口径，制定本办法。',
      '- 第一点\n- 第二点',
      '## 常见失败 {#failures}\n\n### 风险',
    ],
  },
  {
    name: 'included files, one of them missing and two of them in a circle',
    text: '# T\n\n!!!include(part.md)!!!\n\n<<< @/code.ts\n\n@include(missing.md)\n\n<!--@include: ./round.md-->\n',
    files: {
      'part.md': 'From the part.',
      '@/code.ts': 'const a = 1;',
      './round.md': 'Round.\n\n!!!include(self)!!!',
      self: '@include(self)',
    },
    holds: ['From the part.', '```ts\nconst a = 1;\n```', 'Round.'],
    dropped: ['include-missing: @include(missing.md)', 'include-circle: !!!include(self)!!!'],
  },
  {
    name: 'blocks and fences that are never closed',
    text: '# T\n\n:::note\nopen\n\n```js\nlet a;\n',
    holds: [':::note\nopen\n\n```js\nlet a;\n\n```\n:::'],
  },
  {
    name: 'words that the glossary has others for',
    text: '# T\n\nTech debt grows. The tech debt register holds it, biotech debt not.\n',
    holds: ['Technical debt grows. The tech debt register holds it, biotech debt not.'],
  },
  {
    name: 'headings below none, and a chapter whose parts all belong elsewhere',
    text: '#### Deep\n\nFirst.\n\n### Less deep\n\nSecond.\n\n## Chapter\n\n### Known risks\n\nThird.\n',
    holds: [
      '### Less deep {#less-deep}',
      'Deep {#deep}\n\nFirst.',
      '## How it goes wrong {#failures}\n\n### Known risks {#known-risks}\n\nThird.',
    ],
    dropped: ['heading-emptied: Chapter'],
  },
  {
    name: 'a fence that ends nothing',
    text: '# T\n\n| a |\n| --- |\n| 1 |\n```\n\n## Next\n\nWords.\n\n```\ncode\n```\n',
    holds: ['### Next {#next}\n\nWords.\n\n```\ncode\n```'],
  },
];

describe.each(DIALECTS)('$name', ({ text, extension, files, holds, lacks, dropped }) => {
  const made = importText(text, extension, files);

  test('become what a playbook writes', () => {
    for (const part of holds) expect(made.page).toContain(part);
    if (lacks) expect(made.page).not.toMatch(lacks);
  });

  test('lose no word without saying so, and account for every line', () => {
    expect(made.lost).toEqual([]);
    expect(made.dropped).toEqual(expect.arrayContaining(dropped ?? []));
    expect(made.fates.flatMap(({ reasons }) => reasons).filter(({ code }) => code === 'unaccounted')).toEqual([]);
    const { kept, changed, dropped: gone, blank } = made.counts;
    expect(kept + changed + gone + blank).toBe(text.split('\n').length);
  });

  test('parse as MDX, with the same headings in both languages', async () => {
    await compileMdx(made.page);
    await compileMdx(made.skeleton);
    expect(headingIds(made.skeleton)).toEqual(headingIds(made.page));
    expect(new Set(headingIds(made.page)).size).toBe(headingIds(made.page).length);
  });
});
