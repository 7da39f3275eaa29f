/**
 * A reader's or a simulator's text for Markdown and MDX, where it is text and nothing else: no markup, no tag, no expression, no link.
 *
 * @example markdownText('<b>*x*</b> {y}') // '\\<b\\>\\*x\\*\\</b\\> \\{y\\}'
 */
export function markdownText(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine
    .replace(/[\\`*_[\]<>{}|~#!$&]/g, '\\$&')
    .replace(/^([-+=>]|\d+[.)](?=\s|$))/, (start) => escapedStart(start));
}

/**
 * A table; numbers are set right. Rows may be shorter than the heading.
 *
 * @example markdownTable(['Plan', 'Price'], [['Pro', '¥999']], [false, true]) // '| Plan | Price |\n| --- | --: |\n| Pro | ¥999 |'
 */
export function markdownTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  isNumeric: readonly boolean[],
): string {
  const line = (cells: readonly string[]) => `| ${heading.map((_, at) => markdownText(cells[at] ?? '')).join(' | ')} |`;
  const rule = `| ${heading.map((_, at) => (isNumeric[at] ? '--:' : '---')).join(' | ')} |`;
  return [line(heading), rule, ...rows.map(line)].join('\n');
}

/** Blocks of text with an empty line between them; empty ones are left out. */
export function blocksOf(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** What would start a list, a heading or a quotation. */
function escapedStart(start: string): string {
  return /^\d/.test(start) ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`;
}
