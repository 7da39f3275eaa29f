/** Something that takes room and is worth something. */
export interface Candidate {
  size: number;
  worth: number;
}

/** Which candidates to take, and how sure it is that no other choice is worth more. */
export interface Choice {
  /** Indices, ascending. */
  chosen: number[];
  worth: number;
  /** Every other choice was ruled out. */
  isProven: boolean;
  /** No choice can be worth more than this. */
  atMost: number;
}

/** Looks ahead this often before it gives up the proof; some milliseconds. */
const MOST_STEPS = 20_000;

/**
 * The choice within a room that is worth most (the 0-1 knapsack problem), by depth-first search in the order of worth per size, leaving out
 * whatever cannot beat the best choice so far even if one candidate could be taken in part (Dantzig's bound). Exact for a few dozen
 * candidates; where the search is cut short, the best choice found, not proven.
 *
 * Candidates worth nothing or less are never taken; those without size always are, if worth anything.
 *
 * Source: E. Horowitz and S. Sahni, Computing Partitions with Applications to the Knapsack Problem, Journal of the ACM 21 (1974).
 * @param candidates sizes 0 or more
 * @example chooseWithin([{ size: 6, worth: 7 }, { size: 5, worth: 5 }, { size: 5, worth: 5 }], 10).chosen // [1, 2], where the densest first would take [0]
 */
export function chooseWithin(candidates: readonly Candidate[], room: number): Choice {
  const ordered = byDensity(candidates);
  const atMost = boundFrom(ordered, 0, room);
  let best: { path: number[]; worth: number } = { path: [], worth: 0 };
  let steps = 0;
  const search = (from: number, left: number, worth: number, path: readonly number[]): void => {
    steps += 1;
    if (worth > best.worth) best = { path: [...path], worth };
    const next = ordered[from];
    if (!next || steps > MOST_STEPS || worth + boundFrom(ordered, from, left) <= best.worth * (1 + 1e-12)) return;
    if (next.size <= left) search(from + 1, left - next.size, worth + next.worth, [...path, next.index]);
    search(from + 1, left, worth, path);
  };
  search(0, room * (1 + 1e-12), 0, []);
  const isProven = steps <= MOST_STEPS;
  return {
    chosen: best.path.sort((one, other) => one - other),
    worth: best.worth,
    isProven,
    atMost: isProven ? best.worth : atMost,
  };
}

/**
 * The simple rule beside it: take candidates in the order of worth per size, leaving out those that no longer fit.
 *
 * @example takeDensest([{ size: 6, worth: 7 }, { size: 5, worth: 5 }, { size: 5, worth: 5 }], 10).worth // 7
 */
export function takeDensest(candidates: readonly Candidate[], room: number): { chosen: number[]; worth: number } {
  const chosen: number[] = [];
  let [left, worth] = [room * (1 + 1e-12), 0];
  for (const candidate of byDensity(candidates)) {
    if (candidate.size > left) continue;
    left -= candidate.size;
    worth += candidate.worth;
    chosen.push(candidate.index);
  }
  return { chosen: chosen.sort((one, other) => one - other), worth };
}

interface Ordered extends Candidate {
  index: number;
}

function byDensity(candidates: readonly Candidate[]): Ordered[] {
  const density = ({ size, worth }: Candidate) => (size === 0 ? Number.POSITIVE_INFINITY : worth / size);
  return candidates
    .map((candidate, index) => ({ ...candidate, index }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => (density(one) === density(other) ? one.index - other.index : density(other) - density(one)));
}

/** What the rest could be worth at most: the densest in full, and a part of the first that does not fit. */
function boundFrom(ordered: readonly Ordered[], from: number, room: number): number {
  let [left, bound] = [room, 0];
  for (let at = from; at < ordered.length; at += 1) {
    const { size, worth } = ordered[at] as Ordered;
    if (size > left) return bound + (worth * left) / size;
    left -= size;
    bound += worth;
  }
  return bound;
}
