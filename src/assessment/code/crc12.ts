const POLYNOMIAL = 0x80f;

/**
 * The 12-bit cyclic redundancy check of a text's bytes: it finds every single changed letter and every swap of neighbours.
 *
 * Source: CRC-12 with polynomial 0x80F, initial value 0, bits not reflected (CRC-12/DECT); its check value for '123456789' is 0xF5B.
 * @param text ASCII
 * @example crc12('123456789') // 0xf5b
 */
export function crc12(text: string): number {
  let register = 0;
  for (let index = 0; index < text.length; index += 1) {
    register ^= text.charCodeAt(index) << 4;
    for (let bit = 0; bit < 8; bit += 1) {
      register = ((register << 1) ^ (register & 0x800 ? POLYNOMIAL : 0)) & 0xfff;
    }
  }
  return register;
}
