/**
 * The valid name that a misspelt one most likely meant, or nothing where more than a third of the letters differ. Upper and lower case are
 * the same.
 *
 * @example nearestName('activ buyers', ['orders', 'active buyers']) // 'active buyers'
 */
export function nearestName(given: string, valid: readonly string[]): string | undefined {
  const close = valid.flatMap((name) => {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    const longer = Math.max(given.length, name.length);
    return distance < longer && distance <= Math.max(1, Math.ceil(longer / 3)) ? [{ name, distance }] : [];
  });
  const [nearest] = close.sort((one, other) => one.distance - other.distance);
  return nearest?.name;
}

/**
 * The least number of letters to insert, delete or replace to make one text of the other.
 *
 * Source: V. Levenshtein, 1966; computed row by row (R. Wagner and M. Fischer, 1974).
 * @example editDistance('kitten', 'sitting') // 3
 */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
