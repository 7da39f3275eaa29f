/**
 * A text inside XML of an office file. Control characters, which XML cannot hold, are written `_x0007_` as the format has it, and so is a
 * text that looks like that already; half a surrogate pair becomes the replacement character.
 *
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 * @example xmlText('a<b') // 'a&lt;b'
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => `_x${hexCode(sign)}_`)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A part of an office file: the declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function hexCode(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
