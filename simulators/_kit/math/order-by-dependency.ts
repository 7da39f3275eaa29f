/** An order in which everything comes after what it depends on; or the circles that keep it from being ordered. */
export type DependencyOrder = { ok: true; order: number[] } | { ok: false; circles: number[][] };

/**
 * Orders things so that each follows all it depends on, and otherwise as they are given. Circles are named one by one, each with its
 * members in the order of dependency, until what is left can be ordered; no two share a member.
 *
 * Source: A. B. Kahn (1962), Topological sorting of large networks, Communications of the ACM 5, 558-562.
 * @param before for each thing, counted from 0, what it depends on
 * @example orderByDependency([[], [0], [1, 0]]) // { ok: true, order: [0, 1, 2] }
 * @example orderByDependency([[1], [0]]) // { ok: false, circles: [[0, 1]] }: 1 depends on 0, and 0 on 1
 */
export function orderByDependency(before: readonly (readonly number[])[]): DependencyOrder {
  const isPlaced = before.map(() => false);
  const order = placeFrom(before, isPlaced);
  const circles: number[][] = [];
  while (isPlaced.includes(false)) {
    const circle = circleFrom(isPlaced.indexOf(false), before, isPlaced);
    circles.push(circle);
    for (const member of circle) isPlaced[member] = true;
    placeFrom(before, isPlaced);
  }
  return circles.length === 0 ? { ok: true, order } : { ok: false, circles };
}

/** Places, round by round, whatever has nothing left before it. */
function placeFrom(before: readonly (readonly number[])[], isPlaced: boolean[]): number[] {
  const placed: number[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const [index, needed] of before.entries()) {
      if (isPlaced[index] || !needed.every((other) => isPlaced[other])) continue;
      isPlaced[index] = found = true;
      placed.push(index);
    }
  }
  return placed;
}

/** Everything left depends on something left, so that walking back must come round. */
function circleFrom(start: number, before: readonly (readonly number[])[], isPlaced: readonly boolean[]): number[] {
  const path = [start];
  for (;;) {
    const next = before[path.at(-1) ?? start]?.find((other) => !isPlaced[other]) ?? start;
    const seen = path.indexOf(next);
    if (seen >= 0) return startingAtLeast(path.slice(seen).reverse());
    path.push(next);
  }
}

function startingAtLeast(circle: readonly number[]): number[] {
  const least = circle.indexOf(Math.min(...circle));
  return [...circle.slice(least), ...circle.slice(0, least)];
}
