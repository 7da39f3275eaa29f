/** Traditional characters and what they become, each one character to one. */
export type Simplified = Readonly<Record<string, string>>;

/**
 * Text in the form in which names and queries are compared: full-width to half-width, lower case, traditional to simplified, one space
 * where there were several. @example foldText('ＬＴＶ　留存率', {}) // 'ltv 留存率'
 */
export function foldText(text: string, simplified: Simplified): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain
    .replace(/\p{Script=Han}/gu, (character) => simplified[character] ?? character)
    .replace(/\s+/g, ' ')
    .trim();
}
