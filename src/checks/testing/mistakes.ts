import type { RuleId } from '../catalogue.ts';
import { assessment, type Files, facts, page, playbook } from './small-content.ts';

/** A mistake in files of its own: `¶` stands where it must be reported and is taken out before the files are written. */
export interface Mistake {
  rule: RuleId;
  files: Files;
  /** What the fix must say, in English. */
  fix?: string | RegExp;
  /** A place that cannot be marked; a line of 0 stands for any. */
  at?: { file: string; line: number; column: number };
  /** Rules that the same mistake breaks too. */
  besides?: RuleId[];
}

let count = 0;

/** A page of the guide with a mistake in one of its languages. */
function onPage(rule: RuleId, zh: string, fix?: string | RegExp, en = 'One line.'): Mistake {
  count += 1;
  const folder = `content/pages/trial-${count}`;
  return {
    rule,
    files: { [`${folder}/zh.mdx`]: page('zh', zh), [`${folder}/en.mdx`]: page('en', en) },
    ...(fix !== undefined && { fix }),
  };
}

const inEnglish = (rule: RuleId, en: string, fix?: string | RegExp) => onPage(rule, '一句话。', fix, en);

/** What only shows when two languages are compared is reported at the top of the English one. */
function atStartOfEnglish(mistake: Mistake): Mistake {
  const [, en = ''] = Object.keys(mistake.files);
  return { ...mistake, at: { file: en, line: 1, column: 1 } };
}

/** A page whose front matter is wrong. */
function inMatter(rule: RuleId, matter: string, fix?: string | RegExp): Mistake {
  const wrong = onPage(rule, '', fix);
  const [zh = ''] = Object.keys(wrong.files);
  return { ...wrong, files: { ...wrong.files, [zh]: `---\n${matter}\n---\n\n一句话。\n` } };
}

/** A mistake in one file; without a mark it is reported at the start of a line of it. */
function file(
  rule: RuleId,
  name: string,
  text: string | Buffer,
  fix?: string | RegExp,
  other?: string,
  line = 1,
): Mistake {
  const isMarked = typeof text === 'string' && text.includes('¶');
  const place = { file: other ? name.replace(/[^/]+(\/a\.png)?$/, other) : name, line, column: 1 };
  return { rule, files: { [name]: text }, ...(fix !== undefined && { fix }), ...(!isMarked && { at: place }) };
}

/** A maturity model that is written by a program: only its file is looked at. */
function model(id: string, rule: RuleId, edit: Parameters<typeof assessment>[1], besides: RuleId[] = []): Mistake {
  const at = { file: `content/assessments/${id}/model.yml`, line: 0, column: 0 };
  return { rule, files: assessment(id, edit), at, besides };
}

/** A mistake that breaks other rules too. */
function withAlso(mistake: Mistake, ...besides: RuleId[]): Mistake {
  return { ...mistake, besides };
}

/** The facts of a playbook, marked at their first line. */
function marked(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, name.endsWith('playbook.yml') ? `¶${text}` : text]),
  );
}

const TEMPLATE = 'title: { zh: 表, en: Sheet }\nsummary: { zh: 一张表。, en: A sheet. }\n';
const source = (title: string) =>
  `title: { zh: ${title}, en: Another book }\nkind: book\nnote: { zh: 一句。, en: A line. }\n`;
const term = (more: string) =>
  `zh: { term: 甲, definition: 一种说法。 }\nen: { term: first, definition: A manner of speaking. }\nsystems: [tech]\n${more}`;

const LONG_ZH = `¶${'这一句很长，'.repeat(20)}没有完。`;
const LONG_EN = `¶This ${'goes on and on, '.repeat(15)}and has no end.`;
const NUMBERED = '旁边写着：¶获客成本 400 元。\n\n<Simulator id="ltv-cac" inputs={{ cac: 500 }} />';
const NUMBERED_EN = 'The number is beside it.\n\n<Simulator id="ltv-cac" inputs={{ cac: 500 }} />';

const WORDS: readonly Mistake[] = [
  onPage('chinese-spacing', '共有¶3 个客户。', '共有 3 个客户。'),
  onPage('chinese-spacing', '先看这里，¶ 再看那里。', '先看这里，再看那里。'),
  onPage('chinese-punctuation', '先看¶,再做。', '先看，再做。'),
  onPage('chinese-punctuation', '叫做¶"留存"的指标。', '叫做“留存”的指标。'),
  onPage('chinese-punctuation', '还有¶...没有写完。', '还有……没有写完。'),
  onPage('traditional-characters', '¶數據要看。', '数据要看。'),
  onPage('glossary-wording', '我们还¶技术债。', '我们还技术债务。'),
  onPage('wrong-language', '看 ¶technical debt 的账。', '技术债务'),
  inEnglish('wrong-language', 'See ¶数据 here.'),
  onPage('sentence-length', LONG_ZH),
  inEnglish('sentence-length', LONG_EN),
  inEnglish('spelling', 'A ¶mistaek is here.', 'mistake'),
  inEnglish('british-spelling', 'The ¶color is blue.', 'colour'),
  onPage('undefined-reference', '见脚注¶[^gone]。'),
  onPage('unused-definition', '一句话。\n\n¶[^x]: 脚注。'),
  onPage('repeated-definition', '见[^a]。\n\n[^a]: 一。\n\n¶[^a]: 二。'),
  onPage('empty-link', '看¶[这里]()。'),
];

const COMPONENTS: readonly Mistake[] = [
  onPage('unknown-component', '看 ¶<Trm id="refactoring" />。', '<Term>'),
  onPage(
    'unknown-attribute',
    '看 ¶<Term id="technical-debt" idd="x" />。',
    'id=…',
    'See <Term id="technical-debt" />.',
  ),
  onPage('missing-attribute', '看 ¶<Term />。'),
  onPage(
    'wrong-attribute',
    '¶<Simulator id="ice" inputs={{ ideas: process.exit() }} />',
    undefined,
    '<Simulator id="ice" />',
  ),
  onPage('unknown-name', '看 ¶<Term id="technical-dept" />。', 'id="technical-debt"'),
  onPage('unknown-callout', '¶:::nota\n文字\n:::', ':::note'),
  onPage('no-imports', '¶import x from "y"'),
  onPage('mdx-syntax', '一句话。\n\n¶<Steps>\n\n没有完。'),
  onPage('outline', '```tree title="树"\n根\n¶│ ├─ 枝\n```'),
  onPage('diagram', '```mermaid\n¶flowchrt LR\naccTitle: 图\naccDescr: 一张图。\n```', 'did you mean "flowchart"?'),
  withAlso(
    onPage(
      'wrong-input',
      '¶<Simulator id="ice" inputs={{ methd: "geometric" }} />',
      'method',
      '<Simulator id="ice" inputs={{ method: "geometric" }} />',
    ),
    'translations-differ',
  ),
  withAlso(
    onPage('unknown-output', '值 ¶<Figure sim="ltv-cac" output="ration" />。', 'output="ratio"'),
    'translations-differ',
  ),
  onPage('figure-differs', NUMBERED, /500/, NUMBERED_EN),
];

const PAGES: readonly Mistake[] = [
  onPage('dead-link', '看¶[这里](/playbooks/tech/alfa/)。', '/playbooks/tech/alpha/'),
  onPage('dead-anchor', '看¶[这里](/playbooks/tech/alpha/#wen)。', '/playbooks/tech/alpha/#when'),
  onPage('dead-file', '取¶[便笺](/templates/nota.zh.md)。', '/templates/note.zh.md'),
  onPage('wrong-link', '看¶[这里](../nowhere/zh.mdx)。'),
  withAlso(
    onPage('heading-level', '## 一 {#one}\n\n¶#### 二 {#two}', '###', '## One {#one}\n\n### Two {#two}'),
    'translations-differ',
  ),
  withAlso(
    onPage('repeated-heading', '## 一 {#one}\n\n¶## 二 {#one}', '{#one-2}', '## One {#one}\n\n## Two {#two}'),
    'translations-differ',
  ),
  withAlso(onPage('image-alt', '¶![](figures/none.png)'), 'dead-image'),
  onPage('dead-image', '¶![图](figures/none.png)'),
  inMatter('missing-key', '¶summary: 没有标题。'),
  inMatter('unknown-key', 'title: 试验\nsummary: 一句。\n¶sumary: 一句。', 'summary: 一句。'),
  inMatter('wrong-value', `¶title: ${'长'.repeat(61)}\nsummary: 一句。`),
  { rule: 'missing-translation', files: { 'content/pages/alone/zh.mdx': `¶${page('zh', '一句话。')}` } },
  atStartOfEnglish(onPage('translations-differ', '## 一 {#one}', undefined, '## One {#two}')),
  atStartOfEnglish(onPage('term-in-one-language', '看 <Term id="refactoring" />。', '<Term id="refactoring" />')),
];

const reviewed = (files: Files): Files => ({
  ...files,
  'content/playbooks/tech/bumped/playbook.yml': facts(60).replace(
    'status: draft',
    'status: reviewed\n¶reviewed: { date: 2026-11-23, by: growth-lead }',
  ),
});

const FACTS: readonly Mistake[] = [
  {
    rule: 'sections',
    files: {
      ...playbook('short', 20),
      'content/playbooks/tech/short/zh.mdx': `¶${page('zh', '## 小节 {#when}')}`,
      'content/playbooks/tech/short/en.mdx': `¶${page('en', '## Section {#when}')}`,
    },
    fix: /\{#try\}/,
  },
  {
    rule: 'unlisted-name',
    files: marked(
      playbook('unlisted', 30, {
        zh: '\n\n见 <Term id="refactoring" />。',
        en: '\n\nSee <Term id="refactoring" />.',
      }),
    ),
    fix: 'terms: [refactoring]',
  },
  { rule: 'unused-listing', files: playbook('unused', 40, { facts: 'terms: [¶refactoring]\n' }) },
  { rule: 'unknown-name', files: playbook('related', 50, { facts: 'related: [¶alfa]\n' }), fix: 'alpha' },
  { rule: 'shared-place', files: marked(playbook('shared', 10)) },
  { rule: 'review-bumped', files: reviewed(playbook('bumped', 60)), fix: /npm run review -- done tech\/bumped/ },
  file('missing-file', 'content/playbooks/tech/no-facts/figures/a.png', Buffer.from('x'), undefined, 'playbook.yml'),
  withAlso(
    file('unknown-system', 'content/playbooks/teck/beta/playbook.yml', `¶${facts(10)}`, /playbooks\/tech\/beta/),
    'missing-translation',
  ),
  file('unused-source', 'content/sources/lonely.yml', `¶${source('又一本书')}`),
  withAlso(
    file('unused-template', 'content/templates/lonely/template.yml', `¶${TEMPLATE}`, 'templates: [lonely]'),
    'missing-file',
  ),
  file('yaml-syntax', 'content/sources/broken.yml', 'title: { zh: 书 }\n¶title: { zh: 书 }\n'),
  file('unknown-name', 'content/glossary/first.yml', `¶${term('related: [refactorin]\n')}`, 'refactoring'),
  file('stray-file', 'content/notes.docx', '¶一份文件。'),
];

const MODELS: readonly Mistake[] = [
  model('twice', 'repeated-id', ({ items }) => Object.assign(items[1]?.indicators[0] ?? {}, { id: 'a.p.x' }), [
    'unknown-name',
    'missing-key',
  ]),
  model('round', 'circle', ({ actions }) => {
    for (const [item, other] of [
      ['a.p', 'b.p'],
      ['b.p', 'a.p'],
    ] as const) {
      actions.find((action) => action.item === item && action.to === 3)?.dependsOn.push(other);
    }
  }),
  model('empty', 'empty-system', ({ systems }) => systems.push({ id: 'c' }), ['missing-key']),
];

const FORMS: readonly Mistake[] = [
  file('not-utf8', 'content/sources/gbk.yml', Buffer.from([0x74, 0x3a, 0x0a, 0xca, 0xe9]), undefined, 'gbk.yml', 2),
  file('byte-order-mark', 'content/sources/a-mark.yml', `\uFEFF${source('带标记的书')}`),
  file('not-utf8', 'content/sources/wide.yml', Buffer.from('\uFEFFtitle: 书', 'utf16le'), undefined, 'wide.yml'),
  file('stray-file', 'content/glossary/Wrong_Name.yml', `¶${term('')}`),
  file(
    'yaml-syntax',
    'content/sources/alias.yml',
    'title: &book { zh: 书, en: Book }\nnote: ¶*bok\nkind: book\n',
    /\*book/,
  ),
  file('binary-file', 'content/sources/binary.yml', Buffer.from([0x61, 0x0a, 0x00, 0xff]), undefined, 'binary.yml', 2),
  file('empty-file', 'content/sources/empty.yml', ' \n'),
  file('large-file', 'content/sources/large.yml', `a: ${'x'.repeat(10_000_000)}\n`),
];

/** At least one mistake for every rule, in a content of their own each, so that one run must find them all. */
export const MISTAKES: readonly Mistake[] = [...WORDS, ...COMPONENTS, ...PAGES, ...FACTS, ...MODELS, ...FORMS];
