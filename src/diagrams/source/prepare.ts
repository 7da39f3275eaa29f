import { markBreaks } from '../text/break-marks.ts';
import { ACCESSIBLE_BLOCK, ACCESSIBLE_LINE } from './accessible-text.ts';
import { spellOut } from './ascii-names.ts';

/** A source as Mermaid gets it, and where each of its body's lines stood in the fence. */
export interface Prepared {
  text: string;
  /** `lines[n - 1]` is the 1-based line in the fence of the line that Mermaid calls `n`. */
  lines: number[];
}

const FRONT_MATTER = /^\s*---\s*\n[\s\S]*?\n\s*---\s*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g;

/**
 * Takes comments and the accessible texts out (some grammars would draw them), brings directives to the front, and
 * keeps count of lines, so that an error's line is the author's line.
 */
export function prepare(source: string): Prepared {
  const frontMatter = FRONT_MATTER.exec(source)?.[0] ?? '';
  const body = source.slice(frontMatter.length);
  const offset = frontMatter.split('\n').length - 1;
  const directives = body.match(DIRECTIVE) ?? [];
  const kept: { text: string; line: number }[] = [];
  let isInBlock = false;
  for (const [index, text] of body.replace(DIRECTIVE, blanked).split('\n').entries()) {
    const isBlockStart = ACCESSIBLE_BLOCK.test(text);
    const isLeftOut = isInBlock || isBlockStart || ACCESSIBLE_LINE.test(text) || /^\s*%%/.test(text);
    if (isBlockStart || isInBlock) isInBlock = !text.includes('}');
    if (!isLeftOut && (kept.length > 0 || text.trim() !== '')) kept.push({ text, line: offset + index + 1 });
  }
  const head =
    frontMatter + (directives.length > 0 ? `${directives.map((text) => text.replace(/\n/g, ' ')).join('')}\n` : '');
  return {
    text: head + spellOut(markBreaks(kept.map(({ text }) => text).join('\n'))),
    lines: kept.map(({ line }) => line),
  };
}

function blanked(directive: string): string {
  return directive.replace(/[^\n]/g, '');
}
