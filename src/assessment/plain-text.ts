import * as z from 'zod/mini';

/** No control characters but tabs and line ends. Spelled out, because readers of the published schema may not know `\P{Cc}`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it refuses
const WITHOUT_CONTROLS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/;

/** Text that is shown as text: no control characters, and a length that a file may not exceed. */
export function plainText(longest: number) {
  return z.string().check(z.maxLength(longest), z.regex(WITHOUT_CONTROLS));
}
