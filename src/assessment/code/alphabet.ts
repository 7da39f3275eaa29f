const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The letter of six bits in base64url (RFC 4648, section 5). @example letterOf(63) // '_' */
export function letterOf(sextet: number): string {
  return LETTERS.charAt(sextet);
}

/** The six bits of a letter, or nothing. @example sextetOf('A') // 0 */
export function sextetOf(letter: string): number | undefined {
  const sextet = letter.length === 1 ? LETTERS.indexOf(letter) : -1;
  return sextet < 0 ? undefined : sextet;
}
