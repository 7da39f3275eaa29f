import type { Said } from '../i18n/said.ts';
import { FILE_RULES } from './file-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import { UPKEEP_RULES } from './upkeep-rules.ts';
import { WORD_RULES } from './word-rules.ts';

/** How much a problem weighs: an error stops the build, a warning is only said. */
export type Severity = 'error' | 'warning';

/** What can be wrong with the content, under its permanent name. */
export interface Rule {
  severity: Severity;
  /** `check` where only `npm run check` looks, not the build: words, and what is only a pity. */
  readBy?: 'check';
  /** What must hold, in a line. */
  title: Said;
  /** How to mend it, whatever the case. */
  fix: Said;
}

/** Every rule by its permanent name, from the form of files to what they say together. A problem names one of these, so no other compiles. */
export const CATALOGUE = {
  'yaml-syntax': {
    severity: 'error',
    title: { zh: 'YAML 能够解析', en: 'YAML can be parsed' },
    fix: {
      zh: '写成 `键: 值`，每层缩进两个空格；含 `: ` 或 `#` 的文字加引号。',
      en: 'Write `key: value` with two spaces a level; put text with `: ` or `#` in quotes.',
    },
  },
  'mdx-syntax': {
    severity: 'error',
    title: { zh: 'MDX 能够解析', en: 'MDX can be parsed' },
    fix: {
      zh: "每个 <标签> 都要闭合；字符本身写成 {'{'} 和 &lt;。",
      en: "Close every <Tag>; write {'{'} and &lt; for the characters themselves.",
    },
  },
  'unknown-key': {
    severity: 'error',
    title: { zh: '文件里只有规定的键', en: 'A file holds only the keys it may hold' },
    fix: { zh: '改成最接近的键，或者删掉。', en: 'Change it to the nearest valid key, or take it out.' },
  },
  'missing-key': {
    severity: 'error',
    title: { zh: '必填的键都在', en: 'Every key that must be there is there' },
    fix: { zh: '补上这个键。', en: 'Add the key.' },
  },
  'wrong-value': {
    severity: 'error',
    title: { zh: '值符合规定', en: 'A value is what its key asks for' },
    fix: { zh: '改成所说的那种值。', en: 'Write a value of the kind that is named.' },
  },
  'unknown-name': {
    severity: 'error',
    title: { zh: '提到的名称都存在', en: 'Every name that is mentioned exists' },
    fix: { zh: '改成最接近的名称，或者先建立它。', en: 'Change it to the nearest name, or create what it names.' },
  },
  'unknown-system': {
    severity: 'error',
    title: { zh: '手册放在六个体系之一', en: 'A playbook stands in one of the six systems' },
    fix: { zh: '把文件夹移到所属的体系。', en: 'Move the folder into its system.' },
  },
  'repeated-id': {
    severity: 'error',
    title: { zh: '一个 id 只出现一次', en: 'An id stands once' },
    fix: { zh: '另起一个 id。', en: 'Give it an id of its own.' },
  },
  'shared-place': {
    severity: 'error',
    title: { zh: '一个位置只归一项', en: 'No two claim the same place' },
    fix: { zh: '换一个没有占用的位置。', en: 'Choose a place that is free.' },
  },
  circle: {
    severity: 'error',
    title: { zh: '各步骤不循环等待', en: 'No steps wait for each other in a circle' },
    fix: { zh: '去掉其中一个 dependsOn。', en: 'Take one of the dependsOn out.' },
  },
  'empty-system': {
    severity: 'error',
    title: { zh: '测评的每个体系都有题目', en: 'Every system of an assessment has an item' },
    fix: { zh: '为它写一道题，或者删掉这个体系。', en: 'Write an item for it, or take the system out.' },
  },
  'missing-file': {
    severity: 'error',
    title: { zh: '成套的文件齐全', en: 'Files that belong together are all there' },
    fix: { zh: '补写缺少的文件。', en: 'Write the file that is missing.' },
  },
  'missing-translation': {
    severity: 'error',
    title: { zh: '每页都有中英两个版本', en: 'Every page exists in both languages' },
    fix: { zh: '补写另一种语言的文件。', en: 'Write the file of the other language.' },
  },
  'stray-file': {
    severity: 'error',
    title: { zh: '内容里只有规定种类的文件', en: 'Only files of the known kinds lie in the content' },
    fix: {
      zh: '移到 content/ 之外，或者放到它该在的地方。',
      en: 'Move it out of content/, or to where its kind belongs.',
    },
  },
  ...PAGE_RULES,
  'unlisted-name': {
    severity: 'error',
    title: { zh: '正文用到的都列在 playbook.yml 里', en: 'What a playbook uses, its playbook.yml lists' },
    fix: { zh: '把它加进 playbook.yml 的列表。', en: 'Add it to the list in playbook.yml.' },
  },
  'figure-differs': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '正文的数字与旁边的模拟器一致', en: 'Figures in the text agree with the simulator beside them' },
    fix: { zh: '改正文的数字，或改预设。', en: 'Change the figure in the text, or the preset.' },
  },
  'term-in-one-language': {
    severity: 'warning',
    readBy: 'check',
    title: { zh: '术语链接在两种语言里相同', en: 'Both languages link the same terms' },
    fix: { zh: '在另一种语言里也用 <Term>。', en: 'Use <Term> in the other language too.' },
  },
  'unused-listing': {
    severity: 'warning',
    readBy: 'check',
    title: { zh: 'playbook.yml 所列的正文都用到', en: 'What playbook.yml lists, the playbook uses' },
    fix: { zh: '在正文里用上，或从列表删掉。', en: 'Use it in the text, or take it off the list.' },
  },
  'unused-source': {
    severity: 'warning',
    readBy: 'check',
    title: { zh: '每个来源都有手册引用', en: 'Every source is cited by some page' },
    fix: { zh: '引用它，或删掉文件。', en: 'Cite it, or delete its file.' },
  },
  'unused-template': {
    severity: 'warning',
    readBy: 'check',
    title: { zh: '每个模板都有手册提供', en: 'Every template is offered by some playbook' },
    fix: { zh: '列进一本手册的 templates，或删掉它。', en: 'List it under templates of a playbook, or delete it.' },
  },
  ...FILE_RULES,
  ...UPKEEP_RULES,
  ...WORD_RULES,
} as const satisfies Record<string, Rule>;

/** The permanent name of a rule. */
export type RuleId = keyof typeof CATALOGUE;

/** How much the problems of a rule weigh. */
export function severityOf(rule: RuleId): Severity {
  return CATALOGUE[rule].severity;
}
