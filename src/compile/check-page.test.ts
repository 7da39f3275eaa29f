import { afterAll, beforeAll, expect, test } from 'vitest';
import { sortProblems } from '../errors/problem.ts';
import { inLocale } from '../i18n/said.ts';
import { checkPage } from './check-page.ts';
import { pageCalled, realSetting } from './page-fixtures.ts';

let setting: Awaited<ReturnType<typeof realSetting>>;
beforeAll(async () => {
  setting = await realSetting();
});
afterAll(() => setting.end());

const matter = '---\ntitle: 试验\nsummary: 一句话。\n---\n\n';

async function problemsOf(body: string, top = matter): Promise<string[]> {
  const { problems } = await checkPage(pageCalled('zh'), top + body, setting);
  return sortProblems(problems).map(({ line, column, rule, found, expected, fix }) => {
    const said = [`found ${inLocale(found, 'en')}`, `expected ${inLocale(expected, 'en')}`];
    if (fix) said.push(`fix ${inLocale(fix, 'en')}`);
    return [`zh.mdx:${line}:${column}  ${rule}`, ...said].join(' | ');
  });
}

test('a correct page has no problems, and its headings, links and uses are noted', async () => {
  const body =
    '## 标题 {#one}\n\n**注意：**见[技术债务](../technical-debt/zh.mdx#steps)与<Term id="technical-debt" />。\n';
  const { problems, facts } = await checkPage(pageCalled('zh'), matter + body, setting);
  expect(problems).toEqual([]);
  expect(facts.headings).toEqual([{ depth: 2, slug: 'one', text: '标题' }]);
  expect(facts.links).toMatchObject([{ target: 'playbooks/tech/technical-debt', anchor: 'steps', line: 8 }]);
  expect(facts.terms).toEqual(['technical-debt']);
});

test('a misspelt component, attribute and name are each reported with the right one', async () => {
  expect(
    await problemsOf('文字 <Trm id="x" />\n\n<Term idd="technical-debt" />\n\n<Term id="technical-dept" />\n'),
  ).toEqual([
    'zh.mdx:6:4  unknown-component | found <Trm> | expected one of <Steps>, <Step>, <Term>, <Cite>, <Simulator>, <Figure>, <Assessment>, <Templates>, <Sources> | fix <Term>',
    'zh.mdx:8:1  missing-attribute | found <Term> without id | expected id="…"',
    'zh.mdx:8:1  unknown-attribute | found idd on <Term> | expected one of id | fix id=…',
    expect.stringMatching(
      /^zh.mdx:10:1 {2}unknown-name \| found id="technical-dept" on <Term> \| .* \| fix id="technical-debt"$/,
    ),
  ]);
});

test('places after Chinese emphasis are the author’s own', async () => {
  expect(await problemsOf('**注意：**这里<Trm />\n')).toEqual([expect.stringMatching(/^zh.mdx:6:10 /)]);
});

test('an empty value is reported at the paragraph it stands in, though the parser names no place', async () => {
  expect(await problemsOf('文字。\n\n<Term id={} />\n')).toEqual([
    expect.stringMatching(/^zh.mdx:8:1 {2}mdx-syntax/),
    expect.stringMatching(/^zh.mdx:8:1 {2}wrong-attribute/),
  ]);
});

test('inputs that are no plain values are refused', async () => {
  expect(await problemsOf('<Simulator id="ice" inputs={{ ideas: process.exit() }} />\n')).toEqual([
    'zh.mdx:6:1  wrong-attribute | found inputs={{ ideas: process.exit() }} | expected inputs={{ name: value, … }} with plain values',
  ]);
});

test('an unknown input, a value out of range and an unknown output are reported in the author’s language', async () => {
  const body =
    '<Simulator id="ice" inputs={{ methd: "geometric" }} />\n\n<Simulator id="ltv-cac" inputs={{ grossMargin: 1.4 }} />\n\n值 <Figure sim="ltv-cac" output="ration" />\n';
  expect(await problemsOf(body)).toEqual([
    'zh.mdx:6:1  wrong-input | found ice: methd | expected There is no input “methd”. | fix method',
    expect.stringMatching(
      /^zh.mdx:8:1 {2}wrong-input \| found ltv-cac: grossMargin \| expected Gross margin .*100%.*140%/,
    ),
    expect.stringMatching(/^zh.mdx:10:3 {2}unknown-output \| .* \| fix output="ratio"$/),
  ]);
});

test('a link to a file that is not there, to the other language or to an unknown scheme is refused', async () => {
  expect(await problemsOf('[a](../nothing/zh.mdx) [b](../technical-debt/en.mdx) [c](javascript:alert(1))\n')).toEqual([
    'zh.mdx:6:1  wrong-link | found ../nothing/zh.mdx | expected a file that exists, such as ../<slug>/zh.mdx',
    'zh.mdx:6:24  wrong-link | found ../technical-debt/en.mdx | expected the page in the same language',
    'zh.mdx:6:54  wrong-link | found javascript:alert(1) | expected an https: or mailto: address, a file of the content, or an address of the site',
  ]);
});

test('a diagram that does not parse is reported at its line in the file', async () => {
  const [problem] = await problemsOf('```mermaid\nflowchart LR\naccTitle: t\naccDescr: d\na --> --> b\n```\n');
  expect(problem).toMatch(/^zh.mdx:10:\d+ {2}diagram/);
});

test('an outline, a callout, an import and broken MDX each say what is expected', async () => {
  expect(await problemsOf('```tree title="t"\na\n│ ├─ b\n```\n\n:::nota\nx\n:::\n\nimport x from "y"\n')).toEqual([
    'zh.mdx:8:1  outline | found │ ├─ b | expected guides of four characters: `│   ` or four spaces, then `├── ` or `└── `',
    'zh.mdx:11:1  unknown-callout | found :::nota | expected one of :::note, :::tip, :::caution, :::danger | fix :::note',
    'zh.mdx:15:1  no-imports | found import x from "y" | expected text and components only: everything listed in content/README.md is there without an import',
  ]);
  expect((await problemsOf('<Steps>\n\nnever closed\n'))[0]).toMatch(/^zh.mdx:\d+:\d+ {2}mdx-syntax/);
});

test('front matter is strict', async () => {
  expect(await problemsOf('x\n', '---\ntitel: x\nsummary: y\n---\n\n')).toEqual([
    'zh.mdx:2:1  missing-key | found no title | expected title: text',
    'zh.mdx:2:1  unknown-key | found titel | expected one of title, summary | fix title: x',
  ]);
});
