import type { DiagramSaid } from '../draw.ts';

/** Signs that a Chinese keyboard gives in the place of a grammar's own. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '－': '-',
  '＞': '>',
  '；': ';',
  '｜': '|',
  '“': '"',
  '”': '"',
  '【': '[',
  '】': ']',
  '→': '-->',
  '—': '--',
};
/** Types whose grammar takes names beyond ASCII only in double quotes. */
const QUOTED_ONLY =
  /^\s*(sankey|xychart|requirement|wardley|usecase|block|radar|venn|cynefin|packet|treemap|treeView|architecture)/m;

/** What most likely mends the line, from what usually goes wrong in such lines. */
export function hintFor(source: string, line: string, message: string): DiagramSaid | undefined {
  if (/^\s*end\b|[[(]\s*end\s*[\])]|-->?\s*end\b/.test(line) && /flowchart|graph/.test(source))
    return {
      zh: '单词 end 会结束子图：写成 End，或者加双引号',
      en: 'the word "end" closes a subgraph: write "End" or put it in double quotes',
    };
  const label = /[[({|]\s*([^"[\](){}|]*[([{][^"]*?)\s*[\])}|]\s*$/.exec(line)?.[1];
  if (label && /^\s*(flowchart|graph)/m.test(source))
    return {
      zh: '含括号的标签要加双引号，例如：A["标签（说明）"]',
      en: 'put a label with brackets in double quotes, for example: A["label (note)"]',
    };
  if (QUOTED_ONLY.test(source) && hasUnquotedHan(line))
    return {
      zh: '这种图的中文名称要加双引号，例如："名称"',
      en: 'this type takes names beyond ASCII only in double quotes, for example: "名称"',
    };
  const sign = [...line.replace(/"[^"]*"/g, '')].find((character) => Object.hasOwn(FULL_WIDTH, character));
  if (sign) return fullWidthHint(sign);
  if (/No diagram type detected/.test(message))
    return { zh: '以图的类型开头，例如：flowchart LR', en: 'begin with a diagram type, for example: flowchart LR' };
  if (/Invalid date/.test(message))
    return {
      zh: '日期按 dateFormat 的格式写，例如：2026-01-31',
      en: 'write the date as dateFormat says, for example: 2026-01-31',
    };
  return undefined;
}

function fullWidthHint(sign: string): DiagramSaid {
  const plain = FULL_WIDTH[sign];
  return {
    zh: `“${sign}”是全角符号：语法要求的地方写“${plain}”`,
    en: `"${sign}" is a full-width sign: write "${plain}" where the grammar needs it`,
  };
}

function hasUnquotedHan(line: string): boolean {
  return /\p{Script=Han}/u.test(line.replace(/"[^"]*"/g, ''));
}
