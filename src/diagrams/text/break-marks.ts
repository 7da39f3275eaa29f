import { breakUnits } from './break-units.ts';

/** A character of no width that Mermaid takes for white space, so that its wrapping can break a line there. */
const MARK = '\ufeff';
/** Types that wrap their labels at white space alone, which Chinese does not have. */
const WRAPS_AT_SPACES = /^\s*timeline\b/;

/** A body with a mark wherever a line of Han characters may be broken, for the types that need it. */
export function markBreaks(body: string): string {
  if (!WRAPS_AT_SPACES.test(body)) return body;
  return body.replace(/\p{Script=Han}[^\n:]+/gu, (text) => breakUnits(text).join(MARK));
}

/** A text without the marks, and without the spaces that Mermaid sets beside them. */
export function withoutBreakMarks(text: string): string {
  return text.includes(MARK) ? text.replace(new RegExp(` *${MARK} *`, 'g'), '') : text;
}
