import type { TextSection } from '../../search/inverted-index.ts';

/** English non-fiction is read silently at about 238 words a minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

/** What we take for Chinese: the same page in both languages then takes about as long. */
const HAN_PER_MINUTE = 400;

/** Minutes that a page's text takes to read once, at least one. @example readingMinutes([{ anchor: '', title: '', text: '读'.repeat(800) }]) // 2 */
export function readingMinutes(sections: readonly TextSection[]): number {
  const text = sections.map(({ title, text: body }) => `${title} ${body}`).join(' ');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE));
}
