const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A text as base64url without padding, over its UTF-8 bytes. Lone surrogates, which have no bytes, become U+FFFD.
 *
 * Source: RFC 4648, section 5.
 * @example encodeBase64Url('基石') // '5Z-655-z'
 */
export function encodeBase64Url(text: string): string {
  const bytes = bytesOf(text);
  const letters = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let end = 0;
  for (let start = 0; start < bytes.length; start += 3) {
    const bits = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
    const letterCount = Math.min(4, bytes.length - start + 1);
    for (let place = 0; place < letterCount; place += 1) {
      letters[end] = LETTERS[(bits >> (18 - 6 * place)) & 63] ?? 0;
      end += 1;
    }
  }
  return textOf(letters);
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

/** UTF-8 by hand: `TextEncoder` belongs to the platform, not to the language, and a case of thousands of rows is a million bytes. */
function bytesOf(text: string): Uint8Array {
  const wellFormed = text.toWellFormed();
  const bytes = new Uint8Array(wellFormed.length * 3);
  let end = 0;
  for (let index = 0; index < wellFormed.length; index += 1) {
    const code = wellFormed.codePointAt(index) ?? 0;
    if (code < 0x80) {
      bytes[end] = code;
      end += 1;
      continue;
    }
    if (code > 0xffff) index += 1;
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[end] = (LEADS[more] ?? 0) | (code >> (6 * more));
    for (let rest = more - 1; rest >= 0; rest -= 1) bytes[end + more - rest] = 0x80 | ((code >> (6 * rest)) & 63);
    end += more + 1;
  }
  return bytes.subarray(0, end);
}

/** What the first of two, three or four bytes begins with. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));

/** A call takes only so many arguments. */
const AT_ONCE = 8192;

function textOf(letters: Uint8Array): string {
  let text = '';
  for (let start = 0; start < letters.length; start += AT_ONCE) {
    text += String.fromCharCode.apply(undefined, letters.subarray(start, start + AT_ONCE) as unknown as number[]);
  }
  return text;
}

function percent(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`;
}
