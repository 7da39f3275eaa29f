/** Two ends; `low` is never above `high`. */
export interface Interval {
  low: number;
  high: number;
}

/** Successes out of trials: whole numbers, 0 ≤ successes ≤ trials, trials above 0. */
export interface Count {
  successes: number;
  trials: number;
}
