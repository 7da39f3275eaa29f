const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A text as base64url without padding, over its UTF-8 bytes. Lone surrogates, which have no bytes, become U+FFFD.
 *
 * Source: RFC 4648, section 5.
 * @example encodeBase64Url('基石') // '5Z-655-z'
 */
export function encodeBase64Url(text: string): string {
  const bytes = bytesOf(text);
  let encoded = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second, third] = bytes.slice(start, start + 3);
    encoded += letter(first >> 2) + letter(((first & 3) << 4) | ((second ?? 0) >> 4));
    if (second !== undefined) encoded += letter(((second & 15) << 2) | ((third ?? 0) >> 6));
    if (third !== undefined) encoded += letter(third & 63);
  }
  return encoded;
}

/**
 * The text of {@link encodeBase64Url}, or nothing when the letters are not base64url or the bytes are not UTF-8.
 *
 * @example decodeBase64Url('5Z-655-z') // '基石'
 * @example decodeBase64Url('5Z-6=') // undefined
 */
export function decodeBase64Url(encoded: string): string | undefined {
  if (!/^[\w-]*$/.test(encoded) || encoded.length % 4 === 1) return undefined;
  let escaped = '';
  for (let start = 0; start < encoded.length; start += 4) {
    const sextets = [...encoded.slice(start, start + 4)].map((character) => ALPHABET.indexOf(character));
    const bits = sextets.reduce((sum, sextet, place) => sum | (sextet << (18 - 6 * place)), 0);
    for (let place = 0; place < sextets.length - 1; place += 1) escaped += percent((bits >> (16 - 8 * place)) & 255);
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** The language's own way to UTF-8: `TextEncoder` belongs to the platform, not to the language. */
function bytesOf(text: string): number[] {
  const escaped = encodeURIComponent(text.toWellFormed());
  return [...escaped.matchAll(/%(..)|[^%]/g)].map(([character, hex]) =>
    hex ? Number.parseInt(hex, 16) : character.charCodeAt(0),
  );
}

function letter(sextet: number): string {
  return ALPHABET.charAt(sextet);
}

function percent(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`;
}
