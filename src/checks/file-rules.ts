import type { Rule } from './catalogue.ts';

/** The rules of a file's form, whatever it holds. */
export const FILE_RULES = {
  'not-utf8': {
    severity: 'error',
    title: { zh: '文本是 UTF-8', en: 'Text is UTF-8' },
    fix: { zh: '另存为 UTF-8。', en: 'Save it as UTF-8.' },
  },
  'byte-order-mark': {
    severity: 'error',
    title: { zh: '文件开头没有字节顺序标记', en: 'A file does not begin with a byte order mark' },
    fix: { zh: '删掉它：另存为无 BOM 的 UTF-8。', en: 'Take it out: save as UTF-8 without BOM.' },
  },
  'binary-file': {
    severity: 'error',
    title: { zh: '文本文件里是文本', en: 'A text file holds text' },
    fix: { zh: '换成真正的文本文件。', en: 'Put the text itself there.' },
  },
  'empty-file': {
    severity: 'error',
    title: { zh: '文件不是空的', en: 'No file is empty' },
    fix: { zh: '写上内容，或删掉它。', en: 'Write it, or delete it.' },
  },
  'large-file': {
    severity: 'error',
    title: { zh: '文件不太大', en: 'No file is too large' },
    fix: { zh: '拆开文本，压缩图片。', en: 'Split the text; compress the picture.' },
  },
  'unreadable-file': {
    severity: 'error',
    title: { zh: '文件能够读取', en: 'A file can be read' },
    fix: { zh: '检查它是否还在、权限是否正确。', en: 'See that it is still there and may be read.' },
  },
} as const satisfies Record<string, Rule>;
