import { closest, distance } from 'fastest-levenshtein';
import type { Said } from '../i18n/said.ts';

/**
 * The valid name that a misspelt one most likely meant, or nothing when none is close (more than a third of its letters differ).
 *
 * @example nearest('ownr', ['order', 'owner']) // 'owner'
 * @example nearest('colour', ['order', 'owner']) // undefined
 */
export function nearest(given: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0) return undefined;
  const candidate = closest(given, valid);
  const limit = Math.max(1, Math.ceil(Math.max(given.length, candidate.length) / 3));
  return distance(given, candidate) <= limit ? candidate : undefined;
}

/** "one of a, b, c", shortened when the list is long. */
export function oneOf(valid: readonly string[], limit = 12): string {
  const shown = valid.slice(0, limit).join(', ');
  return valid.length > limit ? `one of ${shown} … (${valid.length} in all)` : `one of ${shown}`;
}

/** {@link oneOf} in every language. @example choiceOf(['a', 'b']).zh // '以下之一：a、b' */
export function choiceOf(valid: readonly string[], limit = 12): Said {
  const shown = `以下之一：${valid.slice(0, limit).join('、')}`;
  const zh = valid.length > limit ? `${shown} …（共 ${valid.length} 个）` : shown;
  return { zh, en: oneOf(valid, limit) };
}
