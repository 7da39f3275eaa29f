import { advancesOf, type Weight } from './fonts.ts';

/** Latin faces of common systems are up to this much wider than Arimo, on average over a label. */
export const LATIN_ALLOWANCE = 1.03;
/** How far a line of text reaches above its baseline, in em: no glyph of the usual faces reaches higher. */
export const ASCENT = 0.92;
/** How far a line of text reaches below its baseline, in em. */
export const DESCENT = 0.23;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** Quotes, dashes, ellipses, arrows and signs that a Chinese face sets one em wide. */
const AMBIGUOUS = /[\u2010-\u2027\u2030-\u205e\u2100-\u214f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u2500-\u27bf]/u;
const EMOJI = /\p{Emoji_Presentation}/u;
const WIDTHLESS = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;
const EMOJI_WIDTH = 1.37;
const UNKNOWN_WIDTH = 0.65;
const CACHE_LIMIT = 20_000;

const cache = new Map<string, number>();

/**
 * How wide a line of text is, in em, in the widest of the usual system faces: `A` is 0.687 (0.667 in Arimo with the
 * allowance), a Han character or full-width sign 1, a combining mark 0. White space counts as written.
 */
export function widthInEm(text: string, weight: Weight = 400): number {
  const key = weight === 700 ? `b${text}` : `r${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const width = computeWidth(text, weight);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(key, width);
  return width;
}

/** Whether a character takes a full em in a Chinese, Japanese or Korean face. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

function computeWidth(text: string, weight: Weight): number {
  const advances = advancesOf(weight);
  const isAmongHan = WIDE.test(text);
  let width = 0;
  for (const character of text) width += characterWidth(character, advances, isAmongHan);
  return width;
}

function characterWidth(character: string, advances: ReadonlyMap<number, number>, isAmongHan: boolean): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x20 && codePoint < 0x7f) return (advances.get(codePoint) ?? UNKNOWN_WIDTH) * LATIN_ALLOWANCE;
  if (WIDE.test(character)) return 1;
  if (WIDTHLESS.test(character)) return 0;
  if (EMOJI.test(character)) return EMOJI_WIDTH;
  if (isAmongHan && AMBIGUOUS.test(character)) return 1;
  const advance = advances.get(codePoint);
  if (advance !== undefined) return advance * LATIN_ALLOWANCE;
  return AMBIGUOUS.test(character) ? 1 : UNKNOWN_WIDTH;
}
