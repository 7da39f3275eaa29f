import type { DiagramProblem } from '../draw.ts';

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
  if (!found.accTitle) missing.push(missingProblem('title', 'accTitle', 'what the diagram shows, in a few words'));
  if (!found.accDescr)
    missing.push(missingProblem('description', 'accDescr', 'what a reader should take from the diagram'));
  return { title: found.accTitle, description: found.accDescr, missing };
}

function readBlock(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/^[^{]*\{/, '');
  return (text.split('}')[0] ?? '')
    .replace(/\n\s*(?:%%)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function missingProblem(what: string, key: string, example: string): DiagramProblem {
  return {
    line: 1,
    message: `the diagram has no ${what} for readers who cannot see it`,
    expected: `a line "${key}: …"`,
    hint: `add a line inside the fence: %% ${key}: ${example}`,
  };
}
