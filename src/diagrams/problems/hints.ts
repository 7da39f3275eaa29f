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
export function hintFor(source: string, line: string, message: string): string | undefined {
  if (/^\s*end\b|[[(]\s*end\s*[\])]|-->?\s*end\b/.test(line) && /flowchart|graph/.test(source))
    return 'the word "end" closes a subgraph: write "End" or put it in double quotes';
  const label = /[[({|]\s*([^"[\](){}|]*[([{][^"]*?)\s*[\])}|]\s*$/.exec(line)?.[1];
  if (label && /^\s*(flowchart|graph)/m.test(source))
    return 'put a label with brackets in double quotes, for example: A["label (note)"]';
  if (QUOTED_ONLY.test(source) && hasUnquotedHan(line))
    return 'this type takes names beyond ASCII only in double quotes, for example: "名称"';
  const sign = [...line.replace(/"[^"]*"/g, '')].find((character) => Object.hasOwn(FULL_WIDTH, character));
  if (sign) return `"${sign}" is a full-width sign: write "${FULL_WIDTH[sign]}" where the grammar needs it`;
  if (/No diagram type detected/.test(message)) return 'begin with a diagram type, for example: flowchart LR';
  if (/Invalid date/.test(message)) return 'write the date as dateFormat says, for example: 2026-01-31';
  return undefined;
}

function hasUnquotedHan(line: string): boolean {
  return /\p{Script=Han}/u.test(line.replace(/"[^"]*"/g, ''));
}
