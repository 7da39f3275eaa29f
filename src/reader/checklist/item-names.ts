/**
 * What each item of a checklist is called in both languages at once: its key in Chinese, a dot, its key in English. The lists answer each
 * other item by item; the build refuses lists that do not.
 *
 * @example pairItems(['a1', 'b1'], ['a2', 'b2']) // ['a1.a2', 'b1.b2']
 */
export function pairItems(zh: readonly string[], en: readonly string[]): string[] {
  return zh.map((key, index) => `${key}.${en[index] ?? key}`);
}

/**
 * Which of the kept names each item of a page goes by: its own, else the one that says the same in one of the two languages. So an item that
 * was moved, or reworded in one language, keeps its tick, and one that says something else in both has none. Where a kept name could be
 * either of two items, it is neither.
 *
 * @example matchItems(['a1.x2', 'b1.b2'], ['a1.a2']) // Map { 'a1.x2' → 'a1.a2' }
 */
export function matchItems(names: readonly string[], kept: readonly string[]): Map<string, string> {
  const present = new Set(kept);
  const matched = new Map(names.filter((name) => present.has(name)).map((name) => [name, name]));
  const freeNames = names.filter((name) => !matched.has(name));
  const freeKept = kept.filter((name) => !matched.has(name));
  for (const name of freeNames) {
    const candidates = freeKept.filter((other) => isHalf(name, other));
    const [only, second] = candidates;
    if (only === undefined || second !== undefined) continue;
    if (freeNames.filter((other) => isHalf(other, only)).length === 1) matched.set(name, only);
  }
  return matched;
}

function isHalf(one: string, other: string): boolean {
  const [zh, en] = one.split('.');
  const [otherZh, otherEn] = other.split('.');
  return zh === otherZh || en === otherEn;
}
