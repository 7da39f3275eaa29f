/** One period's books of users: active before + new + resurrected − churned = active. */
export interface GrowthPeriod {
  active: number;
  /** Never active before. */
  new: number;
  /** Active in the period before too. */
  retained: number;
  /** Active earlier, and not in the period before. */
  resurrected: number;
  /** Active in the period before, and not in this one. */
  churned: number;
}

/**
 * Growth accounting from who was active in each period, in order.
 *
 * Source: J. Hsu, “Diligence at Social Capital: Accounting for User Growth” (2015).
 * @example accountGrowth([['a', 'b'], ['b', 'c'], ['a', 'c']]) // third: active 2, new 0, retained 1, resurrected 1, churned 1
 */
export function accountGrowth(periods: readonly (readonly (string | number)[])[]): GrowthPeriod[] {
  const seen = new Set<string | number>();
  let before = new Set<string | number>();
  return periods.map((users) => {
    const now = new Set(users);
    const retained = [...now].filter((user) => before.has(user)).length;
    const fresh = [...now].filter((user) => !seen.has(user)).length;
    const row = {
      active: now.size,
      new: fresh,
      retained,
      resurrected: now.size - retained - fresh,
      churned: before.size - retained,
    };
    for (const user of now) seen.add(user);
    before = now;
    return row;
  });
}
