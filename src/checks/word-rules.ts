import type { Rule } from './catalogue.ts';

/** The rules of words, which `npm run check` reads and the build does not. */
export const WORD_RULES = {
  'repeated-definition': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '脚注和链接只定义一次', en: 'Footnotes and links are defined once' },
    fix: { zh: '删掉或改名其中一个定义。', en: 'Delete one of the definitions, or rename it.' },
  },
  'undefined-reference': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '脚注都有定义', en: 'Every footnote that is referred to is defined' },
    fix: { zh: '在页末补上 [^名称]: …。', en: 'Add [^name]: … at the end of the page.' },
  },
  'unused-definition': {
    severity: 'warning',
    readBy: 'check',
    title: { zh: '定义的脚注和链接都用到', en: 'Footnotes and links that are defined are used' },
    fix: { zh: '在正文引用它，或删掉定义。', en: 'Refer to it in the text, or delete the definition.' },
  },
  'empty-link': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '链接有地址', en: 'A link has an address' },
    fix: { zh: '写上地址，或去掉链接。', en: 'Write the address, or take the link away.' },
  },
  'chinese-spacing': {
    severity: 'error',
    readBy: 'check',
    title: {
      zh: '中文与字母、数字之间空一格，全角标点旁不空',
      en: 'Han and Latin stand a space apart, full-width signs do not',
    },
    fix: { zh: '加上或删掉这个空格（--fix 会做）。', en: 'Add the space or take it out (--fix does).' },
  },
  'chinese-punctuation': {
    severity: 'error',
    readBy: 'check',
    title: {
      zh: '中文用全角标点、半角字母和数字',
      en: 'Chinese has full-width signs and half-width letters and digits',
    },
    fix: { zh: '改成全角标点或半角字符（--fix 会做）。', en: 'Change the sign (--fix does).' },
  },
  'traditional-characters': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '中文用简体字', en: 'Chinese is written in simplified characters' },
    fix: { zh: '改成简体（--fix 会做）。', en: 'Write the simplified character (--fix does).' },
  },
  'glossary-wording': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '同一概念用词汇表的说法', en: 'One concept has one word, that of the glossary' },
    fix: { zh: '改用词汇表的说法。', en: "Use the glossary's word." },
  },
  'wrong-language': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '正文用本页的语言', en: "Prose is in the page's language" },
    fix: { zh: '用本页语言的说法，原文放进括号。', en: "Use the page's language; put the original in brackets." },
  },
  spelling: {
    severity: 'error',
    readBy: 'check',
    title: { zh: '英文拼写正确', en: 'English words are spelt correctly' },
    fix: {
      zh: '改正拼写；名称和新词加进 content/words/en.txt。',
      en: 'Mend the spelling; add names and new words to content/words/en.txt.',
    },
  },
  'british-spelling': {
    severity: 'error',
    readBy: 'check',
    title: { zh: '英文用英式拼写', en: 'English is spelt as the British spell it' },
    fix: { zh: '改成英式拼写（--fix 会做）。', en: 'Write the British form (--fix does).' },
  },
  'sentence-length': {
    severity: 'warning',
    readBy: 'check',
    title: { zh: '句子一口气读得完', en: 'A sentence can be read in one breath' },
    fix: { zh: '拆成两句，或改成列表。', en: 'Make two sentences of it, or a list.' },
  },
} as const satisfies Record<string, Rule>;
