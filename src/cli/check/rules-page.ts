import { CATALOGUE, type Rule, type RuleId } from '../../checks/catalogue.ts';
import { EXAMPLES } from '../../checks/examples.ts';
import { FILE_RULES } from '../../checks/file-rules.ts';
import { PAGE_RULES } from '../../checks/page-rules.ts';
import { UPKEEP_RULES } from '../../checks/upkeep-rules.ts';
import { WORD_RULES } from '../../checks/word-rules.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale, type Said } from '../../i18n/said.ts';

const IN_GROUPS = { ...FILE_RULES, ...PAGE_RULES, ...UPKEEP_RULES, ...WORD_RULES };

/** The sections of the page, in the order in which one writes: files, facts, pages, words, upkeep. */
const GROUPS: readonly { id: string; title: Said; rules: readonly string[] }[] = [
  { id: 'files', title: { zh: '文件', en: 'Files' }, rules: Object.keys(FILE_RULES) },
  {
    id: 'facts',
    title: { zh: '事实与整套内容', en: 'Facts, and the content as a whole' },
    rules: Object.keys(CATALOGUE).filter((id) => !Object.hasOwn(IN_GROUPS, id)),
  },
  { id: 'pages', title: { zh: '页面', en: 'Pages' }, rules: Object.keys(PAGE_RULES) },
  { id: 'words', title: { zh: '文字', en: 'Words' }, rules: Object.keys(WORD_RULES) },
  { id: 'upkeep', title: { zh: '审阅与翻译', en: 'Reviews and translations' }, rules: Object.keys(UPKEEP_RULES) },
];

/** The guide's page of all rules, as MDX: written by `npm run check -- --rules --page`, so that it says what the catalogue says. */
export function rulesPage(locale: Locale): string {
  const groups = GROUPS.map(({ id, title, rules }) => {
    const entries = rules.map((rule) => ruleEntry(rule as RuleId, locale));
    return `## ${title[locale]} {#${id}}\n\n${entries.join('\n\n')}`;
  });
  return `${HEADS[locale]}\n\n${groups.join('\n\n')}\n`;
}

const WORDS = {
  zh: { wrong: '错', right: '对', error: '错误', warning: '警告', check: '（只在检查时）', end: '。' },
  en: { wrong: 'wrong', right: 'right', error: 'Error', warning: 'Warning', check: ' (check only)', end: '.' },
};

function ruleEntry(id: RuleId, locale: Locale): string {
  const { severity, readBy, title, fix }: Rule = CATALOGUE[id];
  const words = WORDS[locale];
  const { wrong, right } = EXAMPLES[id];
  const kind = words[severity] + (readBy ? words.check : '');
  const gap = locale === 'zh' ? '' : ' ';
  return [
    `### \`${id}\` {#${id}}`,
    `**${plain(title[locale])}${words.end}**${gap}${kind}${words.end}${gap}${plain(fix[locale])}`,
    `\`\`\`text\n${labelled(words.wrong, inLocale(wrong, locale))}\n${labelled(words.right, inLocale(right, locale))}\n\`\`\``,
  ].join('\n\n');
}

/** One line beside its label; several lines below it. */
function labelled(label: string, text: string): string {
  return text.includes('\n') ? `${label}\n${text.replace(/^(?=.)/gm, '  ')}` : `${label}  ${text}`;
}

/** What MDX would take for code or markup stands as a reference. */
function plain(text: string): string {
  return text
    .replace(/[&<{}[\]*_]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/npm run [a-z]+ -- [a-z]+/g, (command) => `\`${command}\``);
}

const HEADS: Record<Locale, string> = {
  zh: `---
title: 检查
summary: npm run check 检查内容的每一条规则：什么算错、怎样改，以及编辑器和持续集成怎样读它的结果。
---

\`npm run check\` 一次读完全部内容，列出所有问题：文件、行、列、规则、发现了什么、应为什么、怎样改。**错误**会让网站停止生成，
**警告**只提醒。标有“只在检查时”的规则不影响生成：文字由检查来管，所以合并之前要运行它。

## 用法 {#use}

| 写 | 得到 |
| --- | --- |
| \`npm run check\` | 全部问题；结束码 0 没有错误，1 有错误，2 用法不对 |
| \`npm run check -- --fix\` | 改掉可以放心改的（空格、标点、简繁、英式拼写、漏列的名称），并说明改了什么 |
| \`npm run check -- --watch\` | 内容一变就再检查 |
| \`npm run check -- --strict\` | 有警告也算不通过 |
| \`npm run --silent check -- --json\` | 给程序读的结果 |
| \`npm run --silent check -- --sarif check.sarif\` | SARIF 2.1.0，代码托管平台和编辑器能直接显示 |
| \`npm run check -- --rules\` | 本页的规则，在终端里 |
| \`--locale zh\`、\`--locale en\` | 提示所用的语言 |

没有变的文件取自 \`node_modules/.cache/groundwork/\`，所以第二次只要一两秒。`,
  en: `---
title: Checks
summary: Every rule by which npm run check judges the content, what breaks it and how to mend it, and how editors and CI read the result.
---

\`npm run check\` reads all content in one run and lists every problem: file, line, column, rule, what was found, what was expected and
the fix. An **error** stops the build, a **warning** is only said. Rules marked “check only” do not stop a build: words are the
business of the check, so run it before you merge.

## How to use it {#use}

| write | get |
| --- | --- |
| \`npm run check\` | every problem; ends with 0 when there is no error, 1 when there is, 2 when used wrongly |
| \`npm run check -- --fix\` | mends what it may without harm (spaces, punctuation, traditional characters, British spelling, names not listed), and says what it did |
| \`npm run check -- --watch\` | checks again whenever the content changes |
| \`npm run check -- --strict\` | counts warnings as errors |
| \`npm run --silent check -- --json\` | the result for programs |
| \`npm run --silent check -- --sarif check.sarif\` | SARIF 2.1.0, which code hosts and editors show by themselves |
| \`npm run check -- --rules\` | the rules of this page, in the terminal |
| \`--locale zh\`, \`--locale en\` | the language of the messages |

Files that have not changed come from \`node_modules/.cache/groundwork/\`, so a second check takes a second or two.`,
};
