import { binomial } from '../distribution/discrete.ts';
import type { Count } from './interval.ts';

/**
 * Fisher's exact test of two rates: how often, with both totals fixed, chance alone gives a table at most as likely as this one
 * (two-sided, by the rule of R and SciPy: tables as likely to within 1 part in 10^7 count).
 *
 * Source: R. A. Fisher (1935), The Design of Experiments; two-sided by the sum of small probabilities.
 * @example fisherExact({ successes: 15, trials: 120 }, { successes: 30, trials: 130 }) // 0.0328836970332454
 */
export function fisherExact(control: Count, variant: Count): number {
  const { least, most, likeliest, chanceOf } = tablesWith(control, variant);
  const limit = chanceOf(control.successes) * (1 + 1e-7);
  const isRare = (count: number) => chanceOf(count) <= limit;
  if (isRare(likeliest)) return 1;
  // From the likeliest table the chances fall to both sides.
  const left = lastRare(least, likeliest, isRare);
  const right = -lastRare(-most, -likeliest, (count) => isRare(-count));
  return Math.min(1, sumOutwards(left, least, -1, chanceOf) + sumOutwards(right, most, 1, chanceOf));
}

/** All tables with the totals of this one, by the control's successes, and how likely each is (the hypergeometric distribution). */
export function tablesWith(control: Count, variant: Count) {
  const successes = control.successes + variant.successes;
  const all = control.trials + variant.trials;
  const [ofControl, ofVariant, ofAll] = [control.trials, variant.trials, all].map((n) => binomial(n, successes / all));
  return {
    least: Math.max(0, successes - variant.trials),
    most: Math.min(successes, control.trials),
    likeliest: Math.floor(((successes + 1) * (control.trials + 1)) / (all + 2)),
    // A product of binomial chances, because factorials would overflow.
    chanceOf: (count: number) =>
      ((ofControl?.probability(count) ?? 0) * (ofVariant?.probability(successes - count) ?? 0)) /
      (ofAll?.probability(successes) ?? 1),
  };
}

/** The last rare count before `likeliest`, which is not; one below `least` when there is none. */
function lastRare(least: number, likeliest: number, isRare: (count: number) => boolean): number {
  let [low, high] = [least - 1, likeliest];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isRare(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function sumOutwards(from: number, end: number, step: 1 | -1, chanceOf: (count: number) => number): number {
  let sum = 0;
  for (let count = from; step * (end - count) >= 0; count += step) {
    const chance = chanceOf(count);
    sum += chance;
    if (chance <= sum * 1e-18) break;
  }
  return sum;
}
