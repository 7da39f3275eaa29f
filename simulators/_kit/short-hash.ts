const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Four letters that change when the text does: the low 24 bits of FNV-1a over UTF-16 units. It finds damage (a changed text is
 * missed once in 16.8 million), not malice.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, FNV-1a, 32 bit.
 * @example shortHash('') // 'HJ3F', the low 24 bits of the offset basis 0x811c9dc5
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return [18, 12, 6, 0].map((shift) => ALPHABET.charAt((hash >>> shift) & 63)).join('');
}
