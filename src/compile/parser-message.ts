import type { Said } from '../i18n/said.ts';

/** The sentences of the MDX parser, and the same in Chinese; `$1` and the like are what they quote. */
const IN_CHINESE: readonly [english: RegExp, chinese: string][] = [
  [/^Expected a closing tag for (`.+?`) \(([\d:]+)\)(?: before the end of `.+`)?$/, '$1（$2）没有闭合'],
  [
    /^Unexpected closing tag (`.+?`), expected corresponding closing tag for (`.+?`) \(([\d:]+)\)/,
    '$1 与 $2（$3）不成对',
  ],
  [/^Unexpected closing tag (`.+?`), expected an open tag first/, '$1 之前没有起始标签'],
  [/^Unexpected end of file in expression/, '`{` 之后没有对应的 `}`'],
  [/^Unexpected character after `<`/, '`<` 之后不是标签（链接写成 `[文字](地址)`）'],
  [
    /^Unexpected character (`.+?`) \((U\+\w+)\) before name.*`\{\/\*/,
    '`<` 之后的 $1（$2）不是标签名（注释写成 `{/* … */}`）',
  ],
  [/^Unexpected character (`.+?`) \((U\+\w+)\)/, '这里不能有 $1（$2）'],
  [
    /^Could not parse (?:expression|esm) with oxc: Expected (.+) but found (.+)$/,
    '`{…}` 里不是 JavaScript 表达式：应为 $1，却是 $2',
  ],
  [/^Could not parse (?:expression|esm) with oxc: Unexpected token$/, '`{…}` 里不是 JavaScript 表达式'],
];

/** What the MDX parser says, in every language; a sentence that is not known is quoted as it is. */
export function parserMessage(english: string): Said {
  const known = IN_CHINESE.find(([pattern]) => pattern.test(english));
  if (!known) return { zh: `解析器说：${english}`, en: english };
  const [pattern, chinese] = known;
  const match = pattern.exec(english) ?? [];
  return { zh: chinese.replace(/\$(\d)/g, (_, place) => match[Number(place)] ?? ''), en: english };
}
