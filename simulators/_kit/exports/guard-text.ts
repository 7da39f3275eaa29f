/**
 * Signs that make a spreadsheet take a text for a formula: the plain ones, the full-width ones that some languages' versions accept, and
 * control characters that a reader of CSV may drop, so that what follows comes first.
 */
const STARTS_FORMULA = /^'*[\p{Cc}\p{Zs}]*[=+\-@＝＋－＠]|^'*\p{Cc}/u;

/** Whether a text could run as a formula, or has been kept from it by {@link guardText}. @example mayRun('=1+1') // true */
export function mayRun(text: string): boolean {
  return STARTS_FORMULA.test(text);
}

/**
 * A text that no spreadsheet runs when it opens a CSV file: one that starts a formula gets an apostrophe. Reversible, because texts
 * that already start with apostrophes before such a sign get one more.
 *
 * Source: OWASP, CSV Injection.
 * @example guardText('=HYPERLINK("x")') // '\'=HYPERLINK("x")'
 * @example guardText('Faster sign-up') // 'Faster sign-up'
 */
export function guardText(text: string): string {
  return mayRun(text) ? `'${text}` : text;
}

/** The text before {@link guardText}. @example unguardText("'=1") // '=1' */
export function unguardText(text: string): string {
  return text.startsWith("'") && mayRun(text) ? text.slice(1) : text;
}
