/** What is written for the parser or only sets words apart or off, and what takes its place; in this order. */
const MARKUP: [pattern: RegExp, replacement: string][] = [
  [/\{\/\*[\s\S]*?\*\/\}/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
  // Quotations; bullets, numbers of lists, boxes of tasks.
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t])?/gm, ''],
  // Ids of headings and footnotes.
  [/\{#[\w-]+\}|\[\^[^\]\s]+\]/g, ''],
  // Where a link within the site leads is checked elsewhere and follows moves; an address of another site is content.
  [/\]\((?:(?![a-z]+:)[^)\s]*\)?)?/g, ' '],
  // A minus and a range, in whichever form they are written: `-5`, `−5`; `10-20`, `10 – 20`, `10~20`.
  [/([0-9][%‰]?)\s*[-\u2010-\u2015~\u301C]\s*(?=[¥$€£+\u2212-]?[0-9])/g, '$1\u2212'],
  [/(^|[^\w\u3400-\u9FFF])-(?=[¥$€£]?[0-9])/g, '$1\u2212'],
  // A point inside a number is part of it; elsewhere it sets words apart, as do all these.
  [/\.(?![0-9])|(?<![0-9])\./g, ' '],
  [/(?<=\S)\*|\*(?=\S)|[`_]/g, ''],
  [/[\t-\r\u00A0"',:;!#|~[\]{}\\\u00B7\u2000-\u202F\u2031-\u206F\u2500-\u257F\u3000-\u303F-]+/g, ' '],
  // Only between two words of letters and digits does a space say where one ends.
  [/ {2,}/g, ' '],
  [/ ?([^\w\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F ]+) ?/g, '$1'],
  [/^ | $/g, ''],
];

/**
 * The words, numbers and signs of a text in reading order, without what is only form: line breaks, spaces, emphasis, marks of lists,
 * tables and links, quotation marks, dashes, commas and full stops, full and half width. What changes what is said stays: every letter and
 * digit, a point inside a number, a minus, a range, %, ¥, +, <, parentheses, and the names and values of components.
 *
 * @example plainWords('**增长** 10–20%，约 ¥1,000。') // '增长10−20%约¥1 000'
 */
export function plainWords(text: string): string {
  let plain = text.normalize('NFKC');
  for (const [pattern, replacement] of MARKUP) plain = plain.replace(pattern, replacement);
  return plain;
}
