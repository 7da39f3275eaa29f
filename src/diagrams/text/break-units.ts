import { isWide } from './measure.ts';

/** Signs that may not begin a line (closing brackets, stops, the sign of repetition). */
const NOT_AT_START = /^[,.;:!?%)\]}’”…·、。〉》」』】〕〗〞！），．：；？］｝～％‰℃ー々]/u;
/** Signs that may not end a line. */
const NOT_AT_END = /[([{‘“〈《「『【〔〖（［｛￥＄#@]$/u;
const LONGEST_WORD = 24;

/**
 * The pieces of a text between which a line may be broken: single Han characters with the punctuation that belongs
 * to them, and whole runs of letters and digits. A run of more than 24 characters falls apart into characters.
 */
export function breakUnits(text: string): string[] {
  const units: string[] = [];
  for (const piece of pieces(text)) {
    const previous = units.at(-1);
    const isGlued = previous !== undefined && (NOT_AT_START.test(piece) || NOT_AT_END.test(previous));
    if (isGlued) units[units.length - 1] = previous + piece;
    else units.push(piece);
  }
  return units;
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let run = '';
  const flush = () => {
    if (run.length > LONGEST_WORD) found.push(...run);
    else if (run) found.push(run);
    run = '';
  };
  for (const character of text) {
    if (isWide(character)) {
      flush();
      found.push(character);
    } else if (/^(\p{M}|\u200d|\ufe0f)$/u.test(character) && !run && found.length > 0) {
      found[found.length - 1] += character;
    } else {
      run += character;
    }
  }
  flush();
  return found;
}
