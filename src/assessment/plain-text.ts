import * as z from 'zod/mini';

/** Text that is shown as text: no control characters but tabs and line ends, and a length that a file may not exceed. */
export function plainText(longest: number) {
  return z.string().check(z.maxLength(longest), z.regex(/^(?:\P{Cc}|[\t\n\r])*$/u));
}
