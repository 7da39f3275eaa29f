import { closest, distance } from 'fastest-levenshtein';

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
