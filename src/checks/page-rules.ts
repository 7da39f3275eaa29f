import type { Rule } from './catalogue.ts';

/** The rules of one page's text: its components, diagrams, links and headings. */
export const PAGE_RULES = {
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
} as const satisfies Record<string, Rule>;
