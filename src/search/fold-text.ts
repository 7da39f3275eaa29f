/** Traditional characters and what they become, character by character. */
export type Simplified = ReadonlyMap<string, string>;

/** Reads pairs written one after the other. @example readSimplified('與与轉转').get('轉') // '转' */
export function readSimplified(pairs: string): Simplified {
  return new Map((pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/**
 * Text in the form in which names, texts and queries are compared: half-width, lower case, simplified, single spaces.
 * @example foldText('ＬＴＶ　轉化', readSimplified('轉转')) // 'ltv 转化'
 */
export function foldText(text: string, simplified: Simplified): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
