/** One look at the figure: where, and how far it was above the target (NaN where it has no number). */
export interface Trial {
  at: number;
  gap: number;
}

/** Halvings that bring two neighbouring floating-point numbers together from any ordinary distance. */
const HALVINGS = 60;

/**
 * Looks at all places and, between neighbours of which only one has a number, at the last place that has one; for whole numbers, also
 * at the two neighbours between which the target is crossed. Ascending.
 *
 * @param isInteger the places are whole numbers, and only whole numbers are tried
 * @example scan((at) => at - 2, [1, 3], false) // [{ at: 1, gap: -1 }, { at: 3, gap: 1 }]
 */
export function scan(gap: (at: number) => number, places: readonly number[], isInteger: boolean): Trial[] {
  const look = (at: number): Trial => ({ at, gap: gap(at) });
  const trials = places.map(look);
  return trials.flatMap((trial, index) => {
    const next = trials[index + 1];
    return next ? [trial, ...between(trial, next, look, isInteger)] : [trial];
  });
}

function between(one: Trial, other: Trial, look: (at: number) => Trial, isInteger: boolean): Trial[] {
  const isEdge = Number.isNaN(one.gap) !== Number.isNaN(other.gap);
  const isCrossing = isInteger && one.gap * other.gap < 0;
  return isEdge || isCrossing ? closeIn(one, other, look, isInteger) : [];
}

/** Halves the distance between two trials that differ in sign or in having a number, as long as there is a place between them. */
function closeIn(one: Trial, other: Trial, look: (at: number) => Trial, isInteger: boolean): Trial[] {
  let [low, high] = [one, other];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = low.at + (high.at - low.at) / 2;
    const trial = look(isInteger ? Math.floor(middle) : middle);
    if (trial.at <= low.at || trial.at >= high.at) break;
    if (sideOf(trial) === sideOf(low)) low = trial;
    else high = trial;
  }
  return [low, high].filter(({ at }) => at !== one.at && at !== other.at);
}

function sideOf({ gap }: Trial): string {
  return Number.isNaN(gap) ? 'none' : String(gap > 0);
}
