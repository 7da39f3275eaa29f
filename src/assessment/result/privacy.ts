/** Some of the people who answered, by anything that tells them apart. The groups of one report do not overlap. */
export interface Group {
  id: string;
  size: number;
}

/**
 * Which groups may be shown beside a whole that is shown too. A group under the threshold is hidden; and when what is hidden together is
 * under the threshold, the smallest shown group is hidden as well, because the whole less the shown would give the hidden away.
 *
 * Source: complementary cell suppression, as statistical offices practise it.
 * @example visibleGroups([{ id: 'sales', size: 6 }, { id: 'tech', size: 7 }, { id: 'legal', size: 2 }], 5) // tech alone: 2 hidden would show
 */
export function visibleGroups(groups: readonly Group[], threshold: number): string[] {
  const shown = groups.filter(({ size }) => size >= threshold).toSorted((one, other) => one.size - other.size);
  let hidden = groups.filter(({ size }) => size < threshold).reduce((sum, { size }) => sum + size, 0);
  while (hidden > 0 && hidden < threshold && shown.length > 0) hidden += shown.shift()?.size ?? 0;
  const ids = new Set(shown.map(({ id }) => id));
  return groups.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/**
 * Whether a group may be shown beside its whole: neither it nor the rest is smaller than the threshold. The same holds of two moments:
 * results shown after five answers and again after six give the sixth away.
 */
export function isSafeBeside(part: number, whole: number, threshold: number): boolean {
  const rest = whole - part;
  return part >= threshold && (rest === 0 || rest >= threshold);
}

/**
 * What two means give away about those who are in the one and not in the other: their sum. Of one person it is the answer itself.
 *
 * @example sumBehind({ count: 5, mean: 3.4 }, { count: 4, mean: 3 }) // 5
 */
export function sumBehind(whole: { count: number; mean: number }, part: { count: number; mean: number }): number {
  return Number((whole.count * whole.mean - part.count * part.mean).toPrecision(12));
}
