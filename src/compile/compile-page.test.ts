import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPage } from './check-page.ts';
import { compilePage } from './compile-page.ts';
import { pageCalled, realSetting } from './page-fixtures.ts';

let setting: Awaited<ReturnType<typeof realSetting>>;
beforeAll(async () => {
  setting = await realSetting();
});
afterAll(() => setting.end());

async function htmlOf(body: string): Promise<string> {
  const { html, problems } = await compilePage(
    pageCalled('zh'),
    `---\ntitle: 试验\nsummary: 一句话。\n---\n\n${body}`,
    setting,
  );
  expect(problems).toEqual([]);
  return html;
}

test('signs of Markdown inside code stay signs', async () => {
  const html = await htmlOf(
    '````markdown\n```tree title="a_b"\n**x** _y_ [z](w) ~~v~~ {u} <t> https://e.org\n```\n````\n',
  );
  const text = html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  expect(text).toContain('```tree title="a_b"\n**x** _y_ [z](w) ~~v~~ {u} <t> https://e.org\n```');
  expect(html).not.toContain('<em>');
  expect(html).not.toContain('href="https://e.org"');
});

test('English quotation marks are curled, those in code and attributes are not', async () => {
  const page = pageCalled('en');
  const matter = '---\ntitle: Trial\nsummary: One sentence.\n---\n\n';
  const body = `It isn't "done" until \`"x"\` says so -- see [the "how"](#a).\n\n## A "b" {#a}\n`;
  const { html, problems } = await compilePage(page, matter + body, setting);
  expect(problems).toEqual([]);
  const link = '<a href="/en/playbooks/tech/trial/#a">the “how”</a>';
  expect(html).toContain(`It isn’t “done” until <code>"x"</code> says so -- see ${link}.`);
});

test('a time, a ratio and a port keep what follows the colon', async () => {
  const html = await htmlOf(
    '会议 **10:30** 开始，比例 1:1，a:中文，`x:y`，:b[_c_]{d=e} 和 p:q。\n\n::词[释义]\n\n:::note\n9:05 到\n:::\n',
  );
  const words = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(words).toContain('会议 10:30 开始，比例 1:1，a:中文，x:y，:b[_c_]{d=e} 和 p:q。');
  expect(words).toContain('::词[释义]');
  expect(words).toContain('9:05 到');
  expect(html).toContain('<strong>10:30</strong>');
});

test('signs of Markdown inside a drawing stay in their labels', async () => {
  const source =
    'classDiagram\n  accTitle: t\n  accDescr: d\n  A "1" *-- "2..*" B\n  A "1" --> "*" C\n  class A {\n    +int a_b_c\n  }\n';
  const html = await htmlOf(`\`\`\`mermaid\n${source}\`\`\`\n`);
  const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
  expect(svg).toContain('>2..*</text>');
  expect(svg).toContain('>+int a_b_c</text>');
  expect(html.match(/<svg/g)?.length).toBe(1);
});

test('an outline and a callout keep what their author wrote', async () => {
  const html = await htmlOf('```tree title="一_二"\na*b*c\n└── d: e_f_g\n```\n\n:::note[标*题*]\n文\n:::\n');
  expect(html).toContain('<figcaption>一_二</figcaption>');
  expect(html).toContain('a*b*c');
  expect(html).toContain('e_f_g');
  expect(html).toMatch(
    /<aside class="gw-callout gw-callout-note" aria-label="标题"><p class="gw-callout-title">标<em>题<\/em><\/p>/,
  );
});

test('a wide drawing can be enlarged by a button of its own, without script', async () => {
  const steps = Array.from(
    { length: 12 },
    (_, index) => `s${index}[Step number ${index}] --> s${index + 1}[Step number ${index + 1}]`,
  );
  const html = await htmlOf(`\`\`\`mermaid\nflowchart LR\naccTitle: t\naccDescr: d\n${steps.join('\n')}\n\`\`\`\n`);
  expect(html).toMatch(
    /^<figure class="gw-diagram not-content gw-diagram-wide" id="(\w+-figure)" popover><button type="button" class="gw-diagram-zoom" popovertarget="\1"><span>放大查看<\/span><span>关闭<\/span><\/button><div/,
  );
});

test('a run of the other language says so; a name or an abbreviation does not', async () => {
  expect(await htmlOf('读 Trustworthy Online Controlled Experiments 一书。')).toContain(
    '读 <span lang="en">Trustworthy Online Controlled Experiments</span> 一书。',
  );
  expect(await htmlOf('用 Google Analytics 看 LTV。')).toContain('<p>用 Google Analytics 看 LTV。</p>');
  const { html } = await compilePage(
    pageCalled('en'),
    '---\ntitle: T\nsummary: S.\n---\n\nIt is called 基石，“稳”的意思 (foundation).',
    setting,
  );
  expect(html).toContain('It is called <span lang="zh-CN">基石，“稳”的意思</span> (foundation).');
});

test('code in braces that cannot be run is a problem at its place, in the build as in the check', async () => {
  const text = '---\ntitle: 试验\nsummary: 一句话。\n---\n\n一句话。\n\n数是 {nothing.here} 元。\n';
  const found = { rule: 'mdx-syntax', line: 8, column: 4 };
  const { html, problems } = await compilePage(pageCalled('zh'), text, setting);
  expect([html, problems]).toMatchObject(['', [found]]);
  expect((await checkPage(pageCalled('zh'), text, setting)).problems).toMatchObject([found]);
});
