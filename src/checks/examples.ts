import type { Words } from '../i18n/said.ts';
import type { RuleId } from './catalogue.ts';

/** A mistake and the same mended, as they would stand in a file. */
export interface Example {
  wrong: Words;
  right: Words;
}

/** One example for every rule; the guide shows them. */
export const EXAMPLES: Record<RuleId, Example> = {
  'yaml-syntax': { wrong: 'title: { zh: 书: 上册 }', right: 'title: { zh: "书: 上册" }' },
  'mdx-syntax': { wrong: '<Steps>\n…', right: '<Steps>\n\n…\n\n</Steps>' },
  'unknown-key': { wrong: 'ownr: growth-lead', right: 'owner: growth-lead' },
  'missing-key': { wrong: 'order: 50', right: 'order: 50\nowner: growth-lead' },
  'wrong-value': { wrong: 'duration: 6 weeks', right: 'duration: P6W' },
  'unknown-name': { wrong: '<Term id="technical-dept" />', right: '<Term id="technical-debt" />' },
  'unknown-system': { wrong: 'content/playbooks/teck/my-topic/', right: 'content/playbooks/tech/my-topic/' },
  'repeated-id': { wrong: 'levels: [initial, initial]', right: 'levels: [initial, developing]' },
  'shared-place': {
    wrong: { zh: 'order: 50   # 另一本手册也是 50', en: 'order: 50   # another playbook has 50 too' },
    right: 'order: 60',
  },
  circle: {
    wrong: { zh: 'dependsOn: [b]   # 而 b 又在等它', en: 'dependsOn: [b]   # and b waits for it' },
    right: 'dependsOn: []',
  },
  'empty-system': {
    wrong: {
      zh: 'systems: [{ id: tech }]   # items 里没有 tech 的题',
      en: 'systems: [{ id: tech }]   # no item of tech',
    },
    right: 'items:\n  - { id: tech.capability, system: tech, … }',
  },
  'missing-file': {
    wrong: 'tech/my-topic/zh.mdx\ntech/my-topic/en.mdx',
    right: 'tech/my-topic/playbook.yml\ntech/my-topic/zh.mdx\ntech/my-topic/en.mdx',
  },
  'missing-translation': { wrong: 'zh.mdx', right: 'zh.mdx\nen.mdx' },
  'stray-file': {
    wrong: 'content/playbooks/tech/my-topic/notes.docx',
    right: { zh: '（移到 content/ 之外）', en: '(moved out of content/)' },
  },
  'no-imports': { wrong: 'import Chart from "./chart"', right: '<Simulator id="ice" />' },
  'unknown-component': { wrong: '<Trm id="churn-rate" />', right: '<Term id="churn-rate" />' },
  'unknown-attribute': { wrong: '<Term name="churn-rate" />', right: '<Term id="churn-rate" />' },
  'missing-attribute': { wrong: '<Cite />', right: '<Cite id="support-systems" />' },
  'wrong-attribute': {
    wrong: '<Simulator id="ice" inputs={{ ideas: load() }} />',
    right: '<Simulator id="ice" inputs={{ method: "geometric" }} />',
  },
  'unknown-callout': { wrong: ':::nota\n…\n:::', right: ':::note\n…\n:::' },
  'unknown-output': {
    wrong: '<Figure sim="ltv-cac" output="ration" />',
    right: '<Figure sim="ltv-cac" output="ratio" />',
  },
  'wrong-input': {
    wrong: '<Simulator id="ltv-cac" inputs={{ grossMargin: 80 }} />',
    right: '<Simulator id="ltv-cac" inputs={{ grossMargin: 0.8 }} />',
  },
  diagram: { wrong: 'flowchrt LR', right: 'flowchart LR' },
  outline: {
    wrong: { zh: '根\n│ ├─ 枝', en: 'root\n│ ├─ branch' },
    right: { zh: '根\n├── 枝', en: 'root\n├── branch' },
  },
  'wrong-link': {
    wrong: '[…](../technical-debt)',
    right: { zh: '[…](../technical-debt/zh.mdx)', en: '[…](../technical-debt/en.mdx)' },
  },
  'dead-link': { wrong: '[…](/simulators/icee/)', right: '[…](/simulators/ice/)' },
  'dead-anchor': { wrong: '[…](#step)', right: '[…](#steps)' },
  'dead-file': {
    wrong: { zh: '[…](/templates/risk-registre.zh.csv)', en: '[…](/templates/risk-registre.en.csv)' },
    right: { zh: '[…](/templates/risk-register.zh.csv)', en: '[…](/templates/risk-register.en.csv)' },
  },
  'dead-image': { wrong: '![…](board.png)', right: '![…](figures/board.png)' },
  'image-alt': {
    wrong: '![](figures/board.png)',
    right: {
      zh: '![每周看板：三条曲线和一条警戒线](figures/board.png)',
      en: '![The weekly board: three curves and a limit](figures/board.png)',
    },
  },
  sections: {
    wrong: { zh: '## 步骤 {#steps}\n## 指标 {#measures}', en: '## Steps {#steps}\n## Measures {#measures}' },
    right: {
      zh: '## 步骤 {#steps}\n## 试一试 {#try}\n## 指标 {#measures}',
      en: '## Steps {#steps}\n## Try it {#try}\n## Measures {#measures}',
    },
  },
  'heading-level': { wrong: '## …\n#### …', right: '## …\n### …' },
  'repeated-heading': { wrong: '### … {#people}\n### … {#people}', right: '### … {#people}\n### … {#roles}' },
  'unlisted-name': { wrong: 'terms: []', right: 'terms: [churn-rate]' },
  'translations-differ': {
    wrong: 'zh.mdx  ### … {#people}\nen.mdx  ### … {#roles}',
    right: 'zh.mdx  ### … {#people}\nen.mdx  ### … {#people}',
  },
  'figure-differs': {
    wrong: {
      zh: '先看获客成本 400 元。\n\n<Simulator id="ltv-cac" inputs={{ cac: 500 }} />',
      en: 'First an acquisition cost of 400.\n\n<Simulator id="ltv-cac" inputs={{ cac: 500 }} />',
    },
    right: {
      zh: '先看获客成本 500 元。\n\n<Simulator id="ltv-cac" inputs={{ cac: 500 }} />',
      en: 'First an acquisition cost of 500.\n\n<Simulator id="ltv-cac" inputs={{ cac: 500 }} />',
    },
  },
  'term-in-one-language': {
    wrong: 'zh.mdx  <Term id="churn-rate" />\nen.mdx  churn rate',
    right: 'zh.mdx  <Term id="churn-rate" />\nen.mdx  <Term id="churn-rate" />',
  },
  'unused-listing': {
    wrong: { zh: 'terms: [churn-rate]   # 正文没有用到', en: 'terms: [churn-rate]   # used nowhere' },
    right: 'terms: []',
  },
  'unused-source': { wrong: 'content/sources/lonely.yml', right: '<Cite id="lonely" />' },
  'unused-template': { wrong: 'content/templates/lonely/', right: 'templates: [lonely]' },
  'not-utf8': { wrong: 'GBK', right: 'UTF-8' },
  'byte-order-mark': { wrong: 'EF BB BF 74 69 74 6C 65', right: '74 69 74 6C 65' },
  'binary-file': { wrong: '00 01 02 …', right: 'title: …' },
  'empty-file': { wrong: { zh: '（空）', en: '(empty)' }, right: 'title: …' },
  'large-file': {
    wrong: '10 MB',
    right: { zh: '文本至多 1 MB，图片至多 2 MB', en: 'text of at most 1 MB, pictures of at most 2 MB' },
  },
  'unreadable-file': { wrong: 'EACCES', right: 'chmod a+r …' },
  'review-bumped': {
    wrong: 'reviewed: { date: 2027-01-01, … }',
    right: 'npm run review -- done tech/my-topic --by growth-lead',
  },
  'review-overdue': {
    wrong: 'reviewed: { date: 2025-01-01, … }',
    right: 'npm run review -- done tech/my-topic --by growth-lead',
  },
  'edited-since-review': {
    wrong: { zh: '（审阅之后改了一节）', en: '(a section was edited after the review)' },
    right: 'npm run review -- done tech/my-topic --by growth-lead',
  },
  'translation-behind': {
    wrong: { zh: '（改了中文，没有改英文）', en: '(the Chinese was edited, the English was not)' },
    right: 'npm run translate -- diff tech/my-topic\nnpm run translate -- done tech/my-topic',
  },
  'repeated-definition': { wrong: '[^a]: …\n[^a]: …', right: '[^a]: …\n[^b]: …' },
  'undefined-reference': { wrong: '…[^a]', right: '…[^a]\n\n[^a]: …' },
  'unused-definition': { wrong: '[^a]: …', right: '…[^a]\n\n[^a]: …' },
  'empty-link': { wrong: '[…]()', right: '[…](/glossary/)' },
  'chinese-spacing': { wrong: '共有3 个客户 。', right: '共有 3 个客户。' },
  'chinese-punctuation': { wrong: '先看,再做(不急)。', right: '先看，再做（不急）。' },
  'traditional-characters': { wrong: '數據', right: '数据' },
  'glossary-wording': { wrong: { zh: '技术债', en: 'tech debt' }, right: { zh: '技术债务', en: 'technical debt' } },
  'wrong-language': {
    wrong: { zh: '看 churn rate 的走势', en: 'the 流失率 by month' },
    right: { zh: '看流失率的走势', en: 'the churn rate by month' },
  },
  spelling: { wrong: 'mistaek', right: 'mistake' },
  'british-spelling': { wrong: 'color, organize', right: 'colour, organise' },
  'sentence-length': {
    wrong: { zh: '一句超过 100 字', en: 'a sentence of more than 45 words' },
    right: { zh: '两句，或用分号断开', en: 'two sentences, or a semicolon between' },
  },
};
