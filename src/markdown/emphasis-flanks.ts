import {
  classifyCharacter,
  classifyPrecedingCharacter,
  isCjk,
  isCjkOrIvs,
  isIvs,
  isNonCjkPunctuation,
  isSpaceOrPunctuation,
  isUnicodeWhitespace,
} from 'micromark-extension-cjk-friendly-util';

/** A run of `*`, `_` or `~` and what stands beside it; an empty string is the edge of the text. */
export interface Run {
  marker: string;
  before: string;
  /** The character before `before`: it counts where `before` is a variation selector. */
  twoBefore: string;
  after: string;
}

/** Whether a run may open emphasis and whether it may close it. */
export interface Flanks {
  open: boolean;
  close: boolean;
}

/**
 * The rule of `remark-cjk-friendly` 2.3.3 for `*` and `_`, and of `remark-cjk-friendly-gfm-strikethrough` 2.3.2 for `~`: punctuation of
 * East Asian scripts is no boundary, and other punctuation is none beside an East Asian character.
 *
 * @example friendlyFlanks({ marker: '*', twoBefore: '意', before: '：', after: '这' }).close // true
 */
export function friendlyFlanks(run: Run): Flanks {
  return run.marker === '~' ? strikethroughFlanks(run) : attentionFlanks(run);
}

/**
 * The rule of Sätteri 0.10, which is that of micromark before `*` beside `_` was brought to the letter of CommonMark.
 *
 * @example plainFlanks({ marker: '*', twoBefore: '意', before: '：', after: '这' }).close // false
 */
export function plainFlanks({ marker, before, after }: Run): Flanks {
  const [left, right] = [classify(before), classify(after)];
  const [beforeIsEdge, afterIsEdge] = [isSpaceOrPunctuation(left), isSpaceOrPunctuation(right)];
  const isStrikethrough = marker === '~';
  const besideMarker = (character: string) => !isStrikethrough && /[*_~]/.test(character);
  const open = !afterIsEdge || (!isUnicodeWhitespace(right) && beforeIsEdge) || besideMarker(after);
  const close = !beforeIsEdge || (!isUnicodeWhitespace(left) && afterIsEdge) || besideMarker(before);
  if (marker !== '_') return { open, close };
  return { open: open && (beforeIsEdge || !close), close: close && (afterIsEdge || !open) };
}

function attentionFlanks({ marker, before, twoBefore, after }: Run): Flanks {
  const [left, right] = [classifyBefore(before, twoBefore), classify(after)];
  const [leftBreaks, rightBreaks] = [isNonCjkPunctuation(left), isNonCjkPunctuation(right)];
  const leftIsEdge = leftBreaks || isUnicodeWhitespace(left);
  const rightIsEdge = rightBreaks || isUnicodeWhitespace(right);
  const open = !rightIsEdge || (rightBreaks && (leftIsEdge || isCjkOrIvs(left))) || after === '~';
  const close = !leftIsEdge || (leftBreaks && (rightIsEdge || isCjk(right))) || before === '~';
  if (marker !== '_') return { open, close };
  return {
    open: open && (isSpaceOrPunctuation(left) || !close),
    close: close && (isSpaceOrPunctuation(right) || !open),
  };
}

function strikethroughFlanks({ before, twoBefore, after }: Run): Flanks {
  const [alone, left, right] = [classify(before), classifyBefore(before, twoBefore), classify(after)];
  const leftIsEdge = isNonCjkPunctuation(left) || isUnicodeWhitespace(left);
  const rightIsEdge = isNonCjkPunctuation(right) || isUnicodeWhitespace(right);
  const open = !rightIsEdge || (isNonCjkPunctuation(right) && (leftIsEdge || isCjk(left) || isIvs(alone)));
  const close = !leftIsEdge || (isNonCjkPunctuation(alone) && (rightIsEdge || isCjk(right)));
  return { open, close };
}

function classify(character: string) {
  return classifyCharacter(character.codePointAt(0) ?? null);
}

function classifyBefore(before: string, twoBefore: string) {
  const code = before.codePointAt(0) ?? null;
  return classifyPrecedingCharacter(classifyCharacter(code), () => twoBefore.codePointAt(0) ?? null, code);
}
