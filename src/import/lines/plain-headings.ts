import type { Line, LineTransform } from './line.ts';
import { isHeadingLike, numberOf } from './numbering.ts';

const SENTENCE_END = /[。！？!?.…：:”"）)]$/;
const QUESTIONS = /^(常见问题|问答|FAQ|frequently asked questions)/i;
const LIST_ITEM = /^\s*([-*+•·]|\d+[.)、]|[（(]\d+[)）])\s*/;

/** Gives a text without Markdown its headings and paragraphs: numbered lines, and short lines that stand alone before a paragraph. */
export const plainHeadings: LineTransform = ({ lines, ledger, isPlain }) => {
  if (!isPlain) return lines;
  const isNumbered = lines.some(({ text }) => numberOf(text.trim()) && isHeadingLike(text.trim()));
  let hasTitle = false;
  let isAmongQuestions = false;
  return lines.flatMap((line, index): Line[] => {
    const text = line.text.trim();
    const at = (words: string): Line => ({ text: words, at: line.at });
    if (text === '') return [line];
    const depth = depthOf(text, lines, index, isNumbered ? 3 : 2);
    const isTitle = !hasTitle && (depth !== undefined || isHeadingLike(text, 60));
    hasTitle ||= isTitle || text.length > 60;
    if (isTitle && numberOf(text) === undefined) return heading(1);
    if (depth !== undefined) {
      const isQuestion = /[?？]$/.test(text);
      isAmongQuestions = QUESTIONS.test(text) || (isAmongQuestions && isQuestion);
      return heading(isAmongQuestions && isQuestion ? depth + 1 : depth);
    }
    const bullet = /^[•·●▪■◆]\s*(.+)$/.exec(text)?.[1];
    if (bullet) ledger.change(line.at, 'list-marks', text.charAt(0));
    if (bullet) return [at(`- ${bullet}`)];
    const isApart = LIST_ITEM.test(text) || !SENTENCE_END.test(text) || isBlank(lines[index + 1]);
    return isApart ? [at(LIST_ITEM.test(text) ? line.text : text)] : [at(text), at('')];

    function heading(level: number): Line[] {
      ledger.change(line.at, 'heading-found');
      return [at(''), at(`${'#'.repeat(level)} ${text.replace(/^\*\*(.+)\*\*$/, '$1')}`), at('')];
    }
  });
};

function depthOf(text: string, lines: readonly Line[], index: number, unnumbered: number): number | undefined {
  if (LIST_ITEM.test(text) && !numberOf(text)) return undefined;
  const number = numberOf(text);
  if (number && isHeadingLike(text)) return number.depth;
  const standsAlone = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
  const next =
    lines
      .slice(index + 1)
      .find(({ text: other }) => other.trim() !== '')
      ?.text.trim() ?? '';
  const leadsIn = next.length > text.length || isHeadingLike(next) || LIST_ITEM.test(next);
  return standsAlone && next !== '' && leadsIn && isHeadingLike(text) && !/[:：]$/.test(text) ? unnumbered : undefined;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}
