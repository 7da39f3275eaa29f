import type { DiagramProblem, DiagramSaid } from '../draw.ts';

/** What a source says for readers who do not see the drawing, and the problems where it says nothing. */
export interface AccessibleText {
  title: string;
  description: string;
  missing: DiagramProblem[];
}

/** `accTitle: …` or `accDescr: …`, also behind `%%` for types whose grammar has neither. */
export const ACCESSIBLE_LINE = /^\s*(?:%%\s*)?(accTitle|accDescr)\s*:\s*(.*?)\s*$/;
/** The start of a description over several lines, which ends with `}`. */
export const ACCESSIBLE_BLOCK = /^\s*(?:%%\s*)?accDescr\s*\{(.*)$/;

/** Reads the title and the description out of a source; both must be there. */
export function readAccessibleText(source: string): AccessibleText {
  const found = { accTitle: '', accDescr: '' };
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, key, value = ''] = ACCESSIBLE_LINE.exec(line) ?? [];
    if (key === 'accTitle' || key === 'accDescr') found[key] = value;
    if (ACCESSIBLE_BLOCK.test(line)) found.accDescr = readBlock(lines.slice(index));
  }
  const missing: DiagramProblem[] = [];
  if (!found.accTitle) missing.push(missingProblem(TITLE, 'accTitle', TITLE_EXAMPLE));
  if (!found.accDescr) missing.push(missingProblem(DESCRIPTION, 'accDescr', DESCRIPTION_EXAMPLE));
  return { title: found.accTitle, description: found.accDescr, missing };
}

function readBlock(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/^[^{]*\{/, '');
  return (text.split('}')[0] ?? '')
    .replace(/\n\s*(?:%%)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const TITLE: DiagramSaid = { zh: '标题', en: 'title' };
const TITLE_EXAMPLE: DiagramSaid = { zh: '用几个字说明图的内容', en: 'what the diagram shows, in a few words' };
const DESCRIPTION: DiagramSaid = { zh: '说明', en: 'description' };
const DESCRIPTION_EXAMPLE: DiagramSaid = {
  zh: '读者应从图中得到什么',
  en: 'what a reader should take from the diagram',
};

function missingProblem(what: DiagramSaid, key: string, example: DiagramSaid): DiagramProblem {
  return {
    line: 1,
    message: {
      zh: `没有给看不见图的读者的${what.zh}`,
      en: `the diagram has no ${what.en} for readers who cannot see it`,
    },
    expected: { zh: `一行“${key}: …”`, en: `a line "${key}: …"` },
    hint: {
      zh: `在代码块里加一行：%% ${key}: ${example.zh}`,
      en: `add a line inside the fence: %% ${key}: ${example.en}`,
    },
  };
}
