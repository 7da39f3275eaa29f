import type { Said } from '../i18n/said.ts';
import { FILE_RULES } from './file-rules.ts';
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
      zh: '写成“键: 值”，每层缩进两个空格；含“: ”或“#”的文字加引号。',
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
  'no-imports': {
    severity: 'error',
    title: { zh: '正文不写 import 和 export', en: 'A page imports and exports nothing' },
    fix: { zh: '删掉这一行：组件无需导入。', en: 'Take the line out: components need no import.' },
  },
  'unknown-component': {
    severity: 'error',
    title: { zh: '组件都存在', en: 'Every component exists' },
    fix: { zh: '改成最接近的组件名。', en: 'Change it to the nearest component.' },
  },
  'unknown-attribute': {
    severity: 'error',
    title: { zh: '组件只带它认识的属性', en: 'A component has only attributes that it knows' },
    fix: { zh: '改成最接近的属性，或者删掉。', en: 'Change it to the nearest attribute, or take it out.' },
  },
  'missing-attribute': {
    severity: 'error',
    title: { zh: '组件必填的属性都在', en: 'A component has every attribute it needs' },
    fix: { zh: '补上这个属性。', en: 'Add the attribute.' },
  },
  'wrong-attribute': {
    severity: 'error',
    title: { zh: '属性的值是纯数据', en: 'The value of an attribute is plain data' },
    fix: { zh: '写成带引号的文字；inputs 写成字面量。', en: 'Write text in quotes; write inputs as a literal.' },
  },
  'unknown-callout': {
    severity: 'error',
    title: { zh: '提示框的种类存在', en: 'The kind of a callout exists' },
    fix: { zh: '改用 note、tip、caution 或 danger。', en: 'Use note, tip, caution or danger.' },
  },
  'unknown-output': {
    severity: 'error',
    title: { zh: '引用的结果存在', en: 'A figure asks for a result that exists' },
    fix: { zh: '改成最接近的结果名。', en: 'Change it to the nearest result.' },
  },
  'wrong-input': {
    severity: 'error',
    title: { zh: '模拟器接受所给的输入', en: 'A simulator accepts the inputs it is given' },
    fix: { zh: '把输入改到模拟器允许的范围内。', en: 'Change the input to what the simulator allows.' },
  },
  diagram: {
    severity: 'error',
    title: { zh: '示意图画得出来', en: 'A diagram can be drawn' },
    fix: { zh: '按提示改这一行 Mermaid 代码。', en: 'Change the line of Mermaid as the hint says.' },
  },
  outline: {
    severity: 'error',
    title: { zh: '大纲的层级对齐', en: 'The levels of an outline line up' },
    fix: {
      zh: '每层四个字符：│ 或空格，然后是 ├── 或 └──。',
      en: 'Four characters a level: │ or spaces, then ├── or └──.',
    },
  },
  'wrong-link': {
    severity: 'error',
    title: { zh: '链接的写法正确', en: 'A link is written in a form that is known' },
    fix: {
      zh: '写成同一语言的文件路径、站内的中文地址或 https 地址。',
      en: 'Write the path of a file in the same language, the Chinese address of a page, or an https address.',
    },
  },
  'dead-link': {
    severity: 'error',
    title: { zh: '链接的页面存在', en: 'The page that a link leads to exists' },
    fix: { zh: '改成最接近的地址。', en: 'Change it to the nearest address.' },
  },
  'dead-image': {
    severity: 'error',
    title: { zh: '图片放在本页的 figures/ 里，能读出来', en: 'A picture lies in its page’s figures/ and can be read' },
    fix: {
      zh: '把图片放进 figures/，写成 figures/文件名。',
      en: 'Put the picture into figures/ and write figures/ and its name.',
    },
  },
  'image-alt': {
    severity: 'error',
    title: { zh: '每张图片都有文字说明', en: 'Every picture is described in words' },
    fix: { zh: '在方括号里写明图中可以看到什么。', en: 'Say in the brackets what the picture shows.' },
  },
  'dead-anchor': {
    severity: 'error',
    title: { zh: '链接的小节存在', en: 'The section that a link leads to exists' },
    fix: { zh: '改成那一页上有的 id。', en: 'Change it to an id of that page.' },
  },
  sections: {
    severity: 'error',
    title: { zh: '手册的九个小节依次齐全', en: 'A playbook has its nine sections in order' },
    fix: { zh: '补上缺少的小节，按规定的次序排列。', en: 'Add the section that is missing; keep the order.' },
  },
  'unlisted-name': {
    severity: 'error',
    title: { zh: '正文用到的都列在 playbook.yml 里', en: 'What a playbook uses, its playbook.yml lists' },
    fix: { zh: '把它加进 playbook.yml 的列表。', en: 'Add it to the list in playbook.yml.' },
  },
  'heading-level': {
    severity: 'error',
    title: { zh: '标题逐级下降', en: 'Headings go down one level at a time' },
    fix: { zh: '把标题提高到上一级标题的下一级。', en: 'Raise the heading to one below the last.' },
  },
  'repeated-heading': {
    severity: 'error',
    title: { zh: '一页内标题的 id 不重复', en: 'No two headings of a page have the same id' },
    fix: { zh: '另起一个 {#id}。', en: 'Give one of them another {#id}.' },
  },
  'dead-file': {
    severity: 'error',
    title: { zh: '链接的文件存在', en: 'A file that a link offers exists' },
    fix: { zh: '改正地址，或把文件放进 public/。', en: 'Mend the address, or put the file into public/.' },
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
