/**
 * The text with full-width characters made half-width, one for one, so that positions stay the same: letters, digits and
 * punctuation of U+FF01 to U+FF5E, the ideographic space, and ￥.
 *
 * Unicode's own compatibility forms (NFKC) are not used: they turn `10²` into `102` and change lengths.
 *
 * @example toHalfWidth('１２．５％') // '12.5%'
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\uffe5]/g, (wide) => OTHERS[wide] ?? narrowed(wide));
}

const OTHERS: Record<string, string> = { '\u3000': ' ', '\uffe5': '¥' };
const DISTANCE = 0xff01 - 0x21;

function narrowed(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - DISTANCE);
}
