import type { ErrorCode } from 'yaml';
import type { Said } from '../i18n/said.ts';

const IN_CHINESE: Record<ErrorCode, string> = {
  ALIAS_PROPS: '引用（*…）不能带锚点或类型',
  BAD_ALIAS: '引用（*…）指向的锚点不存在',
  BAD_COLLECTION_TYPE: '列表或键值对的类型标记不对',
  BAD_DIRECTIVE: '文件开头的 % 指令不对',
  BAD_DQ_ESCAPE: '双引号里的反斜杠转义不对',
  BAD_INDENT: '缩进没有对齐',
  BAD_PROP_ORDER: '锚点或类型标记的位置不对',
  BAD_SCALAR_START: '文字不能以这个符号开头，需要加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”，文字需要加引号',
  BLOCK_IN_FLOW: '[…] 或 {…} 里不能用缩进的写法',
  DUPLICATE_KEY: '同一个键出现了两次',
  IMPOSSIBLE: '无法解析',
  KEY_OVER_1024_CHARS: '键超过 1024 个字符',
  MISSING_CHAR: '缺少一个符号（引号、括号、冒号或逗号）',
  MULTILINE_IMPLICIT_KEY: '键写到了下一行，多半是少了冒号',
  MULTIPLE_ANCHORS: '一个值有两个锚点',
  MULTIPLE_DOCS: '一个文件里有两份文档（---）',
  MULTIPLE_TAGS: '一个值有两个类型标记',
  NON_STRING_KEY: '键不是文字',
  RESOURCE_EXHAUSTION: '引用展开后太大',
  TAB_AS_INDENT: '缩进用了制表符，应为空格',
  TAG_RESOLVE_FAILED: '类型标记（!…）不存在',
  UNEXPECTED_TOKEN: '这里有多余的内容',
};

/** What the YAML parser says, in every language. */
export function yamlMessage({ code, message }: { code: ErrorCode; message: string }): Said {
  return { zh: IN_CHINESE[code] ?? `解析器说：${message}`, en: message };
}
