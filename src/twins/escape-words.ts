/**
 * Words as Markdown, where they are words and nothing else. What means something only at the start of a line is for
 * {@link escapeStart}.
 *
 * @example escapeWords('a_b, *c* and {d}') // 'a_b, \\*c\\* and \\{d\\}'
 */
export function escapeWords(text: string): string {
  return text
    .replace(/[\\`*[\]<>{}|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~(?=~)/g, '\\~');
}

/** A paragraph whose first characters would otherwise start a list, a heading or a rule. */
export function escapeStart(text: string): string {
  return text.replace(/^(#{1,6}(?= )|[-+](?= )|-{3,}|={3,})/, '\\$1').replace(/^(\d+)([.)])(?= )/, '$1\\$2');
}
